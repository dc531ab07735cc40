import { type Matrix, MISSING, NUMBER, numbersAmong } from "./matrix";

/** What a column of a matrix holds. */
export interface Column {
  /** Its numbers from top to bottom, without blanks. */
  readonly numbers: Float64Array;
  /** NUMBER, or the state of the first failed cell. */
  readonly failure: number;
}

/** The columns of a matrix; for a complete matrix their numbers are views of one copy. */
export function columnsOf(matrix: Matrix): readonly Column[] {
  const table = matrix.transposed();
  return Array.from({ length: table.rows }, (_, column) => {
    const values = table.row(column);
    if (table.states === null) return { numbers: values, failure: NUMBER };
    const states = table.states.subarray(column * table.columns, (column + 1) * table.columns);
    return {
      numbers: numbersAmong(values, states),
      failure: states.find((state) => state > MISSING) ?? NUMBER,
    };
  });
}
