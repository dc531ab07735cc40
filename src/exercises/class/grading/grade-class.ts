import { pointsOf } from "../../marking/points";
import { roundTo } from "../../rounding";
import { findExercise } from "../../variants/variant";
import type { AssignedVariant } from "../types";
import { isBetter } from "./grade-file";
import { identicalAnswers } from "./identical-answers";
import { changeKey, noChanges, type TeacherChanges } from "./teacher-changes";
import type {
  FileProblem,
  GradedClass,
  GradedExercise,
  GradedFile,
  GradedStudent,
  QuestionOutcome,
  StudentExercise,
} from "./types";

/**
 * The class from its files, in any order: of several files with the same exercise of a student the best counts. What the
 * teacher changed in the results of an earlier time stays.
 */
export function classOf(
  assigned: readonly AssignedVariant[],
  graded: readonly GradedFile[],
  changes: TeacherChanges = noChanges,
): GradedClass {
  const inOrder = [...graded].sort((a, b) => (a.file < b.file ? -1 : 1));
  const counted = new Map<string, GradedExercise>();
  for (const one of inOrder.flatMap((file) => file.graded)) {
    const other = counted.get(one.assigned.code);
    if (other === undefined || isBetter(one, other)) counted.set(one.assigned.code, one);
  }
  return {
    students: studentsOf(assigned, counted, changes),
    files: inOrder.map((file) => ({
      ...file,
      problems: withoutRepeats([...file.problems, ...notCounted(file, counted)]),
    })),
    identical: identicalAnswers([...counted.values()]),
  };
}

/** What a file holds for which another one counts. */
function notCounted({ graded }: GradedFile, counted: ReadonlyMap<string, GradedExercise>): readonly FileProblem[] {
  return graded.flatMap((one): readonly FileProblem[] => {
    const best = counted.get(one.assigned.code) ?? one;
    if (best === one) return [];
    const { studentId: student, exercise } = one.assigned;
    const [points, byPoints] = [one.marking.points, best.marking.points];
    return [{ kind: "not-counted", student, exercise, points, by: best.file, byPoints }];
  });
}

function studentsOf(
  assigned: readonly AssignedVariant[],
  counted: ReadonlyMap<string, GradedExercise>,
  changes: TeacherChanges,
): readonly GradedStudent[] {
  const byStudent = new Map<string, AssignedVariant[]>();
  for (const one of assigned) {
    const own = byStudent.get(one.studentId);
    if (own === undefined) byStudent.set(one.studentId, [one]);
    else own.push(one);
  }
  return [...byStudent].map(([id, own]) => {
    const exercises = own.map((one) => studentExercise(one, counted.get(one.code) ?? null, changes));
    const sum = (of: (exercise: StudentExercise) => number) =>
      roundTo(
        exercises.reduce((all, one) => all + of(one), 0),
        4,
      );
    return {
      id,
      name: own[0]?.studentName ?? "",
      exercises,
      points: sum(({ points }) => points),
      outOf: sum(({ outOf }) => outOf),
      comment: changes.comments.get(changeKey(id)) ?? "",
    };
  });
}

function studentExercise(
  assigned: AssignedVariant,
  graded: GradedExercise | null,
  { points, comments }: TeacherChanges,
): StudentExercise {
  const { studentId, exercise } = assigned;
  const questions = (graded?.marking.questions ?? []).map((marked): QuestionOutcome => {
    const key = changeKey(studentId, exercise, marked.id);
    const { id, number, outOf, feedback } = marked;
    const comment = comments.get(key) ?? "";
    return {
      id,
      number,
      points: points.get(key) ?? marked.points,
      markedPoints: marked.points,
      outOf,
      feedback,
      comment,
    };
  });
  const questionPoints = roundTo(
    questions.reduce((sum, one) => sum + one.points, 0),
    4,
  );
  return {
    assigned,
    graded,
    questions,
    questionPoints,
    points: points.get(changeKey(studentId, exercise)) ?? questionPoints,
    outOf: graded?.marking.outOf ?? mostPoints(exercise),
  };
}

/** None for an exercise that is no longer there. */
function mostPoints(id: string): number {
  const exercise = findExercise(id);
  return exercise === null ? 0 : pointsOf(exercise);
}

const withoutRepeats = <T>(problems: readonly T[]): readonly T[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];
