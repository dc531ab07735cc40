import { IndicatorError } from "../indicator-error";
import type { NamedMatrix } from "./broadcast";
import { combineStates, type Matrix, MatrixBuilder } from "./matrix";
import { inShapeOf } from "./vector";

/**
 * Two matrices whose cells belong together, the second in the shape of the first. A row and a column of the same length
 * fit each other.
 *
 * @throws IndicatorError `same-shape` when they do not fit.
 */
export function sameShape(first: NamedMatrix, second: NamedMatrix): readonly [first: Matrix, second: Matrix] {
  const a = first.matrix;
  const b = second.matrix;
  if (a.rows === b.rows && a.columns === b.columns) return [a, b];
  if (a.isVector && b.isVector && a.size === b.size) return [a, inShapeOf(a, b)];
  throw new IndicatorError("value", "same-shape", {
    first: first.name,
    firstShape: `${a.rows} × ${a.columns}`,
    second: second.name,
    secondShape: `${b.rows} × ${b.columns}`,
  });
}

/**
 * Two matrices of the same shape in which a cell blank in one is blank in the other too, so that neither is in a total
 * without its partner. A failed cell fails its partner.
 *
 * @throws IndicatorError `same-shape` when they do not fit.
 */
export function pairwise(first: NamedMatrix, second: NamedMatrix): readonly [first: Matrix, second: Matrix] {
  const [a, b] = sameShape(first, second);
  if (a.states === null && b.states === null) return [a, b];
  return [masked(a, b), masked(b, a)];
}

function masked(matrix: Matrix, partner: Matrix): Matrix {
  const result = new MatrixBuilder(matrix.rows, matrix.columns);
  result.values.set(matrix.values);
  for (let index = 0; index < matrix.size; index++)
    result.fail(index, combineStates(matrix.stateAt(index), partner.stateAt(index)));
  return result.build();
}
