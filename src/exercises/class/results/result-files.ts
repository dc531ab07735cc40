import type { Language } from "../../../language/localized";
import { safeCsvText } from "../../../sheets/csv/write";
import type { GradedClass, GradedStudent } from "../grading/types";
import { cleanName, studentLabel, uniqueFileName } from "../student-files";
import type { AssignedVariant, ClassFile } from "../types";
import { type FeedbackOptions, feedbackPlan } from "./feedback-plan";
import { resultPlans } from "./plans";
import { resultNames } from "./result-names";
import { moodleRows, problemRows, resultRows } from "./rows";

/** All files of a graded class, as the pane puts them into a zip file and the command into a folder. */
export interface ResultFiles {
  /** The workbook, which the teacher may change and have updated. */
  readonly workbook: ClassFile;
  readonly tables: readonly ClassFile[];
  /** One for each student, in the folders that Moodle expects where the answers came in such. */
  readonly feedback: readonly ClassFile[];
}

export interface ResultOptions {
  /** The name of the workbook without its ending. */
  readonly base?: string;
  /** Whether feedback has the right answers and how they are worked out, as after the deadline. */
  readonly hasSolutions?: boolean;
}

export function resultFiles(
  graded: GradedClass,
  assigned: readonly AssignedVariant[],
  language: Language,
  { base = "results", hasSolutions = false }: ResultOptions = {},
): ResultFiles {
  const names = resultNames(base);
  return {
    workbook: { path: names.workbook, plans: resultPlans(graded, assigned, language) },
    tables: [
      { path: names.points, text: safeCsvText(resultRows(graded, language)) },
      { path: names.report, text: safeCsvText(problemRows(graded, language)) },
      { path: names.moodle, text: safeCsvText(moodleRows(graded)) },
    ],
    feedback: feedbackFiles(graded, { language, hasSolutions }, names.feedback),
  };
}

function feedbackFiles({ students }: GradedClass, options: FeedbackOptions, folder: string): readonly ClassFile[] {
  const taken = new Map<string, Set<string>>();
  return students.map((student) => {
    const label = studentLabel(student);
    const moodle = moodleFolder(student);
    const whole = moodle === null ? folder : `${folder}/${moodle}`;
    const names = taken.get(whole) ?? new Set<string>();
    taken.set(whole, names);
    return { path: `${whole}/${uniqueFileName(label, names)}`, plans: [feedbackPlan(student, label, options)] };
  });
}

const moodleName = /_\d+_assignsubmission_file(?:_|$)/;

/** The folder that Moodle made for a student, by which it finds the student again; null if there is none. */
function moodleFolder({ exercises }: GradedStudent): string | null {
  for (const { graded } of exercises) {
    const found = graded?.file.split(/[\\/]/).find((part) => moodleName.test(part));
    // A single file is not put into a folder but named so: the folder's name is the beginning of it.
    if (found !== undefined) return cleanName(found.replace(/(_assignsubmission_file)(?:_.*)?$/, "$1_"));
  }
  return null;
}
