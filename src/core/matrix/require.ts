import { IndicatorError } from "../indicator-error";
import { chunk } from "../numeric/chunk";
import { type Matrix, MatrixBuilder, OUT_OF_DOMAIN } from "./matrix";

/**
 * The matrix itself when none of its numbers is negative.
 *
 * @throws IndicatorError `negative` with the place of the first.
 */
export function requireNonNegative(argument: string, matrix: Matrix): Matrix {
  const place = placeOfNegative(matrix.values);
  if (place >= 0)
    throw new IndicatorError("domain", "negative", {
      argument,
      value: matrix.at(place),
      row: Math.floor(place / matrix.columns) + 1,
      column: (place % matrix.columns) + 1,
    });
  return matrix;
}

/** The matrix with its negative numbers out of domain, so that they fail what they are part of and nothing else. */
export function failNegatives(matrix: Matrix): Matrix {
  if (placeOfNegative(matrix.values) < 0) return matrix;
  const result = new MatrixBuilder(matrix.rows, matrix.columns);
  result.values.set(matrix.values);
  for (let index = 0; index < matrix.size; index++)
    result.fail(index, matrix.at(index) < 0 ? OUT_OF_DOMAIN : matrix.stateAt(index));
  return result.build();
}

/** The place of the first negative number, −1 without any; under blanks and failures stands 0. */
export function placeOfNegative(values: Float64Array, start = 0, end = values.length): number {
  for (let from = start; from < end; from += chunk) {
    const place = negativeBetween(values, from, Math.min(from + chunk, end));
    if (place >= 0) return place;
  }
  return -1;
}

function negativeBetween(values: Float64Array, start: number, end: number): number {
  let index = start;
  for (; index + 3 < end; index += 4) {
    const first = values[index] as number;
    const second = values[index + 1] as number;
    const third = values[index + 2] as number;
    const fourth = values[index + 3] as number;
    if (first < 0 || second < 0 || third < 0 || fourth < 0) break;
  }
  for (; index < end; index++) if ((values[index] as number) < 0) return index;
  return -1;
}
