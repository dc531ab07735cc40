import { IndicatorError } from "../indicator-error";
import { placeOfNegative } from "../matrix/require";
import { inChunks } from "./chunk";
import { CompensatedSum, sumOf } from "./compensated-sum";
import { extremesOf } from "./extremes";

/** Mean of a distribution and what it is taken over. */
export interface PositiveMean {
  /** Greater than 0; exactly the value itself when all values are equal; NaN where sums leave the range of numbers. */
  readonly mean: number;
  /** Sum of the weights; without weights the number of values. */
  readonly weight: number;
}

/**
 * The mean that measures of inequality relate to, weighted or not.
 *
 * @param values not negative, any unit.
 * @param weights one for each value, not negative; null: all the same.
 * @throws IndicatorError `too-few` without any value, `negative`, `zero-denominator` when all weights or all weighted
 * values are zero.
 */
export function positiveMean(values: Float64Array, weights: Float64Array | null): PositiveMean {
  if (values.length === 0) throw new IndicatorError("domain", "too-few", { argument: "values", needed: 1, found: 0 });
  requireNonNegatives("values", values);
  const weight = weights === null ? values.length : sumOfWeights(weights);
  const total = weights === null ? sumOf(values) : weightedSum(values, weights);
  if (total === 0) throw new IndicatorError("division", "zero-denominator", { argument: "values" });
  const mean = total / weight;
  if (!(Math.max(total, weight) < Infinity)) return { mean: NaN, weight };
  return { mean: isNear(mean, values[0] as number) ? betweenExtremes(mean, values) : mean, weight };
}

/**
 * Sum of weights, greater than 0.
 *
 * @throws IndicatorError `negative`, `zero-denominator` when all are zero.
 */
export function sumOfWeights(weights: Float64Array, argument = "weights"): number {
  requireNonNegatives(argument, weights);
  const sum = sumOf(weights);
  if (sum === 0) throw new IndicatorError("division", "zero-denominator", { argument });
  return sum;
}

const isNear = (mean: number, value: number) => Math.abs(mean - value) <= 1e-12 * value;

/** Only where all values are nearly the same can the mean be rounded to a number below or above them all. */
function betweenExtremes(mean: number, values: Float64Array): number {
  const { lowest, highest } = extremesOf(values);
  return Math.min(Math.max(mean, lowest), highest);
}

/** Compensated sum of the values times their weights. */
export function weightedSum(values: Float64Array, weights: Float64Array): number {
  const sum = new CompensatedSum();
  inChunks(values.length, (from, end) => {
    sum.addProducts(values, weights, from, end);
  });
  return sum.total;
}

function requireNonNegatives(argument: string, numbers: Float64Array): void {
  if (placeOfNegative(numbers) >= 0)
    throw new IndicatorError("domain", "negative", { argument, value: extremesOf(numbers).lowest });
}
