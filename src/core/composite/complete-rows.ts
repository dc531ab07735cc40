import { type Matrix, NUMBER } from "../matrix";

/** The rows, counted from 0, in which every one of some columns is a number. */
export function completeRows(values: Matrix, columns: readonly number[]): readonly number[] {
  const rows = Array.from({ length: values.rows }, (_, row) => row);
  if (values.states === null) return rows;
  return rows.filter((row) => columns.every((column) => values.stateAt(row * values.columns + column) === NUMBER));
}

/** A column's numbers in the rows given. */
export function numbersInRows(values: Matrix, column: number, rows: readonly number[]): Float64Array {
  return Float64Array.from(rows, (row) => values.at(row * values.columns + column));
}
