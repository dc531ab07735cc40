import { Matrix } from "../../core/matrix/matrix";

/** One row of a table. */
export function rowOf({ columns, values }: Matrix, row: number): Matrix {
  return new Matrix(1, columns, values.slice(row * columns, (row + 1) * columns));
}

/** One column of a table. */
export function columnAt({ rows, columns, values }: Matrix, column: number): Matrix {
  return new Matrix(
    rows,
    1,
    values.filter((_, index) => index % columns === column),
  );
}

/** One number of a table. */
export function cellAt(table: Matrix, row: number, column: number): number {
  return table.at(row * table.columns + column);
}

/** One number of a table, as the core accepts it. */
export function scalarAt(table: Matrix, row: number, column: number): Matrix {
  return Matrix.scalar(cellAt(table, row, column));
}

/** Every cell computed from its value and its place. */
export function mapTable(table: Matrix, change: (value: number, row: number, column: number) => number): Matrix {
  const { rows, columns, values } = table;
  return new Matrix(
    rows,
    columns,
    values.map((value, index) => change(value, Math.floor(index / columns), index % columns)),
  );
}
