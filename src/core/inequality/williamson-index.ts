import { type DistributionBy, overDistributions } from "../matrix/distributions";
import type { Matrix } from "../matrix/matrix";
import { positiveMean, variationAround } from "../numeric/moments";

/**
 * Williamson index (Williamson 1965): the coefficient of variation of income per head weighted by population,
 * `V = √(Σ (y_i − μ)² p_i/P) / μ`, about the weighted mean μ.
 *
 * @param values income or output per head, not negative.
 * @param population not negative, shaped as the values or one vector for each row or column.
 * @returns numbers from 0 up, one for each distribution.
 * @throws IndicatorError `negative`, `zero-denominator` for values or a population that are all zero, `too-few` without
 * any value.
 */
export function williamsonIndex(values: Matrix, population: Matrix, by: DistributionBy): Matrix {
  return overDistributions(values, { name: "population", matrix: population }, by, (numbers, partners) =>
    variationAround(positiveMean(numbers, partners), numbers, partners),
  );
}
