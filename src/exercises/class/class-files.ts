import type { Language } from "../../language/localized";
import { csvText } from "../../sheets/csv/write";
import type { SheetPlan } from "../../sheets/plan";
import { assignedVariants } from "./assign-variants";
import { keyPlan } from "./plans";
import { variantRows } from "./rows";
import { studentFiles } from "./student-files";
import type { ClassRequest } from "./types";

/** A file of a class by its path below the class's folder: a workbook of some sheets, or a text. */
export type ClassFile =
  { readonly path: string; readonly plans: readonly SheetPlan[] } | { readonly path: string; readonly text: string };

export interface ClassFiles {
  /** A workbook for each student, in the order of the list. */
  readonly students: readonly ClassFile[];
  /** The key and the list of variants, which students do not get. */
  readonly teacher: readonly ClassFile[];
}

/** All files of a class, as the pane puts them into a zip file and the command into a folder. */
export function classFiles(request: ClassRequest, language: Language, live: boolean): ClassFiles {
  const files = studentFiles(request, language, live);
  return {
    students: files.map(({ fileName, plans }) => ({ path: `students/${fileName}`, plans })),
    teacher: [
      { path: "key.xlsx", plans: [keyPlan(files, language)] },
      { path: "variants.csv", text: csvText(variantRows(assignedVariants(files))) },
    ],
  };
}
