import type { Exercise } from "../types";
import type { OwnDefinition } from "./definition/types";

const definitions = new WeakMap<Exercise, OwnDefinition>();

/** Remembers from which definition an exercise was made. */
export function rememberDefinition(exercise: Exercise, definition: OwnDefinition): void {
  definitions.set(exercise, definition);
}

/** The definition of a trainer's own exercise; null for a built-in one. */
export const definitionOf = (exercise: Exercise): OwnDefinition | null => definitions.get(exercise) ?? null;
