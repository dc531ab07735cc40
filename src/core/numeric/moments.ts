import { IndicatorError } from "../indicator-error";
import {
  dividedBy,
  extremesOf,
  isWithinRange,
  lowestOf,
  normOf,
  positionOfNegative,
  powerOfTwoNear,
  rescaled,
  squaredDeviations,
  sumOf,
  sumOfNonNegatives,
  weightedSum,
  roundingPart,
} from "./vectors";

/** Mean of a distribution and what it is taken over. */
export interface PositiveMean {
  /** Greater than 0; exactly the value itself when all values are equal; NaN where sums leave the range of numbers. */
  readonly mean: number;
  /** Sum of the weights; without weights the number of values. */
  readonly weight: number;
  /** Whether all values are equal up to rounding, so that there is no inequality. */
  readonly isConstant: boolean;
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
  if (weights !== null) requireNonNegatives("values", values);
  const total = weights === null ? requireSum("values", values) : weightedSum(values, weights);
  const weight = weights === null ? values.length : sumOfWeights(weights);
  if (total === 0) throw new IndicatorError("division", "zero-denominator", { argument: "values" });
  const mean = total / weight;
  if (!(Math.max(total, weight) < Infinity)) return { mean: NaN, weight, isConstant: false };
  if (!isNear(mean, values[0]!)) return { mean, weight, isConstant: false };
  // Only where all values are nearly the same can the mean be rounded to a number below or above all of them.
  const { lowest, highest, range } = extremesOf(values);
  return { mean: Math.min(Math.max(mean, lowest), highest), weight, isConstant: range === 0 };
}

/**
 * Sum of weights, greater than 0.
 *
 * @throws IndicatorError `negative`, `zero-denominator` when all are zero.
 */
export function sumOfWeights(weights: Float64Array, argument = "weights"): number {
  const sum = requireSum(argument, weights);
  if (sum === 0) throw new IndicatorError("division", "zero-denominator", { argument });
  return sum;
}

const isNear = (mean: number, value: number) => Math.abs(mean - value) <= 1e-12 * value;

/** The sum of numbers that are not negative. */
function requireSum(argument: string, numbers: Float64Array): number {
  const sum = sumOfNonNegatives(numbers);
  if (Number.isNaN(sum)) requireNonNegatives(argument, numbers);
  return sum;
}

function requireNonNegatives(argument: string, numbers: Float64Array): void {
  if (positionOfNegative(numbers) >= 0)
    throw new IndicatorError("domain", "negative", { argument, value: lowestOf(numbers) });
}

/** Numbers as deviations from their mean, in a unit that keeps squares within range. */
export interface CentredColumn {
  /** A power of two, so that dividing by it rounds nothing; value = unit · (mean + deviation). */
  readonly unit: number;
  readonly mean: number;
  readonly deviations: Float64Array;
  /** Root of the sum of the squared deviations; 0 for numbers that are constant up to rounding, as are the deviations. */
  readonly norm: number;
}

/** Centres numbers on their mean, in two passes. */
export function centredColumn(values: Float64Array): CentredColumn {
  const { lowest, highest, range } = extremesOf(values);
  const unit = powerOfTwoNear(Math.max(-lowest, highest));
  const deviations = dividedBy(values, unit);
  const mean = sumOf(deviations) / values.length;
  for (let index = 0; index < deviations.length; index++) deviations[index] = deviations[index]! - mean;
  if (range === 0) deviations.fill(0);
  return { unit, mean, deviations, norm: normOf(deviations) };
}

/** Whether squares are divided by n or by n − 1. */
export type DeviationForm = "population" | "sample";

/** Coefficient of variation of one distribution. */
export function variationOf(values: Float64Array, weights: Float64Array | null, form: DeviationForm): number {
  return relativeTo(meanAndDeviation(values, weights, form));
}

/** Coefficient of variation of one distribution of which mean and sum of weights are known. */
export function variationAround(
  { mean, weight }: PositiveMean,
  values: Float64Array,
  weights: Float64Array | null,
): number {
  return relativeTo({ mean, deviation: deviationAround(mean, values, weights, weight) });
}

function relativeTo({ mean, deviation }: MeanAndDeviation): number {
  // A mean smaller than the rounding of the values' distances counts as zero: 0.1 + 0.2 − 0.3.
  if (Math.abs(mean) <= roundingPart * deviation)
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
  const mean = weightedSum(values, weights) / weight;
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
  return unit * Math.sqrt(squaredDeviations(rescaled(values, mean, unit), weights, 0) / divisor);
}
