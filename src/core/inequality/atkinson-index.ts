import { IndicatorError } from "../indicator-error";
import { type DistributionBy, overDistributions } from "../matrix/distributions";
import type { Matrix } from "../matrix/matrix";
import { sumOfChunks } from "../numeric/chunk";
import { positiveMean } from "../numeric/positive-mean";
import { leastPlain } from "../numeric/relative-entropy";
import { sumOfLogarithms } from "../numeric/sum-of-logarithms";
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
  const { mean, weight } = positiveMean(values, weights);
  const plain = plainIndex(values, weights, mean, weight, power);
  if (plain > leastPlain && plain < 1) return plain;
  let sum = 0;
  let lowest = mean;
  for (let index = 0; index < values.length; index++) {
    const own = weights === null ? 1 : (weights[index] as number);
    if (own === 0) continue;
    const value = values[index] as number;
    sum += own * (power === 0 ? -theilTerm(value, mean, "L") : powerExcess(value, mean, power));
    if (value < lowest) lowest = value;
  }
  if (sum === Infinity && lowest > 0) return largePower(values, weights, weight, lowest, power, mean);
  const meanExcess = sum / weight;
  return 0 - Math.expm1(power === 0 ? meanExcess : Math.log1p(meanExcess) / power);
}

/** As the definition has it; 1 or no number where powers leave the range of numbers or lose digits. */
function plainIndex(
  values: Float64Array,
  weights: Float64Array | null,
  mean: number,
  weight: number,
  power: number,
): number {
  if (power === 0 && weights === null) return 1 - Math.exp(sumOfLogarithms(values, mean) / weight);
  if (Math.abs(power) < leastPower) return NaN;
  const sum = sumOfChunks(values.length, (from, end) => plainBetween(values, weights, mean, power, from, end));
  return sum < Infinity ? 1 - (sum / weight) ** (1 / power) : NaN;
}

function plainBetween(
  values: Float64Array,
  weights: Float64Array | null,
  mean: number,
  power: number,
  start: number,
  end: number,
): number {
  let sum = 0;
  for (let index = start; index < end; index++) {
    const own = weights === null ? 1 : (weights[index] as number);
    if (own === 0) continue;
    const ratio = (values[index] as number) / mean;
    sum += own * (power === 0.5 ? Math.sqrt(ratio) : Math.exp(power * Math.log(ratio)));
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

/** The same index with the powers taken over the smallest value, where those over the mean leave the range of numbers. */
function largePower(
  values: Float64Array,
  weights: Float64Array | null,
  weight: number,
  lowest: number,
  power: number,
  mean: number,
): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++)
    sum += (weights === null ? 1 : (weights[index] as number)) * ((values[index] as number) / lowest) ** power;
  return 1 - (lowest / mean) * (sum / weight) ** (1 / power);
}
