import { Matrix, MatrixBuilder, MISSING, NUMBER } from "../matrix/matrix";

/** The complete rows of a table. */
export interface CompleteRows {
  /** Which rows of the table they are, counted from 0. */
  readonly rows: readonly number[];
  /** Their numbers in some columns of the table. */
  readonly cells: Matrix;
}

/** The rows in which every one of some columns, counted from 0, is a number. */
export function completeRows(values: Matrix, columns: readonly number[]): CompleteRows {
  const all = Array.from({ length: values.rows }, (_, row) => row);
  if (values.states === null && columns.length === values.columns) return { rows: all, cells: values };
  const isNumber = (row: number) => (column: number) => values.stateAt(row * values.columns + column) === NUMBER;
  const rows = all.filter((row) => columns.every(isNumber(row)));
  const numbers = new Float64Array(rows.length * columns.length);
  let next = 0;
  for (const row of rows) for (const column of columns) numbers[next++] = values.at(row * values.columns + column);
  return { rows, cells: new Matrix(rows.length, columns.length, numbers) };
}

/** A table of `count` rows: those of `results` in their places, counted from 0 and ascending, and blanks between them. */
export function inPlaces(results: Matrix, places: readonly number[], count: number): Matrix {
  if (places.length === count) return results;
  const { columns } = results;
  const table = new MatrixBuilder(count, columns);
  let next = 0;
  for (let row = 0; row < count; row++) {
    const found = places[next] === row;
    for (let column = 0; column < columns; column++) {
      const [from, to] = [next * columns + column, row * columns + column];
      if (found) table.values[to] = results.at(from);
      table.fail(to, found ? results.stateAt(from) : MISSING);
    }
    if (found) next++;
  }
  return table.build();
}
