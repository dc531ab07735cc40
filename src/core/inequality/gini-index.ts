import { IndicatorError } from "../indicator-error";
import { type DistributionBy, overDistributions } from "../matrix/distributions";
import type { Matrix } from "../matrix/matrix";
import { ascendingOrder } from "../numeric/ascending-order";
import { divideBy } from "../numeric/divide";
import { positiveMean } from "../numeric/positive-mean";
import { copyOf, newNumbers } from "../numeric/room";

/** `none` divides by n², `sample` by n(n − 1), which does not shrink with few observations. */
export type GiniCorrection = "none" | "sample";

/**
 * Gini index: mean difference between all pairs over twice the mean (Gini 1912),
 * `G = Σ_i Σ_j w_i w_j |x_i − x_j| / (2 μ W²)`; `sample` times n/(n − 1), n the number of values of positive weight.
 *
 * @param values levels per head or per unit, not negative.
 * @param weights population of each value, not negative, shaped as the values or one vector for each row or column;
 * null: all the same.
 * @returns numbers from 0, all equal, to 1 − 1/n (`sample`: 1), all in one place; one for each distribution.
 * @throws IndicatorError `negative`, `zero-denominator` for values that are all zero, `too-few` without any value and,
 * with `sample`, for one.
 */
export function giniIndex(
  values: Matrix,
  weights: Matrix | null,
  correction: GiniCorrection,
  by: DistributionBy,
): Matrix {
  return overDistributions(values, weights && { name: "weights", matrix: weights }, by, (numbers, partners) => {
    const gini = giniOf(partners === null ? copyOf(numbers) : numbers, partners);
    if (correction === "none") return gini;
    const found = partners === null ? numbers.length : partners.filter((weight) => weight > 0).length;
    if (found < 2) throw new IndicatorError("domain", "too-few", { argument: "values", needed: 2, found });
    return (gini * found) / (found - 1);
  });
}

/** Gini index of one distribution. Without weights the values are sorted where they stand. */
function giniOf(values: Float64Array, weights: Float64Array | null): number {
  const { mean, weight } = positiveMean(values, weights);
  // As parts of their sum, so that no product of two weights falls below the smallest double.
  if (weights !== null) return weightedDifferences(values, divideBy(copyOf(weights), weight)) / mean;
  return giniOfAscending(values.sort(), mean);
}

/** Gini index of values in ascending order, of which the mean is known. */
export function giniOfAscending(values: Float64Array, mean: number): number {
  const weight = values.length;
  // Pairs from both ends: every term is positive, so that nearly equal values lose no digits.
  let sum = 0;
  for (let low = 0, high = values.length - 1; low < high; low++, high--)
    sum += (high - low) * ((values[high] as number) - (values[low] as number));
  return sum / weight / weight / mean;
}

/** Σ w_i w_j (x_j − x_i) over pairs with x_i < x_j: each step between neighbours times the weights on both its sides. */
export function weightedDifferences(values: Float64Array, weights: Float64Array): number {
  const order = ascendingOrder(values);
  const above = newNumbers(order.length + 1);
  for (let rank = order.length - 1; rank > 0; rank--)
    above[rank] = (above[rank + 1] as number) + (weights[order[rank] as number] as number);
  let below = 0;
  let sum = 0;
  for (let rank = 1; rank < order.length; rank++) {
    const last = order[rank - 1] as number;
    below += weights[last] as number;
    sum += below * (above[rank] as number) * ((values[order[rank] as number] as number) - (values[last] as number));
  }
  return sum;
}
