import { difference, quotient } from "../matrix/broadcast";
import { type Matrix, MatrixBuilder, MISSING, NUMBER } from "../matrix/matrix";

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
function columnMaxima({ rows, columns, values, states }: Matrix): Matrix {
  const result = new MatrixBuilder(1, columns);
  const largest = result.values.fill(-Infinity);
  for (let row = 0; row < rows; row++) raise(largest, values, states, row * columns);
  for (let column = 0; column < columns; column++) {
    let failure = largest[column] === -Infinity ? MISSING : NUMBER;
    for (let row = rows - 1; states !== null && row >= 0; row--) {
      const state = states[row * columns + column] as number;
      if (state > MISSING) failure = state;
    }
    result.fail(column, failure);
  }
  return result.build();
}

/** Raises running maxima to the numbers of a row where these are larger. */
function raise(largest: Float64Array, values: Float64Array, states: Uint8Array | null, start: number): void {
  for (let column = 0; column < largest.length; column++) {
    const value = values[start + column] as number;
    if (value > (largest[column] as number) && (states === null || states[start + column] === NUMBER))
      largest[column] = value;
  }
}
