import { IndicatorError } from "../indicator-error";
import type { Matrix } from "./matrix";

/**
 * The matrix itself when it has as many rows and columns as there are units.
 *
 * @throws IndicatorError `not-square` otherwise.
 */
export function requireSquare(argument: string, matrix: Matrix, units: number): Matrix {
  if (matrix.rows !== units || matrix.columns !== units)
    throw new IndicatorError("value", "not-square", {
      argument,
      shape: `${matrix.rows} × ${matrix.columns}`,
      needed: units,
    });
  return matrix;
}
