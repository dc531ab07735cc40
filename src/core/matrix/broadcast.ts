import { IndicatorError } from "../indicator-error";
import { sumOfChunks } from "../numeric/chunk";
import { combineStates, DIVISION_BY_ZERO, type Matrix, MatrixBuilder, NUMBER, OUT_OF_DOMAIN } from "./matrix";
import { differences, products, quotients, type StretchLoop } from "./stretch-loops";

/** A matrix under the name of the argument it came from. */
export interface NamedMatrix {
  readonly name: string;
  readonly matrix: Matrix;
}

/** scale · (minuend − subtrahend), cell by cell with broadcasting; blanks and failures go through. */
export const difference = (minuend: NamedMatrix, subtrahend: NamedMatrix, scale = 1): Matrix =>
  combine(minuend, subtrahend, differences, undefined, scale);

/** first · second, cell by cell with broadcasting; blanks and failures go through. */
export const product = (first: NamedMatrix, second: NamedMatrix): Matrix => combine(first, second, products);

/** scale · (numerator / denominator), cell by cell with broadcasting; a zero denominator fails its cell. */
export const quotient = (numerator: NamedMatrix, denominator: NamedMatrix, scale = 1): Matrix =>
  combine(numerator, denominator, quotients, (_, y) => y, scale);

/** Applies a formula cell by cell, as {@link combine} does. */
export function mapPairs(
  first: NamedMatrix,
  second: NamedMatrix,
  formula: (x: number, y: number) => number,
  denominator?: (x: number, y: number) => number,
): Matrix {
  return combine(
    first,
    second,
    (x, i, xStep, y, j, yStep, out, to, length) => {
      let check = 0;
      for (let c = 0; c < length; c++) {
        const value = formula(x[i + c * xStep] as number, y[j + c * yStep] as number);
        check += value - value;
        out[to + c] = value;
      }
      return check;
    },
    denominator,
  );
}

/**
 * Fills a result cell by cell with broadcasting. Where it is no finite number the cell fails: division by zero if
 * `denominator` says 0 there, otherwise out of domain. Blanks and failures go through.
 *
 * @throws IndicatorError `shapes-differ`.
 */
export function combine(
  first: NamedMatrix,
  second: NamedMatrix,
  loop: StretchLoop,
  denominator?: (x: number, y: number) => number,
  scale = 1,
): Matrix {
  const { rows, columns } = leadingShape(first, second);
  const a = first.matrix;
  const b = second.matrix;
  const aRow = a.rows === 1 ? 0 : a.columns;
  const bRow = b.rows === 1 ? 0 : b.columns;
  const aStep = a.columns === 1 ? 0 : 1;
  const bStep = b.columns === 1 ? 0 : 1;
  const result = new MatrixBuilder(rows, columns);
  const out = result.values;
  let check = 0;
  // Operands that run through or stand still are one stretch; a column of a million rows would be a million.
  if (isOneStretch(a, rows, columns) && isOneStretch(b, rows, columns)) check = asOneStretch(loop, a, b, out, scale);
  else
    for (let r = 0; r < rows; r++)
      check += loop(a.values, r * aRow, aStep, b.values, r * bRow, bStep, out, r * columns, columns, scale);
  if (a.states === null && b.states === null && check === 0) return result.build();
  for (let r = 0, index = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++, index++) {
      const i = r * aRow + c * aStep;
      const j = r * bRow + c * bStep;
      const state = combineStates(a.stateAt(i), b.stateAt(j));
      const value = out[index] as number;
      if (state !== NUMBER) result.fail(index, state);
      else if (value - value !== 0)
        result.fail(index, denominator?.(a.at(i), b.at(j)) === 0 ? DIVISION_BY_ZERO : OUT_OF_DOMAIN);
    }
  }
  return result.build();
}

function asOneStretch(loop: StretchLoop, a: Matrix, b: Matrix, out: Float64Array, scale: number): number {
  const aStep = a.size === 1 ? 0 : 1;
  const bStep = b.size === 1 ? 0 : 1;
  return sumOfChunks(out.length, (from, end) =>
    loop(a.values, from * aStep, aStep, b.values, from * bStep, bStep, out, from, end - from, scale),
  );
}

const isOneStretch = (matrix: Matrix, rows: number, columns: number) =>
  matrix.size === 1 || (matrix.rows === rows && matrix.columns === columns);

/** True when every value is a finite number: v − v is 0 for those alone. */
export function areFinite(values: Float64Array): boolean {
  return sumOfChunks(values.length, (from, end) => checkOf(values, from, end)) === 0;
}

function checkOf(values: Float64Array, start: number, end: number): number {
  let check = 0;
  for (let index = start; index < end; index++) {
    const value = values[index] as number;
    check += value - value;
  }
  return check;
}

const shapeOf = ({ rows, columns }: Matrix) => `${rows} × ${columns}`;

const fits = (matrix: Matrix, rows: number, columns: number) =>
  (matrix.rows === rows || matrix.rows === 1) && (matrix.columns === columns || matrix.columns === 1);

/**
 * The operand whose shape the result takes: the other must be a scalar, a matching row, a matching column or of the
 * same shape.
 */
function leadingShape(first: NamedMatrix, second: NamedMatrix): Matrix {
  const a = first.matrix;
  const b = second.matrix;
  if (fits(b, a.rows, a.columns)) return a;
  if (fits(a, b.rows, b.columns)) return b;
  throw new IndicatorError("value", "shapes-differ", {
    first: first.name,
    firstShape: shapeOf(a),
    second: second.name,
    secondShape: shapeOf(b),
  });
}
