import { IndicatorError } from "../indicator-error";
import { requireNonNegative } from "../matrix/arguments";
import type { Matrix } from "../matrix/matrix";
import { sorted } from "../numeric/order";
import { sumOf } from "../numeric/vectors";

/** How many of the largest cities are compared. */
export type PrimacyCount = 2 | 4 | 11;

/**
 * Urban primacy (Jefferson 1939): the largest city over the next ones, S₂ = P₁/P₂, S₄ = P₁/(P₂ + P₃ + P₄),
 * S₁₁ = 2·P₁/(P₂ + … + P₁₁).
 *
 * @param sizes one for each city in any order, not negative, in any unit; blanks are skipped.
 * @throws IndicatorError `negative`, `too-few`, or `zero-denominator` when the next cities are all zero.
 */
export function urbanPrimacy(sizes: Matrix, count: PrimacyCount): number {
  const descending = sorted(requireNonNegative("sizes", sizes).numbers()).reverse();
  const found = descending.length;
  if (found < count) throw new IndicatorError("domain", "too-few", { argument: "sizes", needed: count, found });
  const next = sumOf(descending.subarray(1, count));
  if (next === 0) throw new IndicatorError("division", "zero-denominator", { argument: "sizes" });
  return ((count === 11 ? 2 : 1) * descending[0]!) / next;
}
