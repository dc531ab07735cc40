import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { gradeFile, isNeededName, registerOf } from "../../src/exercises/class/grading/grade-file";
import type { FileRefusal, GradedFile, ReturnedSheet } from "../../src/exercises/class/grading/types";
import type { AssignedVariant } from "../../src/exercises/class/types";
import { RefusedFile } from "../../src/hosts/xlsx/reading/limits";
import { readWorkbook } from "../../src/hosts/xlsx/reading/read-workbook";
import type { Language } from "../../src/language/localized";
import { knowOwnExercises } from "../class/own-exercises";

/** What a worker is told once. */
export interface WorkerData {
  readonly assigned: readonly AssignedVariant[];
  readonly language: Language;
  /** Files of the trainer's own exercises, which were checked before. */
  readonly own: readonly string[];
}

/** One file to mark: where it is, or what is in it. */
export interface GradingJob {
  readonly file: string;
  readonly source: string | Uint8Array;
}

const { assigned, language, own } = workerData as WorkerData;
knowOwnExercises(own, { isChecked: true });
const register = registerOf(assigned);

parentPort?.on("message", ({ file, source }: GradingJob) => {
  parentPort?.postMessage(gradeFile({ file, content: contentOf(source) }, register, language) satisfies GradedFile);
});
parentPort?.postMessage("ready");

function contentOf(source: string | Uint8Array): readonly ReturnedSheet[] | FileRefusal {
  try {
    const bytes = typeof source === "string" ? readFileSync(source) : source;
    return readWorkbook(bytes, { isWantedName: isNeededName });
  } catch (error) {
    if (error instanceof RefusedFile) return error.refusal;
    return error instanceof Error && "syscall" in error ? "no-access" : "failed";
  }
}
