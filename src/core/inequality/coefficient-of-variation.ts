import { IndicatorError } from "../indicator-error";
import { type DistributionBy, overDistributions } from "../matrix/distributions";
import type { Matrix } from "../matrix/matrix";
import { sumOf } from "../numeric/compensated-sum";
import { extremesOf } from "../numeric/extremes";
import { type PositiveMean, sumOfWeights, weightedSum } from "../numeric/positive-mean";
import { isWithinRange, squaredDeviations } from "../numeric/squared-deviations";

/** Whether squares are divided by n or by n − 1. */
export type DeviationForm = "population" | "sample";

/**
 * Coefficient of variation: standard deviation over the absolute mean; with weights both are weighted.
 *
 * @param values any unit; negative values are allowed, their mean is not zero.
 * @param weights not negative, shaped as the values or one vector for each row or column; null: all the same.
 * @returns numbers from 0 up, one for each distribution.
 * @throws IndicatorError `weights-need-population` for weights with the sample form, `zero-denominator` for a mean or
 * weights of zero, `negative` for a weight, `too-few` without any value and, with `sample`, for one.
 */
export function coefficientOfVariation(
  values: Matrix,
  weights: Matrix | null,
  form: DeviationForm,
  by: DistributionBy,
): Matrix {
  if (weights !== null && form === "sample")
    throw new IndicatorError("value", "weights-need-population", { argument: "weights" });
  return overDistributions(values, weights && { name: "weights", matrix: weights }, by, (numbers, partners) =>
    variationOf(numbers, partners, form),
  );
}

/** Coefficient of variation of one distribution. */
export function variationOf(values: Float64Array, weights: Float64Array | null, form: DeviationForm): number {
  return relativeTo(meanAndDeviation(values, weights, form));
}

/** The same of a distribution whose mean and sum of weights are known. */
export function variationAround(
  { mean, weight }: PositiveMean,
  values: Float64Array,
  weights: Float64Array | null,
): number {
  return relativeTo({ mean, deviation: deviationAround(mean, values, weights, weight) });
}

function relativeTo({ mean, deviation }: MeanAndDeviation): number {
  // A mean that is lost in the rounding of the values' distances counts as none: 0.1 + 0.2 − 0.3.
  if (Math.abs(mean) <= Number.EPSILON * deviation)
    throw new IndicatorError("division", "zero-denominator", { argument: "values" });
  return deviation / Math.abs(mean);
}

interface MeanAndDeviation {
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Mean and standard deviation of one distribution, in two passes.
 *
 * @throws IndicatorError `too-few`, `negative` or `zero-denominator` for the weights.
 */
export function meanAndDeviation(
  values: Float64Array,
  weights: Float64Array | null,
  form: DeviationForm,
): MeanAndDeviation {
  const found = values.length;
  const needed = form === "sample" ? 2 : 1;
  if (found < needed) throw new IndicatorError("domain", "too-few", { argument: "values", needed, found });
  const weight = weights === null ? found : sumOfWeights(weights);
  const mean = (weights === null ? sumOf(values) : weightedSum(values, weights)) / weight;
  return { mean, deviation: deviationAround(mean, values, weights, form === "sample" ? found - 1 : weight) };
}

function deviationAround(mean: number, values: Float64Array, weights: Float64Array | null, divisor: number): number {
  const squares = squaredDeviations(values, weights, mean);
  const deviation = Math.sqrt(squares / divisor);
  if (isWithinRange(squares) && deviation > 1e-12 * Math.abs(mean)) return deviation;
  return extremeDeviation(values, weights, mean, divisor);
}

/** The standard deviation of numbers whose squares leave the range of doubles, or that are nearly the same. */
function extremeDeviation(values: Float64Array, weights: Float64Array | null, mean: number, divisor: number): number {
  const { lowest, highest, range } = extremesOf(values);
  if (range === 0) return 0;
  // In units of the largest deviation, so that squares stay within range.
  const unit = Math.max(highest - mean, mean - lowest);
  const scaled = values.map((value) => (value - mean) / unit);
  return unit * Math.sqrt(squaredDeviations(scaled, weights, 0) / divisor);
}
