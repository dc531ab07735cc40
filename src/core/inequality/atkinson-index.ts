import { IndicatorError } from "../indicator-error";
import { type DistributionBy, overDistributions } from "../matrix/distributions";
import type { Matrix } from "../matrix/matrix";
import { leastPlain, sumOfLogarithms } from "../numeric/logarithms";
import { positiveMean } from "../numeric/moments";
import { lowestOf } from "../numeric/vectors";
import { theilTerm } from "./theil-index";

/**
 * Atkinson index (Atkinson 1970): the share of the mean that could be given up without loss of welfare if the rest were
 * spread equally, `A = 1 − (Σ p (x/μ)^(1−ε))^(1/(1−ε))`; for ε = 1 `A = 1 − exp(Σ p ln x)/μ`.
 *
 * @param values levels per head or per unit, not negative. A zero with ε ≥ 1 gives 1.
 * @param epsilon aversion to inequality, greater than 0.
 * @param weights population of each value, not negative, shaped as the values or one vector for each row or column;
 * null: all the same.
 * @returns numbers from 0, all equal, to 1, one for each distribution.
 * @throws IndicatorError `not-positive` for ε, `negative`, `zero-denominator` for values that are all zero, `too-few`
 * without any value.
 */
export function atkinsonIndex(values: Matrix, epsilon: number, weights: Matrix | null, by: DistributionBy): Matrix {
  if (epsilon <= 0) throw new IndicatorError("domain", "not-positive", { argument: "epsilon", value: epsilon });
  return overDistributions(values, weights && { name: "weights", matrix: weights }, by, (numbers, partners) =>
    atkinsonOf(numbers, partners, 1 - epsilon),
  );
}

/** With a power nearer to 0 the index is what is left of terms that cancel one another. */
const leastPower = 0.1;

function atkinsonOf(values: Float64Array, weights: Float64Array | null, power: number): number {
  const { mean, weight, isConstant } = positiveMean(values, weights);
  if (isConstant) return 0;
  const index = indexByDefinition(values, weights, mean, weight, power);
  if (index > leastPlain && index < 1) return index;
  const meanExcess = sumOfExcesses(values, weights, mean, power) / weight;
  if (meanExcess === Infinity) return indexOverLowest(values, weights, mean, weight, power);
  return 0 - Math.expm1(power === 0 ? meanExcess : Math.log1p(meanExcess) / power);
}

/** By the definition; 1 or NaN where powers leave the range of doubles or lose digits. */
function indexByDefinition(
  values: Float64Array,
  weights: Float64Array | null,
  mean: number,
  weight: number,
  power: number,
): number {
  if (power === 0 && weights === null) return 1 - Math.exp(sumOfLogarithms(values, mean) / weight);
  if (Math.abs(power) < leastPower) return NaN;
  const sum = sumOfPowers(values, weights, mean, power);
  return sum < Infinity ? 1 - (sum / weight) ** (1 / power) : NaN;
}

/** Σ w·(x/unit)^power over positive weights. */
function sumOfPowers(values: Float64Array, weights: Float64Array | null, unit: number, power: number): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) {
    const weight = weights === null ? 1 : weights[index]!;
    const ratio = values[index]! / unit;
    if (weight > 0) sum += weight * (power === 0.5 ? Math.sqrt(ratio) : ratio ** power);
  }
  return sum;
}

/** Σ w·(r^a − 1 − a(r − 1)), or for a = 0 Σ w·(ln r − (r − 1)), over positive weights. */
function sumOfExcesses(values: Float64Array, weights: Float64Array | null, mean: number, power: number): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) {
    const weight = weights === null ? 1 : weights[index]!;
    const value = values[index]!;
    if (weight > 0) sum += weight * (power === 0 ? -theilTerm(value, mean, "L") : powerExcess(value, mean, power));
  }
  return sum;
}

/**
 * r^a − 1 − a(r − 1) for r = value/mean. Over a distribution the r − 1 add up to nothing, so this adds up to the mean of
 * r^a less 1, with terms of one sign. Near the mean by the binomial series.
 */
function powerExcess(value: number, mean: number, power: number): number {
  const deviation = (value - mean) / mean;
  if (Math.abs(deviation) * (1 + Math.abs(power)) > 1 / 16)
    return Math.expm1(power * Math.log(value / mean)) - power * deviation;
  let term = power * deviation;
  let sum = 0;
  for (let order = 2; order < 16; order++) {
    term *= ((power - order + 1) / order) * deviation;
    sum += term;
  }
  return sum;
}

/** The same index with powers of the ratio to the lowest value, where those of the ratio to the mean are too large. */
function indexOverLowest(
  values: Float64Array,
  weights: Float64Array | null,
  mean: number,
  weight: number,
  power: number,
): number {
  const lowest = lowestOf(weights === null ? values : values.filter((_, index) => weights[index]! > 0));
  if (lowest === 0) return 1;
  return 1 - (lowest / mean) * (sumOfPowers(values, weights, lowest, power) / weight) ** (1 / power);
}
