import { vectorAs } from "../../core/matrix/arguments";
import { type Matrix, NUMBER } from "../../core/matrix/matrix";
import type { Localized } from "../../language/localized";
import { type Cell, type CellValue, type Rows, StateCell } from "../cells";

/**
 * The cells of a matrix, for rows with labels: each number as `show` returns it, every other cell as in a result that is
 * the matrix.
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
 * A vector of named numbers as the argument `output` says: a row with name and number for each, or the requested number
 * alone.
 */
export function namedCells(names: readonly string[], vector: Matrix, output: string): Rows {
  const values = cellsOf(vectorAs("column", "", vector, names.length));
  const rows = names.map((name, index) => [name, ...(values[index] ?? [])]);
  return output === "table" ? rows : rows.filter(([name]) => name === output).map((row) => row.slice(1));
}
