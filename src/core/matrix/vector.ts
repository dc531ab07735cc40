import { IndicatorError } from "../indicator-error";
import { Matrix, MatrixBuilder } from "./matrix";

/**
 * A vector, given as a row, a column or a block, laid out as a row or a column of the length needed.
 *
 * @throws IndicatorError `vector-length` when the count of cells is another.
 */
export function vectorAs(layout: "row" | "column", argument: string, vector: Matrix, length: number): Matrix {
  if (vector.size !== length)
    throw new IndicatorError("value", "vector-length", { argument, needed: length, found: vector.size });
  const [rows, columns] = layout === "row" ? [1, length] : [length, 1];
  return new Matrix(rows, columns, vector.values, vector.states);
}

/**
 * The same table with a single column laid out as a single row: where each row is one structure or one series, a column
 * can only mean one of them.
 */
export function columnAsRow(matrix: Matrix): Matrix {
  return matrix.columns === 1 ? new Matrix(1, matrix.size, matrix.values, matrix.states) : matrix;
}

/** The same cells in the shape of another matrix of the same size, to undo {@link columnAsRow}. */
export function inShapeOf(shape: Matrix, matrix: Matrix): Matrix {
  return new Matrix(shape.rows, shape.columns, matrix.values, matrix.states);
}

/** Columns `from` up to, but not including, `to`. */
export function columnsOf(matrix: Matrix, from: number, to: number): Matrix {
  const result = new MatrixBuilder(matrix.rows, to - from);
  for (let row = 0, index = 0; row < matrix.rows; row++)
    for (let column = from; column < to; column++, index++) {
      const place = row * matrix.columns + column;
      result.values[index] = matrix.at(place);
      result.fail(index, matrix.stateAt(place));
    }
  return result.build();
}
