import { CompensatedSum } from "../compensated-sum";
import { type Summary, summaryOf } from "../extremes";
import { IndicatorError } from "../indicator-error";

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
  const { lowest, highest, sum } = requireNoNegative("values", values);
  const weight = weights === null ? values.length : sumOfWeights(weights);
  const total = weights === null ? sum : weightedSum(values, weights);
  if (total === 0) throw new IndicatorError("division", "zero-denominator", { argument: "values" });
  const mean = Math.min(Math.max(total / weight, lowest), highest);
  return { mean: Math.max(total, weight) < Infinity ? mean : NaN, weight };
}

/**
 * Sum of weights, greater than 0.
 *
 * @throws IndicatorError `negative`, `zero-denominator` when all are zero.
 */
export function sumOfWeights(weights: Float64Array, argument = "weights"): number {
  const { sum } = requireNoNegative(argument, weights);
  if (sum === 0) throw new IndicatorError("division", "zero-denominator", { argument });
  return sum;
}

/** Compensated sum of the values times their weights. */
export function weightedSum(values: Float64Array, weights: Float64Array): number {
  const sum = new CompensatedSum();
  for (let index = 0; index < values.length; index++) sum.add((values[index] as number) * (weights[index] as number));
  return sum.total;
}

function requireNoNegative(argument: string, values: Float64Array): Summary {
  const summary = summaryOf(values);
  if (summary.lowest < 0) throw new IndicatorError("domain", "negative", { argument, value: summary.lowest });
  return summary;
}
