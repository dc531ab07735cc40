import type { Language } from "../../language/localized";
import { safeCsvText } from "../../sheets/csv/write";
import { definitionOf } from "../own/definition-of";
import { exerciseFile, exerciseFileName } from "../own/file/exercise-file";
import type { Exercise } from "../types";
import { assignedVariants } from "./assign-variants";
import { keyPlans } from "./results/key-plans";
import { variantRows } from "./results/rows";
import { studentFiles } from "./student-files";
import type { ClassFile, ClassRequest } from "./types";

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
      { path: "key.xlsx", plans: keyPlans(assignedVariants(files), language) },
      { path: "variants.csv", text: safeCsvText(variantRows(assignedVariants(files))) },
      ...request.exercises.flatMap(ownFile),
    ],
  };
}

/** What grading needs of a trainer's own exercise. */
function ownFile(exercise: Exercise): readonly ClassFile[] {
  const definition = definitionOf(exercise);
  return definition === null ? [] : [{ path: exerciseFileName(definition), text: exerciseFile(definition) }];
}
