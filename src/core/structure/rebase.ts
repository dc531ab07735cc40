import { columnAsRow, columnRange, inShapeOf, requireWholeNumber } from "../matrix/arguments";
import { quotient } from "../matrix/broadcast";
import type { Matrix } from "../matrix/matrix";

/**
 * Index numbers: each row divided by its value in the base column, times a scale.
 *
 * @param values regions in rows, years in columns, any unit; a single column is one series from top to bottom.
 * @param base place of the base year in the series, from 1.
 * @param scale what the base year becomes, usually 100 or 1.
 * @returns a matrix of the shape of `values`. A blank stays blank, a blank base makes a row of blanks; a base of zero
 * fails its row with division by zero, a failed base fails its row.
 * @throws IndicatorError `whole-number-range` when there is no such column.
 */
export function rebase(values: Matrix, base: number, scale: number): Matrix {
  const series = columnAsRow(values);
  requireWholeNumber("base", base, 1, series.columns);
  const bases = columnRange(series, base - 1, base);
  return inShapeOf(values, quotient(series, bases, scale));
}
