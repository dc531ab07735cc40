import { leastSquares, type LeastSquaresFit } from "./least-squares";
import { centredColumn } from "./moments";
import { dividedBy, normOf } from "./vectors";

/**
 * Standard errors of a least-squares fit that hold if the residuals' variance differs from observation to observation
 * (White 1980), corrected for the degrees of freedom as HC1: n/(n − k)·Σ a²u² with u the residuals and a what an
 * observation contributes to the coefficient. For a slope a is the part of the predictor that the others do not explain,
 * over its sum of squares (Frisch and Waugh 1933).
 *
 * @param predictors those of the fit.
 * @returns one for the intercept, then one for each predictor.
 */
export function robustErrors(predictors: readonly Float64Array[], fit: LeastSquaresFit): Float64Array {
  const residuals = fit.residuals();
  const found = residuals.length;
  const correction = Math.sqrt(found / fit.residualDegreesOfFreedom);
  const ofIntercept = new Float64Array(found).fill(1 / found);
  const slopes = predictors.map((predictor, k) => {
    const others = predictors.filter((_, other) => other !== k);
    const { deviations, norm, unit } = centredColumn(leastSquares(predictor, others).residuals());
    const contributions = dividedBy(deviations, norm);
    const own = centredColumn(predictor);
    const part = (own.mean / norm) * (own.unit / unit);
    for (let row = 0; row < found; row++) ofIntercept[row] = ofIntercept[row]! - part * contributions[row]!;
    return (correction * spreadOf(contributions, residuals)) / norm / unit;
  });
  return Float64Array.of(correction * spreadOf(ofIntercept, residuals), ...slopes);
}

/** √Σ(a·u)². */
const spreadOf = (contributions: Float64Array, residuals: Float64Array) =>
  normOf(contributions.map((contribution, row) => contribution * residuals[row]!));
