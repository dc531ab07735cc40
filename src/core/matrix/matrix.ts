import { IndicatorError } from "../indicator-error";
import { newNumbers } from "../numeric/room";

/** The cell holds a number. */
export const NUMBER = 0;
/** The cell is blank: missing, never zero. */
export const MISSING = 1;
/** The cell failed: a denominator is zero. */
export const DIVISION_BY_ZERO = 2;
/** The cell failed: outside the domain of the formula. */
export const OUT_OF_DOMAIN = 3;
/** First code that a caller may use for failures of its own; the core hands them on unread. */
export const FIRST_FOREIGN_FAILURE = 4;

/**
 * A rectangle of numbers, row by row, in which a cell may also be missing or failed.
 *
 * `states` is null when every cell is a number, which lets the common case skip all checks.
 * The value under a cell that is no number is 0 and means nothing.
 */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly values: Float64Array,
    readonly states: Uint8Array | null = null,
  ) {}

  /** A matrix from nested arrays; null is a missing cell. */
  static of(rows: readonly (readonly (number | null)[])[]): Matrix {
    const columns = rows[0]?.length ?? 0;
    const result = new MatrixBuilder(rows.length, columns);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value === null) result.fail(r * columns + c, MISSING);
        else result.values[r * columns + c] = value;
      });
    });
    return result.build();
  }

  /** A matrix of one cell. */
  static scalar(value: number): Matrix {
    return new Matrix(1, 1, Float64Array.of(value));
  }

  get size(): number {
    return this.values.length;
  }

  /** True for one row or one column. */
  get isVector(): boolean {
    return this.rows === 1 || this.columns === 1;
  }

  /** The number at a position counted row by row from 0. */
  at(index: number): number {
    return this.values[index] as number;
  }

  /** The state at a position counted row by row from 0: NUMBER, MISSING or a failure code. */
  stateAt(index: number): number {
    return this.states === null ? NUMBER : (this.states[index] as number);
  }

  /** True when a row, counted from 0, holds nothing but missing cells. */
  isBlankRow(row: number): boolean {
    for (let index = row * this.columns; index < (row + 1) * this.columns; index++)
      if (this.stateAt(index) !== MISSING) return false;
    return true;
  }

  /** The numbers alone, in reading order. */
  numbers(): Float64Array {
    return this.states === null ? this.values : this.values.filter((_, index) => this.stateAt(index) === NUMBER);
  }
}

/** As many cells as sixteen whole columns of a sheet; a larger block would exhaust the memory before it is of use. */
const mostCells = 2 ** 24;

/**
 * Collects the cells of a matrix and allocates states only when a cell is no number.
 *
 * @throws IndicatorError `too-large` for more cells than sixteen whole columns have.
 */
export class MatrixBuilder {
  readonly values: Float64Array;
  private states: Uint8Array | null = null;

  constructor(
    readonly rows: number,
    readonly columns: number,
  ) {
    if (rows * columns > mostCells) throw new IndicatorError("value", "too-large", { rows, columns, most: mostCells });
    this.values = newNumbers(rows * columns);
  }

  /** Marks a cell as missing or failed; NUMBER is ignored. */
  fail(index: number, state: number): void {
    if (state === NUMBER) return;
    this.states ??= new Uint8Array(this.values.length);
    this.states[index] = state;
    this.values[index] = 0;
  }

  build(): Matrix {
    return new Matrix(this.rows, this.columns, this.values, this.states);
  }
}

/**
 * The state of a cell computed from two others: a failure beats a blank, the first failure beats the second.
 */
export function combineStates(first: number, second: number): number {
  if (first > MISSING) return first;
  if (second > MISSING) return second;
  return first === MISSING || second === MISSING ? MISSING : NUMBER;
}
