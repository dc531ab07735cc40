import { compileExercise } from "../../../exercises/own/compile/compile";
import { limits } from "../../../exercises/own/definition/limits";
import { type ReadFile, readExerciseFile } from "../../../exercises/own/file/exercise-file";
import type { Exercise } from "../../../exercises/types";
import type { Language } from "../../../language/localized";
import { decodeText } from "../../../sheets/csv/decode";
import { loadRunner } from "../../formula/load-runner";
import { ourFunctions } from "./our-functions";

/** The part of a chosen file that is needed. */
type ChosenFile = Pick<File, "size" | "arrayBuffer">;

/** The definition in a file that was chosen; a file that is too large is not read. */
export async function definitionIn(file: ChosenFile): Promise<ReadFile> {
  return readExerciseFile(file.size > limits.file ? " ".repeat(limits.file + 1) : decodeText(await file.arrayBuffer()));
}

/** The exercise in a file by which a class was made, where it was checked; null for another file. */
export async function exerciseIn(file: ChosenFile, language: Language): Promise<Exercise | null> {
  const read = await definitionIn(file).catch(() => null);
  if (read?.kind !== "definition") return null;
  const compiled = compileExercise(read.definition, ourFunctions(await loadRunner(language)));
  return compiled.kind === "exercise" ? compiled.exercise : null;
}
