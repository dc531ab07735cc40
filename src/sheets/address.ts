import type { CellRange } from "./plan";

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** The A1 address of a range, one cell without a colon. */
export function rangeAddress(range: CellRange): string {
  const start = columnLetters(range.left) + String(range.top + 1);
  const end = columnLetters(range.right) + String(range.bottom + 1);
  return start === end ? start : `${start}:${end}`;
}
