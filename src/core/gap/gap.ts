import { difference, quotient } from "../broadcast";
import { type Matrix, MatrixBuilder, MISSING, NUMBER } from "../matrix";

export type GapMode = "abs" | "pp" | "rel" | "ratio" | "times";

/**
 * Gap of a value x to a reference r, cell by cell; positive where the value lies below the reference.
 *
 * `abs` r − x in the unit of the input, `pp` 100·(r − x) percentage points for fractions, `rel` (r − x)/r, `ratio` x/r,
 * `times` r/x.
 *
 * @param reference broadcast against `value`; null: the largest value of each column.
 * @returns the broadcast shape. A zero denominator fails its cell.
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
      return quotient({ name: "value", matrix: difference(r, x) }, r);
    case "ratio":
      return quotient(x, r);
    case "times":
      return quotient(r, x);
  }
}

/** The largest number of each column; blank for a column of blanks, failed for a column with a failed cell. */
function columnMaxima(values: Matrix): Matrix {
  const result = new MatrixBuilder(1, values.columns);
  for (let column = 0; column < values.columns; column++) {
    let largest = -Infinity;
    let failure = NUMBER;
    for (let index = column; index < values.size; index += values.columns) {
      const state = values.stateAt(index);
      if (state === NUMBER) largest = Math.max(largest, values.at(index));
      else if (state > MISSING && failure === NUMBER) failure = state;
    }
    if (failure !== NUMBER) result.fail(column, failure);
    else if (largest === -Infinity) result.fail(column, MISSING);
    else result.values[column] = largest;
  }
  return result.build();
}
