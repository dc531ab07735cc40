import { IndicatorError } from "../indicator-error";
import { columnAsRow, requireNonNegative, sameShape } from "../matrix/arguments";
import { mapCells, quotient } from "../matrix/broadcast";
import { combineStates, DIVISION_BY_ZERO, type Matrix, MatrixBuilder, NUMBER } from "../matrix/matrix";
import { beyond, differenceOf } from "../numeric/vectors";

/** Two series or two panels: units in rows, years in columns. */
export interface TwoPanels {
  readonly a: Matrix;
  readonly b: Matrix;
}

/** Growth of two panels over the same steps, each Δx over x at the start of the step. */
export interface TwoGrowths {
  /** Units in rows, steps in columns; blank where an end is blank, a division by zero where the start is 0. */
  readonly a: Matrix;
  readonly b: Matrix;
}

/**
 * Two panels laid out alike, a single column as one series.
 *
 * @throws IndicatorError `same-shape`, `negative`, or `too-few` for fewer than two years.
 */
export function twoPanels(first: Matrix, second: Matrix): TwoPanels {
  const [a, b] = sameShape(
    { name: "a", matrix: columnAsRow(requireNonNegative("a", first)) },
    { name: "b", matrix: columnAsRow(requireNonNegative("b", second)) },
  );
  if (a.columns < 2) throw new IndicatorError("domain", "too-few", { argument: "a", needed: 2, found: a.columns });
  return { a, b };
}

/** Growth of both from year to year, or from the first year to the last. */
export function growthOfBoth({ a, b }: TwoPanels, over: "step" | "period"): TwoGrowths {
  const length = over === "period" ? a.columns - 1 : 1;
  return { a: growthOver(a, length), b: growthOver(b, length) };
}

function growthOver(panel: Matrix, length: number): Matrix {
  const steps = panel.columns - length;
  const result = new MatrixBuilder(panel.rows, steps);
  for (let row = 0, index = 0; row < panel.rows; row++)
    for (let step = 0; step < steps; step++, index++) {
      const from = row * panel.columns + step;
      const state = combineStates(panel.stateAt(from), panel.stateAt(from + length));
      const start = panel.at(from);
      if (state !== NUMBER) result.fail(index, state);
      else result.set(index, differenceOf(panel.at(from + length), start) / start, DIVISION_BY_ZERO);
    }
  return result.build();
}

/**
 * Degree of symbiosis of one growth with another (Yuan Chunqing 1998), their elasticity δ = growth/partner. A partner
 * that does not change is a division by zero.
 */
export function symbiosisDegree(growth: Matrix, partner: Matrix): Matrix {
  return quotient(growth, partner);
}

/** −1, 0 or 1: the sign of each number, 0 for a size up to the threshold. */
export function signsBeyond(numbers: Matrix, threshold: number): Matrix {
  return mapCells(numbers, (value) => Math.sign(beyond(value, threshold)));
}
