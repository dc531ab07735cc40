import { IndicatorError } from "../indicator-error";
import { areFinite } from "../numeric/vectors";
import {
  combineStates,
  DIVISION_BY_ZERO,
  Matrix,
  MatrixBuilder,
  type NamedMatrix,
  NUMBER,
  OUT_OF_DOMAIN,
} from "./matrix";

/** A matrix, under the name of its argument where its shape may not fit. */
export type Operand = Matrix | NamedMatrix;

/** Writes a formula of each pair of numbers to `out`: a loop, because a call for each cell costs three times as much. */
export type PairLoop = (x: Float64Array, y: Float64Array, out: Float64Array) => void;

/** True where a formula divides by zero. */
type IsZeroDenominator = (x: number, y: number) => boolean;

/** scale · (minuend − subtrahend), cell by cell with broadcasting; blanks and failures pass through. */
export function difference(minuend: Operand, subtrahend: Operand, scale = 1): Matrix {
  return combine(minuend, subtrahend, (x, y, out) => {
    for (let index = 0; index < out.length; index++) out[index] = scale * (x[index]! - y[index]!);
  });
}

/** scale · (numerator / denominator), cell by cell with broadcasting; a zero denominator fails its cell. */
export function quotient(numerator: Operand, denominator: Operand, scale = 1): Matrix {
  return combine(
    numerator,
    denominator,
    (x, y, out) => {
      for (let index = 0; index < out.length; index++) out[index] = scale * (x[index]! / y[index]!);
    },
    (_, y) => y === 0,
  );
}

/** first · second, cell by cell with broadcasting; blanks and failures pass through. */
export function product(first: Operand, second: Operand): Matrix {
  return combine(first, second, (x, y, out) => {
    for (let index = 0; index < out.length; index++) out[index] = x[index]! * y[index]!;
  });
}

/** A formula of each number; where it is not finite the cell fails. Blanks and failures pass through. */
export function mapCells(values: Matrix, formula: (value: number) => number, failure = OUT_OF_DOMAIN): Matrix {
  const result = new MatrixBuilder(values.rows, values.columns);
  for (let index = 0; index < values.size; index++) {
    const state = values.stateAt(index);
    if (state === NUMBER) result.set(index, formula(values.at(index)), failure);
    else result.fail(index, state);
  }
  return result.build();
}

/** A formula of each pair of numbers, with broadcasting, as {@link combine}. */
export function mapPairs(
  first: Operand,
  second: Operand,
  formula: (x: number, y: number) => number,
  isZeroDenominator?: IsZeroDenominator,
): Matrix {
  return combine(
    first,
    second,
    (x, y, out) => {
      for (let index = 0; index < out.length; index++) out[index] = formula(x[index]!, y[index]!);
    },
    isZeroDenominator,
  );
}

/**
 * Fills a result cell by cell with broadcasting. Where it is not finite the cell fails: division by zero if
 * `isZeroDenominator` says so, otherwise out of domain. Blanks and failures pass through.
 *
 * @throws IndicatorError `shapes-differ` unless one operand is a scalar, a matching row, a matching column or of the shape
 * of the other.
 */
function combine(
  first: Operand,
  second: Operand,
  loop: PairLoop,
  isZeroDenominator: IsZeroDenominator = () => false,
): Matrix {
  const [x, y] = [named(first), named(second)];
  const { rows, columns } = leadingShape(x, y);
  const a = expanded(x.matrix, rows, columns);
  const b = expanded(y.matrix, rows, columns);
  const result = new MatrixBuilder(rows, columns);
  loop(a.values, b.values, result.values);
  if (a.states === null && b.states === null && areFinite(result.values)) return result.build();
  for (let index = 0; index < a.size; index++) {
    const state = combineStates(a.stateAt(index), b.stateAt(index));
    if (state !== NUMBER) result.fail(index, state);
    else if (!Number.isFinite(result.values[index]))
      result.fail(index, isZeroDenominator(a.at(index), b.at(index)) ? DIVISION_BY_ZERO : OUT_OF_DOMAIN);
  }
  return result.build();
}

const named = (operand: Operand) => (operand instanceof Matrix ? { name: "", matrix: operand } : operand);

const fits = (matrix: Matrix, rows: number, columns: number) =>
  (matrix.rows === rows || matrix.rows === 1) && (matrix.columns === columns || matrix.columns === 1);

/** The operand whose shape the result takes. */
function leadingShape(first: NamedMatrix, second: NamedMatrix): Matrix {
  const a = first.matrix;
  const b = second.matrix;
  if (fits(b, a.rows, a.columns)) return a;
  if (fits(a, b.rows, b.columns)) return b;
  throw new IndicatorError("value", "shapes-differ", {
    first: first.name,
    firstShape: a.shape,
    second: second.name,
    secondShape: b.shape,
  });
}

/** A scalar, a row or a column repeated to a whole shape; a matrix that has the shape as it is. */
function expanded(matrix: Matrix, rows: number, columns: number): Matrix {
  if (matrix.rows === rows && matrix.columns === columns) return matrix;
  const { values, states } = matrix;
  return new Matrix(
    rows,
    columns,
    repeated(values, new Float64Array(rows * columns), matrix, columns),
    states && repeated(states, new Uint8Array(rows * columns), matrix, columns),
  );
}

function repeated<Values extends Float64Array | Uint8Array>(from: Values, to: Values, shape: Matrix, columns: number) {
  if (shape.size === 1) return to.fill(from[0]!) as Values;
  for (let start = 0, row = 0; start < to.length; start += columns, row++)
    if (shape.columns === 1) to.fill(from[row]!, start, start + columns);
    else to.set(from, start);
  return to;
}
