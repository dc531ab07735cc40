import { difference, quotient } from "../matrix/broadcast";
import { columnsOf } from "../matrix/columns";
import { type Matrix, MatrixBuilder, MISSING, NUMBER } from "../matrix/matrix";
import { highestOf } from "../numeric/vectors";

export type GapMode = "abs" | "pp" | "rel" | "ratio" | "times";

/**
 * Gap of a value x to a reference r, cell by cell; positive where the value is below the reference.
 *
 * `abs` r − x in the unit of the input, `pp` 100·(r − x) percentage points for fractions, `rel` (r − x)/r, `ratio` x/r,
 * `times` r/x.
 *
 * @param reference one value, a row, a column or a block that fits `value`; null: the largest value of each column.
 * @returns the shape of the larger of the two. Blanks and failures pass through; a zero denominator is a division by
 * zero in its cell.
 * @throws IndicatorError `shapes-differ`.
 */
export function gap(value: Matrix, reference: Matrix | null, mode: GapMode): Matrix {
  const x = { name: "value", matrix: value };
  const r = { name: "reference", matrix: reference ?? columnMaxima(value) };
  switch (mode) {
    case "abs":
      return difference(r, x);
    case "pp":
      return difference(r, x, 100);
    case "rel":
      return quotient(difference(r, x), r);
    case "ratio":
      return quotient(x, r);
    case "times":
      return quotient(r, x);
  }
}

/** The largest number of each column; blank for a column of blanks, failed for a column with a failed cell. */
function columnMaxima(values: Matrix): Matrix {
  const result = new MatrixBuilder(1, values.columns);
  columnsOf(values).forEach(({ numbers, failure }, column) => {
    if (failure !== NUMBER) result.fail(column, failure);
    else if (numbers.length === 0) result.fail(column, MISSING);
    else result.values[column] = highestOf(numbers);
  });
  return result.build();
}
