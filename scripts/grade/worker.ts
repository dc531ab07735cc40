import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { gradeFile, registerOf } from "../../src/exercises/class/grading/grade-file";
import type { GradedFile } from "../../src/exercises/class/grading/types";
import type { AssignedVariant } from "../../src/exercises/class/types";
import type { Language } from "../../src/language/localized";
import { type Content, readContent } from "../../src/taskpane/exercises/grading/reading/read-content";
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

function contentOf(source: string | Uint8Array): Content {
  try {
    return readContent(typeof source === "string" ? readFileSync(source) : source);
  } catch {
    return "no-access";
  }
}
