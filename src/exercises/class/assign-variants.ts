import type { Exercise } from "../types";
import { formatCode } from "../variants/code";
import { seedCount, seedOfStudent } from "../variants/seed";
import { variantOf } from "../variants/variant";
import type { AssignedVariant, ClassRequest, StudentVariants } from "./types";

/**
 * A variant of each exercise for each student. No two students of the class share one: where the seeds of two meet, the
 * later one in the list gets the next that is free.
 */
export function assignVariants({
  students,
  exercises,
  salt,
  isMarked = false,
}: ClassRequest): readonly StudentVariants[] {
  const free = freeSeeds();
  return students.map((student) => {
    const variants = exercises.map((exercise) =>
      variantOf(exercise, free(exercise.id, seedOfStudent(exercise.id, student.id, salt))),
    );
    const codes = variants.map(({ exercise, code }) =>
      isMarked
        ? markedCode(exercise, free(`${exercise.id} code`, seedOfStudent(`${exercise.id} code`, student.id, salt)))
        : code,
    );
    return { student, variants, codes };
  });
}

/** A code that does not tell the seed of the variant: who knows it cannot have the work checked. */
const markedCode = ({ id, version }: Exercise, seed: number): string =>
  formatCode({ id, version, seed, own: false }, true);

/** The seed, or the next that nobody has for the same purpose. */
function freeSeeds() {
  const taken = new Set<string>();
  return (purpose: string, wanted: number): number => {
    let seed = wanted;
    while (taken.has(`${purpose} ${seed}`)) seed = (seed + 1) % seedCount;
    taken.add(`${purpose} ${seed}`);
    return seed;
  };
}

/** The lines of `variants.csv`. */
export function assignedVariants(assigned: readonly StudentVariants[]): readonly AssignedVariant[] {
  return assigned.flatMap(({ student, variants, codes }) =>
    variants.map(({ exercise, code }, place) => ({
      studentId: student.id,
      studentName: student.name,
      exercise: exercise.id,
      code: codes[place] ?? code,
      variant: code,
    })),
  );
}
