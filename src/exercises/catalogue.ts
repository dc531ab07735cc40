import { couplingExercise } from "./definitions/coupling";
import { gapExercise } from "./definitions/gap";
import { gradientExercise } from "./definitions/gradient";
import { growthExercise } from "./definitions/growth";
import { locationQuotientExercise } from "./definitions/location-quotient";
import { shares } from "./definitions/shares";
import { similarityExercise } from "./definitions/similarity";
import { upgradingExercise } from "./definitions/upgrading";
import type { Exercise } from "./types";

/** Every exercise, from the first level to the third. */
export const exercises: readonly Exercise[] = [
  shares,
  growthExercise,
  gapExercise,
  gradientExercise,
  locationQuotientExercise,
  similarityExercise,
  upgradingExercise,
  couplingExercise,
];
