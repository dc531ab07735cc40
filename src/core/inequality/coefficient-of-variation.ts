import { IndicatorError } from "../indicator-error";
import { type DistributionBy, overDistributions } from "../matrix/distributions";
import type { Matrix } from "../matrix/matrix";
import { type DeviationForm, variationOf } from "../numeric/moments";

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
