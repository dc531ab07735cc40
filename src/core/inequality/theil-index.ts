import { IndicatorError } from "../indicator-error";
import { type DistributionBy, overDistributions } from "../matrix/distributions";
import type { Matrix } from "../matrix/matrix";
import { divergence, leastPlain, sumOfLogarithms } from "../numeric/logarithms";
import { positiveMean } from "../numeric/moments";

/** `T` weights the logarithms by the shares of the values, `L` (mean log deviation) by those of the weights. */
export type TheilForm = "T" | "L";

/**
 * Theil index (Theil 1967) with shares q = wx/Σwx of the values and p = w/Σw of the weights: `T = Σ q ln(q/p)`,
 * `L = Σ p ln(p/q)`.
 *
 * @param values levels per head or per unit, not negative, for `L` positive.
 * @param weights population of each value, not negative, shaped as the values or one vector for each row or column;
 * null: all the same.
 * @returns natural logarithms from 0, all equal; `T` is at most ln(Σw/min w), `L` has no bound. One for each
 * distribution.
 * @throws IndicatorError `negative`, `zero-denominator` for values that are all zero, `not-positive` for a zero with
 * `L`, `too-few` without any value.
 */
export function theilIndex(values: Matrix, weights: Matrix | null, form: TheilForm, by: DistributionBy): Matrix {
  return overDistributions(values, weights && { name: "weights", matrix: weights }, by, (numbers, partners) =>
    theilOf(numbers, partners, form),
  );
}

/** Theil index of one distribution. */
export function theilOf(values: Float64Array, weights: Float64Array | null, form: TheilForm): number {
  const { mean, weight, isConstant } = positiveMean(values, weights);
  if (isConstant) return 0;
  const index = sumByDefinition(values, weights, mean, form) / weight;
  if (index > leastPlain && index < Infinity && Math.abs(Math.log(mean)) < largestLogarithm) return index;
  const sum = sumOfTerms(values, weights, mean, form);
  if (sum === Infinity) throw new IndicatorError("domain", "not-positive", { argument: "values", value: 0 });
  return sum / weight;
}

/** ln x − ln mean loses digits where both are far from 0: the mean must be between 1e-25 and 1e25. */
const largestLogarithm = 58;

/** Σ w·r·ln r, or −Σ ln r, with r = x/mean and ln r = ln x − ln mean; NaN for weighted logarithms alone. */
function sumByDefinition(values: Float64Array, weights: Float64Array | null, mean: number, form: TheilForm): number {
  if (form === "L") return weights === null ? -sumOfLogarithms(values, mean) : NaN;
  const logarithmOfMean = Math.log(mean);
  let sum = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value > 0) sum += (weights === null ? 1 : weights[index]!) * value * (Math.log(value) - logarithmOfMean);
  }
  return sum / mean;
}

/** The same sum with terms of one sign, which loses no digits where the values are nearly equal. */
function sumOfTerms(values: Float64Array, weights: Float64Array | null, mean: number, form: TheilForm): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) {
    const weight = weights === null ? 1 : weights[index]!;
    if (weight > 0) sum += weight * theilTerm(values[index]!, mean, form);
  }
  return sum;
}

/**
 * The term of a value per unit of weight, with r = value/mean: r·ln r for `T` and −ln r for `L`, each with an addend that
 * makes it zero or more and adds up to zero over the distribution.
 */
export function theilTerm(value: number, mean: number, form: TheilForm): number {
  return (form === "T" ? divergence(value, mean) : divergence(mean, value)) / mean;
}
