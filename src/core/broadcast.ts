import { IndicatorError } from "./indicator-error";
import { combineStates, DIVISION_BY_ZERO, type Matrix, MatrixBuilder, NUMBER, OUT_OF_DOMAIN } from "./matrix";

/** A matrix under the name of the argument it came from. */
export interface NamedMatrix {
  readonly name: string;
  readonly matrix: Matrix;
}

const shapeOf = ({ rows, columns }: Matrix) => `${rows} × ${columns}`;

const fits = (matrix: Matrix, rows: number, columns: number) =>
  (matrix.rows === rows || matrix.rows === 1) && (matrix.columns === columns || matrix.columns === 1);

/**
 * The operand whose shape the result takes: every other must be a scalar, a matching row, a matching column or of
 * the same shape.
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

/**
 * Applies a formula cell by cell with broadcasting. Where the result is no finite number the cell fails: division by
 * zero if `denominator` says 0 there, otherwise out of domain. Blanks and failures go through.
 */
export function mapPairs(
  first: NamedMatrix,
  second: NamedMatrix,
  formula: (x: number, y: number) => number,
  denominator?: (x: number, y: number) => number,
): Matrix {
  const { rows, columns } = leadingShape(first, second);
  const a = first.matrix;
  const b = second.matrix;
  const aRow = a.rows === 1 ? 0 : a.columns;
  const bRow = b.rows === 1 ? 0 : b.columns;
  const aStep = a.columns === 1 ? 0 : 1;
  const bStep = b.columns === 1 ? 0 : 1;
  const result = new MatrixBuilder(rows, columns);
  const values = result.values;
  const complete = a.states === null && b.states === null;
  for (let r = 0, index = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++, index++) {
      const i = r * aRow + c * aStep;
      const j = r * bRow + c * bStep;
      const state = complete ? NUMBER : combineStates(a.stateAt(i), b.stateAt(j));
      if (state !== NUMBER) {
        result.fail(index, state);
        continue;
      }
      const x = a.at(i);
      const y = b.at(j);
      const value = formula(x, y);
      if (value - value === 0) values[index] = value;
      else result.fail(index, denominator?.(x, y) === 0 ? DIVISION_BY_ZERO : OUT_OF_DOMAIN);
    }
  }
  return result.build();
}
