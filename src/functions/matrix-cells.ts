import { type Matrix, NUMBER } from "../core/matrix";
import { vectorAs } from "../core/vector";
import type { Localized } from "../locales/localized";
import { type CellValue, type Rows, StateCell } from "./cells";

/**
 * The cells of a matrix, to be set beside labels: each number as `show` gives it, every other cell as it would come
 * out of the matrix.
 */
export function cellsOf(matrix: Matrix, show: (value: number) => CellValue | Localized = (value) => value): Rows {
  return Array.from({ length: matrix.rows }, (_row, r) =>
    Array.from({ length: matrix.columns }, (_column, c) => {
      const index = r * matrix.columns + c;
      const state = matrix.stateAt(index);
      return state === NUMBER ? show(matrix.at(index)) : new StateCell(state);
    }),
  );
}

/**
 * A vector of named numbers as a function with `output` gives it: every name beside its number, or the one number
 * asked for.
 */
export function namedCells(names: readonly string[], vector: Matrix, output: string): Rows {
  const values = cellsOf(vectorAs("column", "", vector, names.length));
  const rows = names.map((name, index) => [name, ...(values[index] ?? [])]);
  return output === "table" ? rows : rows.filter(([name]) => name === output).map((row) => row.slice(1));
}
