import type { Exercise, ExerciseSpec } from "./types";

/** Declares an exercise. The build removes every `sheet` in it from functions.js. */
export function defineExercise<Data>(spec: ExerciseSpec<Data>): Exercise {
  return spec as unknown as Exercise;
}
