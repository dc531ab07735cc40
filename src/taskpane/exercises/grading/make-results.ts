import { zipSync } from "fflate";
import type { GradedClass } from "../../../exercises/class/grading/types";
import { resultFiles } from "../../../exercises/class/results/result-files";
import { resultNames } from "../../../exercises/class/results/result-names";
import type { AssignedVariant } from "../../../exercises/class/types";
import { bytesOf, type WritingOptions } from "../write-file";

/** The files of the results, as the command for grading writes them. */
export interface Results {
  readonly workbook: Uint8Array;
  readonly moodle: Uint8Array;
  /** The folders of the feedback at the top, where Moodle looks for them. */
  readonly feedback: Uint8Array;
  readonly all: Uint8Array;
}

/** Writes all results; null when it was cancelled. */
export async function makeResults(
  graded: GradedClass,
  assigned: readonly AssignedVariant[],
  { language, hasSolutions = false, onProgress, signal }: WritingOptions & { readonly hasSolutions?: boolean },
): Promise<Results | null> {
  const { workbook, tables, feedback } = resultFiles(graded, assigned, language, { hasSolutions });
  const files = [workbook, ...tables, ...feedback];
  const all: Record<string, Uint8Array> = {};
  for (const [done, file] of files.entries()) {
    onProgress(done, files.length);
    // Lets the pane draw and handle a click.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return null;
    all[file.path] = await bytesOf(file);
  }
  onProgress(files.length, files.length);
  const ofPath = (path: string) => all[path] ?? new Uint8Array();
  const below = feedback.map(({ path }) => [path.slice(path.indexOf("/") + 1), ofPath(path)] as const);
  return {
    workbook: ofPath(workbook.path),
    moodle: ofPath(resultNames().moodle),
    // Workbooks are compressed already.
    feedback: zipSync(Object.fromEntries(below), { level: 0 }),
    all: zipSync(all, { level: 0 }),
  };
}
