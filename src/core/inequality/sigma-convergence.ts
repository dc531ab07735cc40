import { IndicatorError } from "../indicator-error";
import { pairedNumbers, vectorAs } from "../matrix/arguments";
import { overDistributions } from "../matrix/distributions";
import { DIVISION_BY_ZERO, Matrix, MISSING, NUMBER } from "../matrix/matrix";
import { leastSquares, type LeastSquaresFit } from "../numeric/least-squares";
import { meanAndDeviation, positiveMean, variationOf } from "../numeric/moments";
import { dividedBy, extremesOf, logarithmsOf } from "../numeric/vectors";

/** Standard deviation of the logarithms, or coefficient of variation; dividing by n, or with `sample` by n − 1. */
export type SigmaMeasure = "sdlog" | "cv" | "sdlogsample" | "cvsample";

/**
 * Sigma: the dispersion of regions in each year; where it falls, they converge (Barro and Sala-i-Martin 1992).
 *
 * @param panel regions in rows, years in columns, income or output per head: for the logarithms positive, otherwise not
 * negative.
 * @returns a row with one number from 0 up for each year. A year of blanks is blank, one outside the domain or with too
 * few regions fails its cell.
 */
export function sigmaSeries(panel: Matrix, measure: SigmaMeasure): Matrix {
  const form = measure.endsWith("sample") ? "sample" : "population";
  return overDistributions(panel, null, "col", (values) => {
    if (measure.startsWith("sd")) return meanAndDeviation(relativeLogarithms(values), null, form).deviation;
    positiveMean(values, null);
    return variationOf(values, null, form);
  });
}

/**
 * Logarithms up to a constant, which does not change their dispersion. Those of regions that hardly differ are taken of the
 * ratios to the lowest: of large numbers they would lose the digits in which the regions differ.
 */
function relativeLogarithms(values: Float64Array): Float64Array {
  const { lowest, highest } = extremesOf(values);
  return logarithmsOf("panel", lowest > 0 && highest < 2 * lowest ? dividedBy(values, lowest) : values);
}

/**
 * Least squares of a series of sigmas on time; a negative slope is convergence.
 *
 * @param series a row of {@link sigmaSeries}.
 * @param years the time of each; null: 1, 2, 3 … A blank skips its year.
 * @throws IndicatorError `vector-length` when the years do not fit, the failure of a year that failed, `too-few` for less
 * than three years, `collinear` for years that are all the same.
 */
export function sigmaTrend(series: Matrix, years: Matrix | null): LeastSquaresFit {
  const time =
    years === null
      ? new Matrix(
          1,
          series.size,
          series.values.map((_, index) => index + 1),
        )
      : vectorAs("row", "years", years, series.size);
  const failed = series.states?.find((state) => state !== NUMBER && state !== MISSING);
  if (failed !== undefined)
    throw failed === DIVISION_BY_ZERO
      ? new IndicatorError("division", "zero-denominator", { argument: "panel" })
      : new IndicatorError("domain", "undefined-year", { argument: "panel" });
  const [sigmas, times = sigmas] = pairedNumbers([
    { name: "panel", matrix: series },
    { name: "years", matrix: time },
  ]);
  return leastSquares(sigmas, [times], ["years"]);
}
