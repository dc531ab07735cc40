import { IndicatorError } from "../indicator-error";
import { type DistributionBy, overDistributions } from "../matrix/distributions";
import type { Matrix } from "../matrix/matrix";
import { positiveMean } from "../numeric/moments";
import { sorted, weightedDifferences } from "../numeric/order";
import { dividedBy } from "../numeric/vectors";

/** `none` divides by n², `sample` by n(n − 1), which does not shrink with few observations. */
export type GiniCorrection = "none" | "sample";

/**
 * Gini index: mean difference between all pairs over twice the mean (Gini 1912),
 * `G = Σ_i Σ_j w_i w_j |x_i − x_j| / (2 μ W²)`; `sample` times n/(n − 1), n the number of values.
 *
 * @param values levels per head or per unit, not negative.
 * @param weights population of each value, not negative, shaped as the values or one vector for each row or column;
 * null: all the same.
 * @returns numbers from 0, all equal, to 1 − 1/n (`sample`, and towards it with weights: 1), all in one place; one for each
 * distribution.
 * @throws IndicatorError `weights-without-sample`, because there is no agreed weighted form, `negative`, `zero-denominator` for values that are all zero, `too-few` without any value and,
 * with `sample`, for one.
 */
export function giniIndex(
  values: Matrix,
  weights: Matrix | null,
  correction: GiniCorrection,
  by: DistributionBy,
): Matrix {
  if (weights !== null && correction === "sample")
    throw new IndicatorError("value", "weights-without-sample", { argument: "weights", mode: "sample" });
  return overDistributions(values, weights && { name: "weights", matrix: weights }, by, (numbers, partners) => {
    const gini = giniOf(numbers, partners);
    if (correction === "none") return gini;
    const found = numbers.length;
    if (found < 2) throw new IndicatorError("domain", "too-few", { argument: "values", needed: 2, found });
    return (gini * found) / (found - 1);
  });
}

/** Gini index of one distribution. */
function giniOf(values: Float64Array, weights: Float64Array | null): number {
  const { mean, weight, isConstant } = positiveMean(values, weights);
  if (isConstant) return 0;
  if (weights === null) return giniOfAscending(sorted(values), mean);
  // Weights as parts of their sum, so that no product of two weights falls below the smallest double.
  return weightedDifferences(values, dividedBy(weights, weight)) / mean;
}

/** Gini index of values in ascending order, of which the mean is known. */
export function giniOfAscending(values: Float64Array, mean: number): number {
  const count = values.length;
  // Pairs from both ends: every term is positive, so that nearly equal values lose no digits.
  let sum = 0;
  for (let low = 0, high = count - 1; low < high; low++, high--) sum += (high - low) * (values[high]! - values[low]!);
  return sum / count / count / mean;
}
