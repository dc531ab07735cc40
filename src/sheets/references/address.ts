import type { CellRange } from "../plan";

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** The address of a cell, its row and column counted from 0: `B2`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** The address of a range, one cell without a colon: `B2:F4`. */
export const rangeAddress = (range: CellRange): string => corners(range, cellAddress);

/** The address of a range that stays the same when a formula is copied: `$B$2:$F$4`. */
export const absoluteAddress = (range: CellRange): string =>
  corners(range, (row, column) => `$${columnLetters(column)}$${row + 1}`);

function corners({ top, left, bottom, right }: CellRange, address: (row: number, column: number) => string): string {
  const [start, end] = [address(top, left), address(bottom, right)];
  return start === end ? start : `${start}:${end}`;
}

/** A sheet's name as it may precede any address: `'My data'!`. */
export const sheetPrefix = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'!`;

/** The smallest range around some cells. */
export function rangeAround(cells: readonly { readonly row: number; readonly column: number }[]): CellRange {
  return cells.reduce(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    { top: Infinity, left: Infinity, bottom: -Infinity, right: -Infinity },
  );
}

/** The row and column of each cell of a range, row by row. */
export function cellsOf({ top, left, bottom, right }: CellRange): readonly (readonly [number, number])[] {
  const cells: [number, number][] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push([row, column]);
  return cells;
}
