import { pointsOf } from "../marking/points";
import { findExercise } from "../variants/variant";
import type { GradedClass, GradedExercise, GradedFile, GradedStudent } from "./grading-types";
import { identicalAnswers } from "./identical-answers";
import type { AssignedVariant } from "./types";

/** The class from its files: of two files with the same exercise of a student the later one counts. */
export function classOf(assigned: readonly AssignedVariant[], graded: readonly GradedFile[]): GradedClass {
  const latest = new Map<string, GradedExercise>();
  const counted = new Map<string, GradedFile>();
  const files = new Map(graded.map((file) => [file, [...file.problems]]));
  for (const file of [...graded].sort((a, b) => a.modified - b.modified || (a.file < b.file ? -1 : 1)))
    for (const one of file.graded) {
      const before = counted.get(one.assigned.code);
      if (before !== undefined) files.get(before)?.push({ kind: "superseded", by: file.file });
      latest.set(one.assigned.code, one);
      counted.set(one.assigned.code, file);
    }
  const students = studentsOf(assigned, latest);
  return {
    students,
    files: graded.map((file) => ({ ...file, problems: withoutRepeats(files.get(file) ?? []) })),
    identical: identicalAnswers([...latest.values()]),
  };
}

function studentsOf(
  assigned: readonly AssignedVariant[],
  latest: ReadonlyMap<string, GradedExercise>,
): readonly GradedStudent[] {
  const ids = [...new Set(assigned.map(({ studentId }) => studentId))];
  return ids.map((id) => {
    const own = assigned.filter(({ studentId }) => studentId === id);
    const exercises = own.map((one) => {
      const graded = latest.get(one.code) ?? null;
      return { assigned: one, graded, outOf: graded?.marking.outOf ?? mostPoints(one.exercise) };
    });
    return {
      id,
      name: own[0]?.studentName ?? "",
      exercises,
      points: exercises.reduce((sum, { graded }) => sum + (graded?.marking.points ?? 0), 0),
      outOf: exercises.reduce((sum, { outOf }) => sum + outOf, 0),
    };
  });
}

/** None for an exercise that is no longer there. */
function mostPoints(id: string): number {
  const exercise = findExercise(id);
  return exercise === null ? 0 : pointsOf(exercise);
}

const withoutRepeats = <T>(problems: readonly T[]): readonly T[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];
