import type { Question, QuestionSpec } from "../types";

type Precision = Pick<QuestionSpec<never>, "decimals" | "tolerance" | "unit">;

/** How far an answer may be from the value. */
export function toleranceOf({ decimals, tolerance, unit }: Precision, value: number): number {
  if (unit === "choice") return 0;
  // A value that ends in a 5 after the last decimal may be rounded to either side.
  if (tolerance === undefined) return 0.5 * 10 ** -decimals * (1 + 1e-6) + Math.abs(value) * 1e-12;
  return "absolute" in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(value);
}

const largest = 1e15;

/** Whether a number can be the answer to a question at all. */
export const isPossible = (
  { range: [low, high] = [-largest, largest] }: Pick<Question, "range">,
  number: number,
): boolean => number > low && number < high;

/** True when an answer counts as the value; nothing counts as an infinite one. */
export function isWithin(question: Precision, answer: number, value: number): boolean {
  return Math.abs(value) < Infinity && Math.abs(answer - value) <= toleranceOf(question, value);
}
