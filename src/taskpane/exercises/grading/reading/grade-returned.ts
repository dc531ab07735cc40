import { classOf } from "../../../../exercises/class/grading/grade-class";
import { gradeFile, type Register, registerOf } from "../../../../exercises/class/grading/grade-file";
import type { TeacherChanges } from "../../../../exercises/class/grading/teacher-changes";
import type { FileRefusal, GradedClass, GradedFile } from "../../../../exercises/class/grading/types";
import type { AssignedVariant } from "../../../../exercises/class/types";
import { RefusedFile } from "../../../../hosts/xlsx/reading/limits";
import type { Language } from "../../../../language/localized";
import type { Reader } from "./reader";
import { type ChosenFile, listReturned, type Returned } from "./returned";

export interface GradingRequest {
  readonly files: readonly ChosenFile[];
  readonly assigned: readonly AssignedVariant[];
  readonly changes: TeacherChanges;
  readonly language: Language;
}

export interface GradingOptions {
  readonly reader: Pick<Reader, "read" | "end">;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Marks the files one by one, whatever is in each; null when it was cancelled. */
export async function gradeReturned(
  { files, assigned, changes, language }: GradingRequest,
  { reader, signal, onProgress }: GradingOptions,
): Promise<GradedClass | null> {
  const register = registerOf(assigned);
  const stop = () => {
    reader.end();
  };
  signal.addEventListener("abort", stop);
  try {
    const returned = await listReturned(files);
    const graded: GradedFile[] = [];
    for (const one of returned) {
      onProgress(graded.length, returned.length);
      if (signal.aborted) return null;
      graded.push(await gradeOne(one, reader, register, language));
    }
    onProgress(graded.length, returned.length);
    return signal.aborted ? null : classOf(assigned, graded, changes);
  } finally {
    signal.removeEventListener("abort", stop);
    reader.end();
  }
}

async function gradeOne(
  { file, bytes }: Returned,
  reader: GradingOptions["reader"],
  register: Register,
  language: Language,
): Promise<GradedFile> {
  try {
    const found = await bytesOrRefusal(bytes);
    const content = typeof found === "string" ? found : await reader.read(found);
    return gradeFile({ file, content }, register, language);
  } catch {
    return { file, graded: [], problems: [{ kind: "unreadable", reason: "failed" }] };
  }
}

async function bytesOrRefusal(bytes: Returned["bytes"]): Promise<Uint8Array | FileRefusal> {
  try {
    return await bytes();
  } catch (error) {
    // A folder that was dropped, or a file that was moved meanwhile.
    return error instanceof RefusedFile ? error.refusal : "no-access";
  }
}
