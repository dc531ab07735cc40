import { type Matrix, MISSING, NUMBER } from "./matrix";

/** What a column of a matrix holds. */
export interface Column {
  /** Its numbers from top to bottom; blanks are left out. */
  readonly numbers: Float64Array;
  /** NUMBER, or the first failed cell's state. */
  readonly failure: number;
}

/** Takes a column, counted from 0, out of a matrix. */
export function columnOf(matrix: Matrix, column: number): Column {
  const { rows, columns, values } = matrix;
  const numbers = new Float64Array(rows);
  let failure = NUMBER;
  let found = 0;
  for (let row = 0, index = column; row < rows; row++, index += columns) {
    const state = matrix.stateAt(index);
    if (state === NUMBER) numbers[found++] = values[index] as number;
    else if (state > MISSING && failure === NUMBER) failure = state;
  }
  return { numbers: numbers.subarray(0, found), failure };
}
