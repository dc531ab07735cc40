import { isNeededName } from "../../../../exercises/class/grading/grade-file";
import type { FileRefusal, ReturnedSheet } from "../../../../exercises/class/grading/types";
import { RefusedFile } from "../../../../hosts/xlsx/reading/limits";
import { readWorkbook } from "../../../../hosts/xlsx/reading/read-workbook";

/** The sheets of a returned file, or why it is not read. */
export type Content = readonly ReturnedSheet[] | FileRefusal;

export function readContent(bytes: Uint8Array): Content {
  try {
    return readWorkbook(bytes, { isWantedName: isNeededName });
  } catch (error) {
    return error instanceof RefusedFile ? error.refusal : "failed";
  }
}
