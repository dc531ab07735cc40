import { checkPaperExercise } from "./definitions/check-paper";
import { convergenceExercise } from "./definitions/convergence";
import { couplingExercise } from "./definitions/coupling";
import { gapExercise } from "./definitions/gap";
import { gradientExercise } from "./definitions/gradient";
import { gradientCoefficientExercise } from "./definitions/gradient-coefficient";
import { growthExercise } from "./definitions/growth";
import { inequalityExercise } from "./definitions/inequality";
import { locationQuotientExercise } from "./definitions/location-quotient";
import { networkExercise } from "./definitions/network";
import { shares } from "./definitions/shares";
import { shiftShareExercise } from "./definitions/shift-share";
import { similarityExercise } from "./definitions/similarity";
import { theilDecompositionExercise } from "./definitions/theil-decomposition";
import { upgradingExercise } from "./definitions/upgrading";
import { keyedExercises } from "./keyed-exercises";
import type { Exercise } from "./types";

/** The exercises whose answers the script of the worksheet functions computes again. */
export const computedExercises: readonly Exercise[] = [
  shares,
  growthExercise,
  gapExercise,
  gradientExercise,
  locationQuotientExercise,
  similarityExercise,
  upgradingExercise,
  couplingExercise,
  networkExercise,
  inequalityExercise,
  shiftShareExercise,
  theilDecompositionExercise,
  convergenceExercise,
  gradientCoefficientExercise,
  checkPaperExercise,
];

/** Every exercise, from the first level to the third. */
export const exercises: readonly Exercise[] = [...computedExercises, ...keyedExercises].sort(
  (one, other) => one.level - other.level,
);
