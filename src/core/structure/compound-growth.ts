import { IndicatorError } from "../indicator-error";
import { columnAsRow } from "../matrix/arguments";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, MISSING, OUT_OF_DOMAIN } from "../matrix/matrix";
import { compoundRate } from "./compound-rate";

/**
 * Compound annual growth rate of each row, (last/first)^(1/periods) − 1, a fraction.
 *
 * @param series regions in rows, equally spaced years in columns; a single column is one series from top to bottom.
 * @param periods number of periods from the first to the last value, positive; null: the columns from one to the other.
 * @returns a column with one rate for each row. Blanks before the first and after the last value are ignored, those
 * between count as years. A row of blanks is blank; a row with a single value and one whose ends differ in
 * sign are out of domain, one that starts at zero is a division by zero.
 * @throws IndicatorError `not-positive` for periods of zero or less.
 */
export function compoundGrowth(series: Matrix, periods: number | null): Matrix {
  if (periods !== null && periods <= 0)
    throw new IndicatorError("domain", "not-positive", { argument: "periods", value: periods });
  const { rows, columns, values } = columnAsRow(series);
  const result = new MatrixBuilder(rows, 1);
  for (let row = 0; row < rows; row++) {
    let first = row * columns;
    let last = first + columns - 1;
    while (first <= last && series.stateAt(first) === MISSING) first++;
    while (last > first && series.stateAt(last) === MISSING) last--;
    if (first > last) result.fail(row, MISSING);
    else if (first === last) result.fail(row, OUT_OF_DOMAIN);
    else {
      const from = values[first]!;
      const rate = compoundRate(from, values[last]!, periods ?? last - first);
      result.set(row, rate, from === 0 ? DIVISION_BY_ZERO : OUT_OF_DOMAIN);
    }
  }
  return result.build();
}
