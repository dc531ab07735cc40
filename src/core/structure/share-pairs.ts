import { IndicatorError } from "../indicator-error";
import type { NamedMatrix } from "../matrix/broadcast";
import { intoCell } from "../matrix/distributions";
import { combineStates, type Matrix, MatrixBuilder, MISSING, NUMBER, OUT_OF_DOMAIN } from "../matrix/matrix";
import { sameShape } from "../matrix/pairwise";
import { columnAsRow } from "../matrix/vector";
import { sumOf } from "../numeric/compensated-sum";

/** A number from two structures, each given as shares that add up to 1, none negative. */
export type ShareMeasure = (first: Float64Array, second: Float64Array) => number;

/**
 * Compares two tables row by row: the structure of each row of the first with that of the same row of the second.
 *
 * @param first regions in rows, sectors in columns, not negative; a single column is one structure.
 * @param second the same sectors of the same regions.
 * @returns a column with one number for each row. A sector blank in one of the two is left out of both; a row blank in
 * one of the two is blank, one without a common sector or with a negative value is out of domain, one that adds up to
 * zero is a division by zero. A failed cell fails its row.
 * @throws IndicatorError `same-shape` when the tables do not fit.
 */
export function overSharePairs(first: NamedMatrix, second: NamedMatrix, measure: ShareMeasure): Matrix {
  const [a, b] = sameShape(
    { name: first.name, matrix: columnAsRow(first.matrix) },
    { name: second.name, matrix: columnAsRow(second.matrix) },
  );
  const result = new MatrixBuilder(a.rows, 1);
  const firstShares = new Float64Array(a.columns);
  const secondShares = new Float64Array(a.columns);
  const isComplete = a.states === null && b.states === null;
  for (let row = 0; row < a.rows; row++) {
    const start = row * a.columns;
    if (isComplete && a.columns > 0) {
      intoCell(result, row, () =>
        measure(
          toShares(first.name, a.values, start, firstShares),
          toShares(second.name, b.values, start, secondShares),
        ),
      );
      continue;
    }
    let length = 0;
    let failure = NUMBER;
    for (let index = start; index < start + a.columns; index++) {
      const state = combineStates(a.stateAt(index), b.stateAt(index));
      if (state > MISSING && failure === NUMBER) failure = state;
      if (state !== NUMBER) continue;
      firstShares[length] = a.at(index);
      secondShares[length++] = b.at(index);
    }
    if (failure !== NUMBER) result.fail(row, failure);
    else if (length === 0) result.fail(row, a.isBlankRow(row) || b.isBlankRow(row) ? MISSING : OUT_OF_DOMAIN);
    else
      intoCell(result, row, () =>
        measure(
          toShares(first.name, firstShares, 0, firstShares.subarray(0, length)),
          toShares(second.name, secondShares, 0, secondShares.subarray(0, length)),
        ),
      );
  }
  return result.build();
}

/** Divides as many numbers as there is room for in `shares`, from `start` on, by their sum. */
function toShares(argument: string, values: Float64Array, start: number, shares: Float64Array): Float64Array {
  const sum = sumOf(values, start, start + shares.length);
  // A sum beyond the largest double still has shares.
  if (sum === Infinity) return toShares(argument, values.map(shrink), start, shares);
  const lowest = divideRow(values, start, sum, shares);
  if (lowest < 0) throw new IndicatorError("domain", "negative", { argument, value: lowest });
  if (sum === 0) throw new IndicatorError("division", "zero-denominator", { argument });
  return shares;
}

/** @returns the first negative number, 0 without any. */
function divideRow(values: Float64Array, start: number, sum: number, shares: Float64Array): number {
  const scale = 1 / sum;
  const isExact = scale < 1e300;
  for (let index = 0; index < shares.length; index++) {
    const value = values[start + index] as number;
    if (value < 0) return value;
    shares[index] = isExact ? value * scale : value / sum;
  }
  return 0;
}

const shrink = (value: number) => value * 2 ** -100;
