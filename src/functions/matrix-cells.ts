import { type Matrix, NUMBER } from "../core/matrix";
import { vectorAs } from "../core/vector";
import type { Localized } from "../locales/localized";
import { type Cell, type CellValue, type Rows, StateCell } from "./cells";

/**
 * The cells of a matrix, to be set beside labels: each number as `show` gives it, every other cell as it would come
 * out of the matrix.
 */
export function cellsOf(matrix: Matrix, show: (value: number) => CellValue | Localized = (value) => value): Rows {
  const rows: Cell[][] = [];
  for (let r = 0, index = 0; r < matrix.rows; r++) {
    const row = new Array<Cell>(matrix.columns);
    for (let c = 0; c < row.length; c++, index++) {
      const state = matrix.stateAt(index);
      row[c] = state === NUMBER ? show(matrix.at(index)) : new StateCell(state);
    }
    rows.push(row);
  }
  return rows;
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
