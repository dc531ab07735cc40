import { columnAsRow, sameShape } from "../matrix/arguments";
import {
  combineStates,
  DIVISION_BY_ZERO,
  type Matrix,
  MatrixBuilder,
  MISSING,
  type NamedMatrix,
  NUMBER,
  OUT_OF_DOMAIN,
} from "../matrix/matrix";
import { areFinite, positionOfNegative, sharesOf } from "../numeric/vectors";

/** A number from two structures, each given as shares that add up to 1, none negative. */
export type ShareMeasure = (first: Float64Array, second: Float64Array) => number;

/**
 * Compares two tables row by row: the structure of each row of the first with that of the same row of the second.
 *
 * @param first regions in rows, sectors in columns, not negative; a single column is one structure.
 * @param second the same sectors of the same regions.
 * @param failure the state of a row for which the measure is not finite.
 * @returns a column with one number for each row. A sector blank in one of the two is ignored in both; a row blank in
 * one of the two is blank, one without a common sector or with a negative value is out of domain, one that adds up to
 * zero is a division by zero. A failed cell fails its row.
 * @throws IndicatorError `same-shape` when the tables do not fit.
 */
export function overSharePairs(
  first: NamedMatrix,
  second: NamedMatrix,
  measure: ShareMeasure,
  failure = OUT_OF_DOMAIN,
): Matrix {
  const [a, b] = sameShape(
    { name: first.name, matrix: columnAsRow(first.matrix) },
    { name: second.name, matrix: columnAsRow(second.matrix) },
  );
  const result = new MatrixBuilder(a.rows, 1);
  for (let row = 0; row < a.rows; row++) {
    const { x, y, state } = commonSectors(a, b, row);
    const s = sharesOf(x);
    const t = sharesOf(y);
    const found = state === NUMBER ? combineStates(stateOf(x, s), stateOf(y, t)) : state;
    if (found === NUMBER) result.set(row, measure(s, t), failure);
    else result.fail(row, found);
  }
  return result.build();
}

/** The numbers of a row in the sectors that both tables have, and NUMBER, or the state of a row without such sectors. */
function commonSectors(a: Matrix, b: Matrix, row: number) {
  if (a.states === null && b.states === null) return { x: a.row(row), y: b.row(row), state: NUMBER };
  const x = new Float64Array(a.columns);
  const y = new Float64Array(a.columns);
  let found = 0;
  let state = NUMBER;
  for (let index = row * a.columns; index < (row + 1) * a.columns; index++) {
    const own = combineStates(a.stateAt(index), b.stateAt(index));
    if (own > MISSING && state === NUMBER) state = own;
    if (own !== NUMBER) continue;
    x[found] = a.at(index);
    y[found++] = b.at(index);
  }
  if (state === NUMBER && found === 0) state = a.isBlankRow(row) || b.isBlankRow(row) ? MISSING : OUT_OF_DOMAIN;
  return { x: x.slice(0, found), y: y.slice(0, found), state };
}

/** NUMBER for values that have shares. */
function stateOf(values: Float64Array, shares: Float64Array): number {
  if (positionOfNegative(values) >= 0) return OUT_OF_DOMAIN;
  return areFinite(shares) ? NUMBER : DIVISION_BY_ZERO;
}
