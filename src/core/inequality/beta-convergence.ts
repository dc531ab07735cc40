import { IndicatorError } from "../indicator-error";
import { pairedNumbers, sameShape, vectorAs, isTurned } from "../matrix/arguments";
import { type Matrix, MatrixBuilder } from "../matrix/matrix";
import { leastSquares, type LeastSquaresFit } from "../numeric/least-squares";
import { robustErrors } from "../numeric/robust-errors";
import { logarithmsOf, isConstant } from "../numeric/vectors";

export interface BetaConvergence extends LeastSquaresFit {
  /** Standard errors that hold if the residuals' variance differs, HC1; see {@link robustErrors}. */
  readonly robustErrors: () => Float64Array;
}

/**
 * Beta convergence by least squares: the yearly growth of regions on where they started,
 * `(1/T) ln(y_T/y_0) = α + β ln y_0 + controls`; β < 0 is convergence (Barro and Sala-i-Martin 1992).
 *
 * @param start income or output per head of each region at the start, positive.
 * @param end the same at the end, of the same shape.
 * @param periods T, how many periods lie between, greater than 0.
 * @param controls null, or further predictors: a row for each region, or a column for each where the regions' start says
 * so, see {@link isTurned}. A region with a blank in any argument is ignored.
 * @returns the coefficients of the intercept α, of ln y_0 (β, per period) and of each control.
 * @throws IndicatorError `not-positive`, `same-shape`, `one-for-each-region` when the controls do not fit, `too-few`
 * unless there are two regions more than predictors, `collinear` for regions that start alike or controls that follow
 * from the other predictors.
 */
export function betaConvergence(start: Matrix, end: Matrix, periods: number, controls: Matrix | null): BetaConvergence {
  if (periods <= 0) throw new IndicatorError("domain", "not-positive", { argument: "periods", value: periods });
  const [first, last] = sameShape({ name: "start", matrix: start }, { name: "end", matrix: end });
  const columns = controls === null ? [] : controlColumns(controls, first);
  const [starts, ends = starts, ...others] = pairedNumbers([
    { name: "start", matrix: first },
    { name: "end", matrix: last },
    ...columns.map((matrix) => ({ name: "controls", matrix })),
  ]);
  const initial = logarithmsOf("start", starts);
  const growth = growthRates(starts, ends, initial, periods);
  const predictors = [initial, ...others];
  const fit = leastSquares(growth, predictors, ["start", ...columns.map(() => "controls")]);
  return { ...fit, robustErrors: () => robustErrors(predictors, fit) };
}

/** (1/T) ln(y_T/y_0), given ln y_0; the same for all regions where their y_T/y_0 are equal up to rounding. */
function growthRates(starts: Float64Array, ends: Float64Array, initial: Float64Array, periods: number): Float64Array {
  const rates = new Float64Array(ends.length);
  const ratios = new Float64Array(ends.length);
  for (let region = 0; region < rates.length; region++) {
    const from = starts[region]!;
    const to = ends[region]!;
    if (to <= 0) throw new IndicatorError("domain", "not-positive", { argument: "end", value: to });
    const change = (to - from) / from;
    // The difference of logarithms loses digits where start and end hardly differ.
    const total = Math.abs(change) < 0.5 ? Math.log1p(change) : Math.log(to) - initial[region]!;
    rates[region] = total / periods;
    ratios[region] = to / from;
  }
  return isConstant(ratios) ? rates.fill(rates[0]!) : rates;
}

/**
 * Yearly speed at which the distance to the steady state shrinks, `λ = −ln(1 + βT)/T`; negative where regions diverge.
 *
 * @throws IndicatorError `not-positive` when 1 + βT is not, which no speed can lead to.
 */
export function convergenceSpeed(beta: number, periods: number): number {
  const remaining = 1 + beta * periods;
  if (remaining <= 0)
    throw new IndicatorError("domain", "not-positive", { argument: "1 + beta × periods", value: remaining });
  return 0 - Math.log1p(beta * periods) / periods;
}

/**
 * Periods after which half of the distance is left, ln 2/λ.
 *
 * @throws IndicatorError `zero-denominator` at speed 0, `not-positive` where regions diverge.
 */
export function halfLife(speed: number): number {
  if (speed === 0) throw new IndicatorError("division", "zero-denominator", { argument: "speed" });
  if (speed < 0) throw new IndicatorError("domain", "not-positive", { argument: "speed", value: speed });
  return Math.LN2 / speed;
}

/** Each control in the shape of `regions`. */
function controlColumns(controls: Matrix, regions: Matrix): Matrix[] {
  if (controls.rows !== regions.size && controls.columns !== regions.size)
    throw new IndicatorError("value", "one-for-each-region", {
      argument: "controls",
      shape: controls.shape,
      needed: regions.size,
    });
  // Regions in a block are read row by row, as a column.
  const start = regions.isVector ? regions : vectorAs("column", "start", regions, regions.size);
  const inColumns = isTurned(controls, { name: "start", matrix: start }, "regions", "rows");
  const count = controls.size / regions.size;
  return Array.from({ length: count }, (_, control) => {
    const column = new MatrixBuilder(regions.rows, regions.columns);
    for (let region = 0; region < regions.size; region++) {
      const place = inColumns ? control * regions.size + region : region * count + control;
      column.values[region] = controls.at(place);
      column.fail(region, controls.stateAt(place));
    }
    return column.build();
  });
}
