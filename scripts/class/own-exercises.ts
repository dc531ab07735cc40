import { readdirSync } from "node:fs";
import path from "node:path";
import type { AssignedVariant } from "../../src/exercises/class/types";
import { checkExercise } from "../../src/exercises/own/check/check-exercise";
import { compileExercise } from "../../src/exercises/own/compile/compile";
import type { OwnProblem } from "../../src/exercises/own/definition/types";
import { readExerciseFile } from "../../src/exercises/own/file/exercise-file";
import { isExerciseFileName } from "../../src/exercises/own/names";
import type { Exercise } from "../../src/exercises/types";
import { setOwnExercises } from "../../src/exercises/variants/variant";
import { englishErrors } from "../../src/functions/runtime/error-texts.en";
import { type Localized, text } from "../../src/language/localized";
import { english } from "../../src/paper/generated/statements.en";
import { decodeText } from "../../src/sheets/csv/decode";
import { ourFunctions } from "../../src/taskpane/exercises/own/our-functions";
import { createRunner } from "../../src/taskpane/formula/engine";
import { CommandError } from "./command";
import { readNamed } from "./named-file";

/**
 * Makes the exercises in files known beside the built-in ones, as they were saved in the pane; each is checked like
 * there, unless it was before. Returns them in the order of the files.
 */
export function knowOwnExercises(files: readonly string[], { isChecked = false } = {}): readonly Exercise[] {
  const known = new Map<string, string>();
  const exercises = files.map((file) => {
    const exercise = exerciseIn(file, isChecked);
    const other = known.get(exercise.id);
    if (other !== undefined)
      throw new CommandError(
        text(`${file} and ${other} have the same short name.`, `${file} 与 ${other} 的短名称相同。`),
      );
    known.set(exercise.id, file);
    return exercise;
  });
  setOwnExercises(exercises);
  return exercises;
}

function exerciseIn(file: string, isChecked: boolean): Exercise {
  const read = readExerciseFile(decodeText(readNamed(file)));
  if (read.kind === "refused") throw new CommandError(text(`${file}: ${read.why.en}`, `${file}：${read.why.zh}`));
  const compiled = compileExercise(read.definition, ourFunctions(createRunner("en", english, englishErrors)));
  if (compiled.kind === "problems") throw notUsable(file, compiled.problems);
  const problems = isChecked ? [] : checkExercise(compiled, () => performance.now());
  if (problems.length > 0) throw notUsable(file, problems);
  return compiled.exercise;
}

function notUsable(file: string, problems: readonly OwnProblem[]): CommandError {
  const lines = problems.map(({ part, message }): Localized => {
    const place = part.kind === "about" ? null : parts[part.kind](part.place + 1);
    return place === null ? message : text(`${place.en}: ${message.en}`, `${place.zh}：${message.zh}`);
  });
  return new CommandError(
    text(
      [`${file} cannot be used yet:`, ...lines.map(({ en }) => `  ${en}`)].join("\n"),
      [`${file} 暂不能使用：`, ...lines.map(({ zh }) => `  ${zh}`)].join("\n"),
    ),
  );
}

const parts = {
  columns: (place: number) => text(`Column ${place}`, `数据列 ${place}`),
  lines: (place: number) => text(`Row of data ${place}`, `数据行 ${place}`),
  questions: (place: number) => text(`Question ${place}`, `题目 ${place}`),
  mistakes: (place: number) => text(`Mistake ${place}`, `典型错误 ${place}`),
};

/** The exercise files beside a list of variants, where a class set puts them, of the exercises in the list. */
export function exerciseFilesBeside(variants: string, assigned: readonly AssignedVariant[]): readonly string[] {
  const folder = path.dirname(path.resolve(variants));
  const needed = new Set(assigned.map(({ exercise }) => `${exercise}.json`));
  return readdirSync(folder)
    .filter((name) => isExerciseFileName(name) && needed.has(name.toLowerCase()))
    .sort()
    .map((name) => path.join(folder, name));
}
