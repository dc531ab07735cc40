import type { Exercise, Variant } from "../types";
import { seedCount, seedOfStudent } from "../variants/seed";
import { variantOf } from "../variants/variant";
import type { AssignedVariant, ClassRequest, Student, StudentVariants } from "./types";

/**
 * A variant of each exercise for each student. No two students of the class share one: where the seeds of two meet, the
 * later one in the list gets the next that is free.
 */
export function assignVariants({ students, exercises, salt }: ClassRequest): readonly StudentVariants[] {
  const taken = new Map(exercises.map(({ id }) => [id, new Set<number>()]));
  return students.map((student) => ({
    student,
    variants: exercises.map((exercise) => variantFor(exercise, student, salt, taken.get(exercise.id) ?? new Set())),
  }));
}

function variantFor(exercise: Exercise, { id }: Student, salt: string, taken: Set<number>): Variant {
  let seed = seedOfStudent(exercise.id, id, salt);
  while (taken.has(seed)) seed = (seed + 1) % seedCount;
  taken.add(seed);
  return variantOf(exercise, seed);
}

/** The lines of `variants.csv`. */
export function assignedVariants(assigned: readonly StudentVariants[]): readonly AssignedVariant[] {
  return assigned.flatMap(({ student, variants }) =>
    variants.map(({ exercise, code }) => ({
      studentId: student.id,
      studentName: student.name,
      exercise: exercise.id,
      code,
    })),
  );
}
