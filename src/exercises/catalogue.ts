import { gapExercise } from "./definitions/gap";
import { locationQuotientExercise } from "./definitions/location-quotient";
import { shares } from "./definitions/shares";
import type { Exercise } from "./types";

/** Every exercise, from the first level to the third. */
export const exercises: readonly Exercise[] = [shares, gapExercise, locationQuotientExercise];
