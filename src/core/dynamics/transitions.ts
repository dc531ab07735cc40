import { IndicatorError } from "../indicator-error";
import { DIVISION_BY_ZERO, Matrix, MatrixBuilder, NUMBER } from "../matrix/matrix";
import { sumOf } from "../numeric/vectors";

/** How many moves there were from each class to each, in one regime after another: a square for each. */
export type Regimes = readonly Matrix[];

/**
 * Counts the steps of all regions from one year to the next, from the class in the row to the one in the column. A step
 * counts where both its ends are there.
 *
 * @param panel classes from 1 to `classes`, regions in rows and years in columns.
 * @throws IndicatorError `too-few-years`, `too-large`.
 */
export function transitionCounts(panel: Matrix, classes: number): Matrix {
  return sumOfRegimes(regimesOf(panel, classes, 1, () => 0));
}

/** The same for each step in time by itself. */
export function transitionsByStep(panel: Matrix, classes: number): Regimes {
  return regimesOf(panel, classes, Math.max(panel.columns - 1, 1), (index) => index % panel.columns);
}

/** The same for each class of the neighbours at the start of the step; a step without neighbours does not count. */
export function transitionsByLag(panel: Matrix, lags: Matrix, classes: number): Regimes {
  return regimesOf(panel, classes, classes, (index) => (lags.stateAt(index) === NUMBER ? lags.at(index) - 1 : null));
}

/** @throws IndicatorError `too-few-years` */
export function requireYears({ columns }: Matrix): void {
  if (columns < 2) throw new IndicatorError("domain", "too-few-years", { argument: "panel", found: columns });
}

function regimesOf(
  panel: Matrix,
  classes: number,
  regimes: number,
  regimeOf: (index: number) => number | null,
): Regimes {
  requireYears(panel);
  const counts = new MatrixBuilder(regimes * classes, classes).values;
  for (let index = 0; index + 1 < panel.size; index++) {
    const isLastYear = (index + 1) % panel.columns === 0;
    if (isLastYear || panel.stateAt(index) !== NUMBER || panel.stateAt(index + 1) !== NUMBER) continue;
    const regime = regimeOf(index);
    if (regime !== null) counts[(regime * classes + panel.at(index) - 1) * classes + panel.at(index + 1) - 1]! += 1;
  }
  return Array.from({ length: regimes }, (_, regime) => {
    const start = regime * classes ** 2;
    return new Matrix(classes, classes, counts.subarray(start, start + classes ** 2));
  });
}

/** All regimes together. */
export function sumOfRegimes(regimes: Regimes): Matrix {
  const [first] = regimes as readonly [Matrix];
  const total = new MatrixBuilder(first.rows, first.columns);
  for (const { values } of regimes)
    for (let index = 0; index < values.length; index++) total.values[index] = total.values[index]! + values[index]!;
  return total.build();
}

/**
 * Transition probabilities p_ij = n_ij/Σ_j n_ij (Quah 1993).
 *
 * @returns a class that is never left has divisions by zero in its row.
 */
export function transitionProbabilities(counts: Matrix): Matrix {
  const result = new MatrixBuilder(counts.rows, counts.columns);
  for (let row = 0; row < counts.rows; row++) {
    const leaving = sumOf(counts.row(row));
    counts.row(row).forEach((count, column) => {
      result.set(row * counts.columns + column, count / leaving, DIVISION_BY_ZERO);
    });
  }
  return result.build();
}
