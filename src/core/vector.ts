import { IndicatorError } from "./indicator-error";
import { Matrix } from "./matrix";

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
