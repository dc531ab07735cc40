import { diagnosisExercise } from "./definitions/keyed/diagnosis/diagnosis";
import { inputOutputExercise } from "./definitions/keyed/input-output";
import { localMoranExercise } from "./definitions/keyed/local-moran";
import { markovExercise } from "./definitions/keyed/markov";
import { transferExercise } from "./definitions/keyed/transfer";
import type { Exercise } from "./types";

/**
 * Exercises that are checked in a cell by the keys of their sheet, as those that trainers write: the script of the worksheet
 * functions, which is read with each workbook, is built with none in this place. Their ids are {@link keyedIds}.
 */
export const keyedExercises: readonly Exercise[] = [
  transferExercise,
  localMoranExercise,
  markovExercise,
  inputOutputExercise,
  diagnosisExercise,
];
