import { checkPaperExercise } from "./definitions/check-paper";
import { convergenceExercise } from "./definitions/convergence";
import { couplingExercise } from "./definitions/coupling";
import { gapExercise } from "./definitions/gap";
import { gradientExercise } from "./definitions/gradient";
import { gradientCoefficientExercise } from "./definitions/gradient-coefficient";
import { growthExercise } from "./definitions/growth";
import { inequalityExercise } from "./definitions/inequality";
import { inputOutputExercise } from "./definitions/input-output";
import { localMoranExercise } from "./definitions/local-moran";
import { locationQuotientExercise } from "./definitions/location-quotient";
import { markovExercise } from "./definitions/markov";
import { networkExercise } from "./definitions/network";
import { shares } from "./definitions/shares";
import { shiftShareExercise } from "./definitions/shift-share";
import { similarityExercise } from "./definitions/similarity";
import { theilDecompositionExercise } from "./definitions/theil-decomposition";
import { transferExercise } from "./definitions/transfer";
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
  networkExercise,
  transferExercise,
  inequalityExercise,
  shiftShareExercise,
  theilDecompositionExercise,
  convergenceExercise,
  gradientCoefficientExercise,
  localMoranExercise,
  markovExercise,
  inputOutputExercise,
  checkPaperExercise,
];
