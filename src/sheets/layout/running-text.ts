import type { CellRange, PlanCell, SheetPlan } from "../plan";
import { textWidth } from "../text-width";
import { usualColumn } from "./measures";

/** A text that runs over several columns has room for at least this many characters in a line. */
const shortestLine = 84;

/** Widths of its characters, compared with the default font, and the height of its lines in points. */
const fonts = {
  title: { width: 14 / 11, height: 19 },
  bold: { width: 1.1, height: 15 },
  small: { width: 9 / 11, height: 12 },
};

/** Words do not fill a line to its end. */
const filled = 0.92;

export interface RunningText {
  readonly row: number;
  /** The column in which it begins; the cells right of it are blank. */
  readonly column: number;
  readonly cell: PlanCell;
  readonly font: keyof typeof fonts;
}

type Layout = Required<Pick<SheetPlan, "merged" | "rowHeights">>;

/** Has texts that are too long for one line wrap within the columns of a table, or beside a narrow one. */
export function runningTexts(texts: readonly RunningText[], columnWidths: readonly number[]): Layout {
  const laidOut = texts.flatMap(({ row, column, cell, font }) => {
    const { right, width } = lineFrom(column, columnWidths);
    const wanted = textWidth(String(cell.value ?? "")) * fonts[font].width;
    const lines = Math.ceil(wanted / (filled * width));
    const range: CellRange = { top: row, left: column, bottom: row, right };
    return lines < 2 ? [] : [{ range, height: { row, points: lines * fonts[font].height + 3 } }];
  });
  return { merged: laidOut.map(({ range }) => range), rowHeights: laidOut.map(({ height }) => height) };
}

/** The columns that a line fills, and their width in characters. */
function lineFrom(column: number, columnWidths: readonly number[]): { readonly right: number; readonly width: number } {
  const widthOf = (place: number) => columnWidths[place] ?? usualColumn;
  let right = column;
  let width = widthOf(column);
  while (right < columnWidths.length - 1 || width < shortestLine) width += widthOf(++right);
  return { right, width };
}
