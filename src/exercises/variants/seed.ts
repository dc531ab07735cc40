import { hashOf } from "./hash";

/** Seeds are whole numbers below this. */
export const seedCount = 2 ** 20;

/** The same student has the same variant, whatever the case, width or outer spaces of the id. */
const plain = (text: string) => text.normalize("NFKC").trim().toLowerCase();

/**
 * The seed of a student in a course: the same in every year for the same salt, and unlike that of the neighbours.
 *
 * @param salt What the trainer changes from course to course.
 */
export function seedOfStudent(exercise: string, student: string, salt: string): number {
  return hashOf([exercise, plain(student), plain(salt)].join("\n")) % seedCount;
}

/** The seed of what a trainer types: a whole number below 2^20 is itself, any other text is hashed. */
export function seedOfChoice(choice: string): number {
  const typed = plain(choice);
  const number = /^\d+$/.test(typed) ? Number(typed) : NaN;
  return number < seedCount ? number : hashOf(typed) % seedCount;
}
