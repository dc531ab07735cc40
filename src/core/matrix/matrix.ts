import { IndicatorError } from "../indicator-error";

/** The cell holds a number. */
export const NUMBER = 0;
/** The cell is blank: missing, never zero. */
export const MISSING = 1;
/** The cell failed: a denominator is zero. */
export const DIVISION_BY_ZERO = 2;
/** The cell failed: outside the domain of the formula. */
export const OUT_OF_DOMAIN = 3;
/** First code that a caller may use for failures of its own; the core passes them on unread. */
export const FIRST_FOREIGN_FAILURE = 4;

/**
 * A rectangle of numbers, row by row, in which a cell may also be missing or failed.
 *
 * `states` is null when every cell is a number, which lets the common case skip all checks.
 * The value under a cell without a number is 0 and has no meaning.
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

  /** Rows and columns as messages show them. */
  get shape(): string {
    return `${this.rows} × ${this.columns}`;
  }

  /** True for one row or one column. */
  get isVector(): boolean {
    return this.rows === 1 || this.columns === 1;
  }

  /** The number at a position counted row by row from 0. */
  at(index: number): number {
    return this.values[index]!;
  }

  /** The state at a position counted row by row from 0: NUMBER, MISSING or a failure code. */
  stateAt(index: number): number {
    return this.states === null ? NUMBER : this.states[index]!;
  }

  /** The values of a row, counted from 0: a view, with 0 under blanks and failures. */
  row(row: number): Float64Array {
    return this.values.subarray(row * this.columns, (row + 1) * this.columns);
  }

  /** The same cells with rows and columns exchanged. */
  transposed(): Matrix {
    const { rows, columns, values, states } = this;
    if (this.isVector) return new Matrix(columns, rows, values, states);
    return new Matrix(
      columns,
      rows,
      transpose(values, new Float64Array(values.length), rows, columns),
      states && transpose(states, new Uint8Array(states.length), rows, columns),
    );
  }

  /** True when a row, counted from 0, holds nothing but missing cells. */
  isBlankRow(row: number): boolean {
    for (let index = row * this.columns; index < (row + 1) * this.columns; index++)
      if (this.stateAt(index) !== MISSING) return false;
    return true;
  }

  /** Where the numbers are, counted in reading order from 0. */
  places(): readonly number[] {
    return Array.from(this.values.keys()).filter((index) => this.stateAt(index) === NUMBER);
  }

  /** The numbers alone, in reading order. */
  numbers(): Float64Array {
    return this.states === null ? this.values : numbersAmong(this.values, this.states);
  }
}

/** A matrix under the name of the argument it came from. */
export interface NamedMatrix {
  readonly name: string;
  readonly matrix: Matrix;
}

function transpose<Values extends Float64Array | Uint8Array>(from: Values, to: Values, rows: number, columns: number) {
  for (let column = 0; column < columns; column++)
    for (let row = 0; row < rows; row++) to[column * rows + row] = from[row * columns + column]!;
  return to;
}

/** The numbers among some values, whose states say which are. */
export function numbersAmong(values: Float64Array, states: ArrayLike<number>): Float64Array {
  const numbers = new Float64Array(values.length);
  let found = 0;
  for (let index = 0; index < values.length; index++) {
    if (states[index] !== NUMBER) continue;
    numbers[found] = values[index]!;
    found++;
  }
  return numbers.subarray(0, found);
}

/** As many cells as sixteen whole columns of a sheet; a larger block would exhaust the memory before it is of use. */
const mostCells = 2 ** 24;

/**
 * Collects the cells of a matrix and allocates states only when a cell is not a number.
 *
 * @param arrayFor where its numbers go; an array that holds something already needs every cell set or failed.
 * @throws IndicatorError `too-large` for more cells than sixteen whole columns have.
 */
export class MatrixBuilder {
  readonly values: Float64Array;
  private states: Uint8Array | null = null;

  constructor(
    readonly rows: number,
    readonly columns: number,
    arrayFor: (length: number) => Float64Array = (length) => new Float64Array(length),
  ) {
    if (rows * columns > mostCells) throw new IndicatorError("value", "too-large", { rows, columns, most: mostCells });
    this.values = arrayFor(rows * columns);
  }

  /** The values of a row, counted from 0, to be written. */
  row(row: number): Float64Array {
    return this.values.subarray(row * this.columns, (row + 1) * this.columns);
  }

  /** Marks a cell as missing or failed; NUMBER is ignored. */
  fail(index: number, state: number): void {
    if (state === NUMBER) return;
    this.states ??= new Uint8Array(this.values.length);
    this.states[index] = state;
    this.values[index] = 0;
  }

  /** Puts a computed number into a cell; where it is not finite the cell fails. */
  set(index: number, value: number, failure = OUT_OF_DOMAIN): void {
    if (Number.isFinite(value)) this.values[index] = value;
    else this.fail(index, failure);
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
