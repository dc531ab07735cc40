import { Columns } from "../matrix/columns";
import { type Matrix, NUMBER } from "../matrix/matrix";

/** The rows, counted from 0, in which every one of some columns is a number. */
export function completeRows(values: Matrix, columns: readonly number[]): readonly number[] {
  const rows = Array.from({ length: values.rows }, (_, row) => row);
  if (values.states === null) return rows;
  return rows.filter((row) => columns.every((column) => values.stateAt(row * values.columns + column) === NUMBER));
}

/** Gives a column's numbers in the rows given; see {@link Columns} for how long they last. */
export function numbersInRows(values: Matrix, rows: readonly number[]): (column: number) => Float64Array {
  const columns = new Columns(values);
  return (column) => {
    const numbers = columns.valuesOf(column);
    if (rows.length === values.rows) return numbers;
    rows.forEach((row, place) => (numbers[place] = numbers[row] as number));
    return numbers.subarray(0, rows.length);
  };
}
