import { IndicatorError } from "./indicator-error";
import { type Matrix, MatrixBuilder, NUMBER, OUT_OF_DOMAIN } from "./matrix";

/**
 * The matrix itself when none of its numbers is negative.
 *
 * @throws IndicatorError `negative` with the place of the first.
 */
export function requireNonNegative(argument: string, matrix: Matrix): Matrix {
  const { values } = matrix;
  for (let index = 0; index < values.length; index++) {
    if ((values[index] as number) < 0 && matrix.stateAt(index) === NUMBER)
      throw new IndicatorError("domain", "negative", {
        argument,
        value: matrix.at(index),
        row: Math.floor(index / matrix.columns) + 1,
        column: (index % matrix.columns) + 1,
      });
  }
  return matrix;
}

/** The matrix with its negative numbers out of domain, so that they fail what they are part of and nothing else. */
export function failNegatives(matrix: Matrix): Matrix {
  if (!hasNegatives(matrix.values)) return matrix;
  const result = new MatrixBuilder(matrix.rows, matrix.columns);
  result.values.set(matrix.values);
  for (let index = 0; index < matrix.size; index++)
    result.fail(index, matrix.at(index) < 0 ? OUT_OF_DOMAIN : matrix.stateAt(index));
  return result.build();
}

function hasNegatives(values: Float64Array): boolean {
  for (let index = 0; index < values.length; index++) if ((values[index] as number) < 0) return true;
  return false;
}
