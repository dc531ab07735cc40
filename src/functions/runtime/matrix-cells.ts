import { vectorAs } from "../../core/matrix/arguments";
import { type Matrix, NUMBER } from "../../core/matrix/matrix";
import type { Localized } from "../../language/localized";
import { type Cell, type CellValue, type Rows, StateCell } from "../cells";

/**
 * The cells of a matrix, to be set beside labels: each number as `show` gives it, every other cell as it would come
 * out of the matrix.
 */
export function cellsOf(matrix: Matrix, show: (value: number) => CellValue | Localized = (value) => value): Rows {
  const rows: Cell[][] = [];
  for (let r = 0; r < matrix.rows; r++) rows.push(cellsOfRow(matrix, r * matrix.columns, show));
  return rows;
}

function cellsOfRow(
  { columns, values, states }: Matrix,
  start: number,
  show: (value: number) => CellValue | Localized,
): Cell[] {
  const row = new Array<Cell>(columns);
  for (let c = 0; c < columns; c++) {
    const state = states === null ? NUMBER : (states[start + c] as number);
    row[c] = state === NUMBER ? show(values[start + c] as number) : new StateCell(state);
  }
  return row;
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
