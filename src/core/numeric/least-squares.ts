import { IndicatorError } from "../indicator-error";
import { type CentredColumn, centredColumn } from "./moments";
import { studentTwoSided } from "./student-t";
import { CompensatedSum, dividedBy, highestOf, normOf, sumOfProducts, roundingPart } from "./vectors";

/** A linear regression with an intercept. The vectors hold the intercept first, then the predictors in their order. */
export interface LeastSquaresFit {
  readonly coefficients: Float64Array;
  readonly standardErrors: Float64Array;
  /** Coefficient over standard error; NaN where the fit is exact. */
  readonly tStatistics: Float64Array;
  /** Two-sided, of Student's t; NaN where the fit is exact. */
  readonly pValues: Float64Array;
  /** NaN where the response does not vary. */
  readonly rSquared: number;
  readonly adjustedRSquared: number;
  readonly residualDegreesOfFreedom: number;
  /** Explained over residual variance; NaN where the fit is exact. */
  readonly fStatistic: number;
  /** What each observation lies above the fit; 0 where the fit is exact. */
  readonly residuals: () => Float64Array;
}

/** The part of a predictor's deviations not explained by the others below which it counts as collinear. */
const collinearityTolerance = 1e-10;

/**
 * Ordinary least squares of a response on predictors and an intercept, by a Householder QR decomposition of the
 * predictors' deviations from their means, each scaled to length 1. Residuals at the level of rounding count as none, and
 * a response that is constant up to rounding has slopes of 0.
 *
 * No library: one for linear algebra and one for distributions together would fill half of the size budget of all
 * worksheet functions, and this is the only decomposition they need.
 *
 * @param response one number for each observation, any unit.
 * @param predictors one vector as long as the response for each predictor.
 * @param names the argument that each predictor comes from, for the errors.
 * @throws IndicatorError `too-few` unless there are two observations more than predictors, `collinear` for a predictor
 * that is constant or a linear combination of those before it.
 */
export function leastSquares(
  response: Float64Array,
  predictors: readonly Float64Array[],
  names: readonly string[] = [],
): LeastSquaresFit {
  const found = response.length;
  const count = predictors.length;
  const residualDegreesOfFreedom = found - count - 1;
  if (residualDegreesOfFreedom < 1)
    throw new IndicatorError("domain", "too-few", { argument: names[0] ?? "values", needed: count + 2, found });
  const y = centredColumn(response);
  const columns = predictors.map(centredColumn);
  const turned = y.deviations.slice();
  const { triangle, diagonal } = decompose(columns, turned, names);
  const solution = solveUpper(triangle, diagonal, turned);

  const explained = normOf(turned.subarray(0, count));
  const left = normOf(turned.subarray(count));
  const rounding = roundingPart * (highestOf(response.map(Math.abs)) / y.unit);
  const isExact =
    left <= rounding * Math.sqrt(found) && largest(residualsOf(y.deviations, columns, solution)) <= rounding;
  const unexplained = isExact ? 0 : left;
  const residualDeviation = unexplained / Math.sqrt(residualDegreesOfFreedom);

  const slopes = columns.map(({ norm, unit }, k) => (solution[k]! / norm) * (y.unit / unit) + 0);
  const intercept = new CompensatedSum();
  intercept.add(y.mean);
  columns.forEach(({ mean, norm }, k) => {
    intercept.add(-(solution[k]! / norm) * mean);
  });
  const coefficients = Float64Array.of(intercept.total * y.unit, ...slopes);

  const lengths = Float64Array.from(columns, ({ mean, norm }) => mean / norm);
  const interceptSpread = Math.hypot(1 / Math.sqrt(found), normOf(solveTransposed(triangle, diagonal, lengths)));
  const spreads = columns.map(({ norm, unit }, k) => rowOfInverse(triangle, diagonal, k) / norm / unit);
  const standardErrors = Float64Array.of(interceptSpread, ...spreads).map(
    (spread) => spread * residualDeviation * y.unit,
  );

  const tStatistics = coefficients.map((coefficient, k) => (isExact ? NaN : coefficient / standardErrors[k]!));
  const total = explained ** 2 + unexplained ** 2;
  const residualShare = unexplained ** 2 / total;
  return {
    coefficients,
    standardErrors,
    tStatistics,
    pValues: tStatistics.map((t) => studentTwoSided(t, residualDegreesOfFreedom)),
    rSquared: y.norm === 0 ? NaN : explained ** 2 / total,
    adjustedRSquared: y.norm === 0 ? NaN : 1 - (residualShare * (found - 1)) / residualDegreesOfFreedom,
    residualDegreesOfFreedom,
    fStatistic: isExact ? NaN : explained ** 2 / count / (unexplained ** 2 / residualDegreesOfFreedom),
    residuals: () =>
      isExact
        ? new Float64Array(found)
        : residualsOf(y.deviations, columns, solution).map((residual) => residual * y.unit),
  };
}

const largest = (numbers: Float64Array) => highestOf(numbers.map(Math.abs));

/** The distances of a response from its fit, both as deviations from the mean. */
function residualsOf(response: Float64Array, columns: readonly CentredColumn[], solution: Float64Array): Float64Array {
  const residuals = response.slice();
  columns.forEach(({ deviations, norm }, k) => {
    const factor = solution[k]! / norm;
    for (let row = 0; row < residuals.length; row++) residuals[row] = residuals[row]! - factor * deviations[row]!;
  });
  return residuals;
}

interface Triangle {
  /** Column k holds the part of R above the diagonal in its first k places. */
  readonly triangle: readonly Float64Array[];
  readonly diagonal: Float64Array;
}

/** Decomposes the columns in place and turns the response along with them. */
function decompose(columns: readonly CentredColumn[], response: Float64Array, names: readonly string[]): Triangle {
  const triangle = columns.map(({ deviations, norm }) => dividedBy(deviations, norm));
  const diagonal = new Float64Array(columns.length);
  triangle.forEach((column, k) => {
    const norm = columns[k]!.norm;
    const remaining = normOf(column.subarray(k));
    const rounding = (4 * Number.EPSILON * Math.sqrt(column.length)) / norm;
    if (!(remaining > Math.max(collinearityTolerance, rounding)))
      throw new IndicatorError("domain", "collinear", { argument: names[k] ?? "values" });
    const first = column[k]!;
    const reflected = first > 0 ? -remaining : remaining;
    column[k] = first - reflected;
    const scale = -reflected * (first - reflected);
    for (let other = k + 1; other < triangle.length; other++) reflect(triangle[other]!, column, k, scale);
    reflect(response, column, k, scale);
    diagonal[k] = reflected;
  });
  return { triangle, diagonal };
}

/** Reflects a vector at the hyperplane perpendicular to `normal`, whose cells before `start` count as 0. */
function reflect(vector: Float64Array, normal: Float64Array, start: number, scale: number): void {
  const factor = sumOfProducts(normal.subarray(start), vector.subarray(start)) / scale;
  for (let row = start; row < vector.length; row++) vector[row] = vector[row]! - factor * normal[row]!;
}

/** Solves R x = b from the last unknown up. */
function solveUpper(triangle: readonly Float64Array[], diagonal: Float64Array, right: Float64Array): Float64Array {
  const x = right.slice(0, diagonal.length);
  for (let k = x.length - 1; k >= 0; k--) {
    const value = x[k]! / diagonal[k]!;
    x[k] = value;
    const column = triangle[k]!;
    for (let row = 0; row < k; row++) x[row] = x[row]! - value * column[row]!;
  }
  return x;
}

/** Solves Rᵀ x = b from the first unknown down. */
function solveTransposed(triangle: readonly Float64Array[], diagonal: Float64Array, right: Float64Array): Float64Array {
  const x = right.slice();
  for (let k = 0; k < x.length; k++) {
    const column = triangle[k]!;
    let value = x[k]!;
    for (let row = 0; row < k; row++) value -= x[row]! * column[row]!;
    x[k] = value / diagonal[k]!;
  }
  return x;
}

/** Length of a row of the inverse of R: the spread of that coefficient per unit of the residuals' deviation. */
function rowOfInverse(triangle: readonly Float64Array[], diagonal: Float64Array, row: number): number {
  const unit = new Float64Array(diagonal.length);
  unit[row] = 1;
  return normOf(solveTransposed(triangle, diagonal, unit));
}
