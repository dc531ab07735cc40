import type { GradedClass, StudentExercise } from "../../../exercises/class/grading/types";
import { problemText } from "../../../exercises/class/results/problem-text";
import { resultRows } from "../../../exercises/class/results/rows";
import { studentLabel } from "../../../exercises/class/student-files";
import { classTexts } from "../../../exercises/class/texts";
import { findExercise } from "../../../exercises/variants/variant";
import { type Language, localize } from "../../../language/localized";
import { gradingTexts } from "./texts";

/** A student with the points of each exercise, or a file that belongs to none. */
export interface ReportRow {
  readonly label: string;
  readonly exercises: readonly { readonly title: string; readonly points: string }[];
  /** Empty when there is nothing to remark. */
  readonly remarks: string;
}

/** What the pane shows of a class: files that belong to nobody, students with remarks, then the others. */
export function reportRows(graded: GradedClass, language: Language): readonly ReportRow[] {
  const files = graded.files
    .filter((file) => file.graded.length === 0 && file.problems.length > 0)
    .map(({ file, problems }) => ({
      label: file,
      exercises: [],
      remarks: problems.map((problem) => localize(problemText(problem), language)).join(" "),
    }));
  const [, ...remarks] = resultRows(graded, language).map((row) => String(row[row.length - 1] ?? ""));
  const students = graded.students.map((student, place) => ({
    label: studentLabel(student),
    exercises: student.exercises.map((one) => exercisePoints(one, language)),
    remarks: remarks[place] ?? "",
  }));
  const isRemarked = ({ remarks: said }: ReportRow) => said !== "";
  return [...files, ...students.filter(isRemarked), ...students.filter((row) => !isRemarked(row))];
}

function exercisePoints({ assigned, graded, points, outOf }: StudentExercise, language: Language) {
  const exercise = findExercise(assigned.exercise);
  return {
    title: exercise === null ? assigned.exercise : localize(exercise.sheet.title, language),
    points:
      graded === null && points === 0
        ? localize(classTexts.notHandedIn, language)
        : gradingTexts[language].points(String(points), String(outOf)),
  };
}
