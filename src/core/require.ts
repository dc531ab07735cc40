import { IndicatorError } from "./indicator-error";
import { type Matrix, NUMBER } from "./matrix";

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
