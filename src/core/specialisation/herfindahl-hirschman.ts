import { IndicatorError } from "../indicator-error";
import { type DistributionBy, overDistributions } from "../matrix/distributions";
import type { Matrix } from "../matrix/matrix";
import { positiveMean } from "../numeric/moments";
import { dividedBy, isWithinRange, squaredDeviations } from "../numeric/vectors";

export type HerfindahlHirschmanMode = "raw" | "normalized" | "equivalent";

/**
 * Herfindahl-Hirschman index of concentration, H = Σ s² of the shares s (Hirschman 1945, Herfindahl 1950): `raw` from 1/n
 * for equal shares to 1; `normalized` (H − 1/n)/(1 − 1/n), from 0 to 1; `equivalent` 1/H, the number of equal parts that
 * would be as concentrated. n counts the numbers, zeros too.
 *
 * @param values amounts, not negative.
 * @returns one number for each distribution.
 * @throws IndicatorError `negative`, `zero-denominator` for values that are all zero and, with `normalized`, for a single
 * value, `too-few` without any value.
 */
export function herfindahlHirschman(values: Matrix, mode: HerfindahlHirschmanMode, by: DistributionBy): Matrix {
  return overDistributions(values, null, by, (numbers) => {
    if (mode === "normalized") return normalized(numbers);
    const index = squaredDistances(numbers, 0);
    return mode === "raw" ? index : 1 / index;
  });
}

/** (H − 1/n)/(1 − 1/n) by way of H − 1/n = Σ (s − 1/n)², which keeps its digits for nearly equal shares. */
function normalized(numbers: Float64Array): number {
  const equal = 1 / numbers.length;
  const excess = squaredDistances(numbers, equal);
  if (equal === 1) throw new IndicatorError("division", "zero-denominator", { argument: "values" });
  return Math.min(excess / (1 - equal), 1);
}

/** Σ (s − origin)² of the shares s = x/X, as Σ (x − origin·X)²/X². */
function squaredDistances(numbers: Float64Array, origin: number): number {
  const { mean, weight, isConstant } = positiveMean(numbers, null);
  if (isConstant && origin > 0) return 0;
  const total = mean * weight;
  const squares = squaredDeviations(numbers, null, origin * total);
  if (isWithinRange(squares) && isWithinRange(total * total)) return squares / (total * total);
  return squaredDeviations(dividedBy(numbers, total), null, origin);
}
