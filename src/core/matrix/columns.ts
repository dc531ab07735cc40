import { newNumbers } from "../numeric/room";
import { type Matrix, MISSING, NUMBER } from "./matrix";

/** What a column of a matrix holds. */
export interface Column {
  /** Its numbers from top to bottom; blanks are left out. */
  readonly numbers: Float64Array;
  /** NUMBER, or the first failed cell's state. */
  readonly failure: number;
}

/** Columns that share their cache lines in a matrix of doubles. */
const sharing = 8;

/**
 * The columns of a matrix, counted from 0. They are copied several at a time, because in rows as long as a sheet's each
 * cell of a column lies in a cache line of its own, and that line holds the neighbours too.
 *
 * What a call gives is the caller's to change until the next call, so that a column is to be asked for once.
 */
export class Columns {
  private readonly copies: Float64Array;
  private first = NaN;

  constructor(private readonly matrix: Matrix) {
    this.copies = newNumbers(Math.min(sharing, matrix.columns) * matrix.rows);
  }

  /** The values from top to bottom, those under blanks and failures among them. */
  valuesOf(column: number): Float64Array {
    const first = column - (column % sharing);
    if (first !== this.first) this.copyFrom(first);
    const { rows } = this.matrix;
    return this.copies.subarray((column - first) * rows, (column - first + 1) * rows);
  }

  /** The numbers alone. */
  numbersOf(column: number): Column {
    const { matrix } = this;
    const numbers = this.valuesOf(column);
    if (matrix.states === null) return { numbers, failure: NUMBER };
    let failure = NUMBER;
    let found = 0;
    for (let row = 0; row < matrix.rows; row++) {
      const state = matrix.stateAt(row * matrix.columns + column);
      if (state === NUMBER) numbers[found++] = numbers[row] as number;
      else if (state > MISSING && failure === NUMBER) failure = state;
    }
    return { numbers: numbers.subarray(0, found), failure };
  }

  private copyFrom(first: number): void {
    const { copies } = this;
    const { values, rows, columns } = this.matrix;
    const count = Math.min(sharing, columns - first);
    for (let row = 0; row < rows; row++) {
      const start = row * columns + first;
      for (let column = 0; column < count; column++) copies[column * rows + row] = values[start + column] as number;
    }
    this.first = first;
  }
}
