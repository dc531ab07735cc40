import { normalized } from "../typed-text";
import { hashOf } from "./hash";

/** Seeds are whole numbers below this. */
export const seedCount = 2 ** 20;

/**
 * The seed of a student in a course: the same in every year for the same salt, whatever the case, width or outer spaces
 * of the id.
 *
 * @param salt What the teacher changes from course to course.
 */
export function seedOfStudent(exercise: string, student: string, salt: string): number {
  return hashOf([exercise, normalized(student), normalized(salt)].join("\n")) % seedCount;
}

/** The seed of what a teacher types: a whole number below 2^20 is itself, any other text is hashed. */
export function seedOfChoice(choice: string): number {
  const typed = normalized(choice);
  const number = /^\d+$/.test(typed) ? Number(typed) : NaN;
  return number < seedCount ? number : hashOf(typed) % seedCount;
}
