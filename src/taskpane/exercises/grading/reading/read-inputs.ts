import { readChanges, type TeacherChanges } from "../../../../exercises/class/grading/teacher-changes";
import { readVariants } from "../../../../exercises/class/lists/variants-list";
import type { AssignedVariant } from "../../../../exercises/class/types";
import { ownFileLimits } from "../../../../hosts/xlsx/reading/limits";
import { readWorkbook } from "../../../../hosts/xlsx/reading/read-workbook";
import { readCsv } from "../../../../sheets/csv/read-table";
import type { ChosenFile } from "./returned";

/** The class of a `variants.csv`; null when it is another file. */
export async function assignedIn(file: ChosenFile): Promise<readonly AssignedVariant[] | null> {
  return attempt(file, (bytes) => readVariants(readCsv(bytes)));
}

/** What the teacher changed in earlier results; null when it is another file. */
export async function changesIn(file: ChosenFile): Promise<TeacherChanges | null> {
  return attempt(file, (bytes) => readChanges(readWorkbook(bytes, { limits: ownFileLimits })));
}

async function attempt<T>(file: ChosenFile, read: (bytes: Uint8Array) => T | null): Promise<T | null> {
  try {
    return read(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return null;
  }
}
