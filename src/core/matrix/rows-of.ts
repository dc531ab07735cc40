import { DIVISION_BY_ZERO, type Matrix, MISSING, NUMBER } from "./matrix";

/** Why a cell has no number: a denominator is zero, or it is outside the domain of the formula. */
export type CellFailure = "division" | "domain";

/** A number, null for a blank, or why the cell failed. */
export type Cell = number | null | CellFailure;

/** The cells of a matrix as nested arrays. */
export function rowsOf(matrix: Matrix): Cell[][] {
  const rows: Cell[][] = [];
  for (let row = 0; row < matrix.rows; row++)
    rows.push(Array.from({ length: matrix.columns }, (_, column) => cellAt(matrix, row * matrix.columns + column)));
  return rows;
}

function cellAt(matrix: Matrix, index: number): Cell {
  const state = matrix.stateAt(index);
  if (state === NUMBER) return matrix.at(index);
  if (state === MISSING) return null;
  return state === DIVISION_BY_ZERO ? "division" : "domain";
}
