import { roundingPart } from "./vectors";

/**
 * The inverse of a square matrix, row by row, by Gaussian elimination with partial pivoting.
 *
 * @param rows its rows, which are left as they are.
 * @returns null for a singular one: one with a pivot of at most 2⁻⁴⁶ of the largest entry of its column.
 */
export function inverseOf(rows: readonly Float64Array[]): readonly Float64Array[] | null {
  const identity = rows.map((_, row) => {
    const line = new Float64Array(rows.length);
    line[row] = 1;
    return line;
  });
  return solve(rows, identity);
}

/**
 * X of A·X = B.
 *
 * @param rows those of the square matrix A, left as they are.
 * @param right the rows of B, left as they are.
 * @returns the rows of X; null for a singular A, as in {@link inverseOf}.
 */
export function solve(rows: readonly Float64Array[], right: readonly Float64Array[]): readonly Float64Array[] | null {
  const a = rows.map((row) => row.slice());
  const x = right.map((row) => row.slice());
  for (let column = 0; column < a.length; column++) {
    const pivot = pivotRow(a, column);
    if (!(Math.abs(a[pivot]![column]!) > roundingPart * largestIn(rows, column))) return null;
    for (const table of [a, x]) [table[column], table[pivot]] = [table[pivot]!, table[column]!];
    for (let row = column + 1; row < a.length; row++) {
      const factor = a[row]![column]! / a[column]![column]!;
      if (factor === 0) continue;
      subtract(a[row]!, factor, a[column]!, column);
      subtract(x[row]!, factor, x[column]!, 0);
    }
  }
  for (let row = a.length - 1; row >= 0; row--) {
    for (let column = row + 1; column < a.length; column++) subtract(x[row]!, a[row]![column]!, x[column]!, 0);
    const pivot = a[row]![row]!;
    for (let place = 0; place < x[row]!.length; place++) x[row]![place] = x[row]![place]! / pivot;
  }
  return x;
}

/**
 * The determinant of a square matrix, by the same elimination.
 *
 * @param rows its rows, which are left as they are.
 * @returns 0 for a singular one, as in {@link inverseOf}.
 */
export function determinantOf(rows: readonly Float64Array[]): number {
  const a = rows.map((row) => row.slice());
  let determinant = 1;
  for (let column = 0; column < a.length; column++) {
    const pivot = pivotRow(a, column);
    if (!(Math.abs(a[pivot]![column]!) > roundingPart * largestIn(rows, column))) return 0;
    if (pivot !== column) determinant = -determinant;
    [a[column], a[pivot]] = [a[pivot]!, a[column]!];
    determinant *= a[column]![column]!;
    for (let row = column + 1; row < a.length; row++)
      subtract(a[row]!, a[row]![column]! / a[column]![column]!, a[column]!, column);
  }
  return determinant;
}

/** The row from the diagonal down with the largest entry in a column. */
function pivotRow(rows: readonly Float64Array[], column: number): number {
  let found = column;
  for (let row = column + 1; row < rows.length; row++)
    if (Math.abs(rows[row]![column]!) > Math.abs(rows[found]![column]!)) found = row;
  return found;
}

const largestIn = (rows: readonly Float64Array[], column: number) =>
  rows.reduce((largest, row) => Math.max(largest, Math.abs(row[column]!)), 0);

/** Subtracts a multiple of one row from another, from a column on. */
function subtract(row: Float64Array, factor: number, other: Float64Array, from: number): void {
  for (let column = from; column < row.length; column++) row[column] = row[column]! - factor * other[column]!;
}
