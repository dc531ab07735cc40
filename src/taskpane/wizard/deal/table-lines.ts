import { highestOf } from "../../../core/numeric/vectors";
import type { RangeContent } from "../../../hosts/cells";
import { readFigure } from "../../../sheets/own-table/cleaning/read-figure";
import { linesOf, type Side, type TableCell, type TableRows } from "../../../sheets/own-table/table-cell";
import type { CellRange } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";
import { parseReference } from "../../../sheets/references/reference";
import { plainHeading } from "./words";

/** A column of a table (or a row), without its heading. */
export interface TableLine {
  /** Counted from 0 in the selection. */
  readonly place: number;
  /** In lower case; empty if there is none. */
  readonly heading: string;
  readonly holds: "numbers" | "texts" | "years" | "nothing";
  /** How many different texts or numbers there are, as a part of the cells. */
  readonly distinct: number;
  readonly cells: readonly TableCell[];
}

/** A selected table as its lines. */
export interface LinedTable {
  readonly lines: readonly TableLine[];
  /** The address of some lines that follow one another; `length` cells of each, all of them if omitted. */
  readonly addressOf: (first: number, last: number, length?: number) => string;
}

/** What is around a selection: rows above it, columns left of it, as they are in the sheet. */
export interface Around {
  readonly above: TableRows;
  readonly left: TableRows;
}

const mostHeadings = 3;

/** The columns (or the rows) of a selection; null where it has no corners, or no figures. */
export function linesOfTable(range: RangeContent, around: Around, side: Side): LinedTable | null {
  const corners = cornersOf(range);
  if (corners === null) return null;
  const rows = side === "column" ? range.values : linesOf(range.values, "column");
  const outside = side === "column" ? around.above : linesOf(around.left, "column");
  const inside = headingCount(rows);
  const height = filledLength(rows, (row) => row.every(isBlank));
  if (height - inside < 2) return null;
  const headings = headingsOf(inside > 0 ? rows.slice(0, inside) : nearestHeadings(outside));
  const lines = linesOf(rows.slice(inside, height), "column").map((cells, place): TableLine => {
    const filled = cells.filter((cell) => !isBlank(cell));
    return {
      place,
      heading: plainHeading(headings[place] ?? ""),
      holds: holdsOf(filled),
      distinct: filled.length === 0 ? 0 : new Set(filled.map(String)).size / filled.length,
      cells,
    };
  });
  const addressOf = (first: number, last: number, length = height - inside) => {
    const along = { from: inside, to: inside + length - 1 };
    const { top, left } = corners;
    return side === "column"
      ? rangeAddress({ top: top + along.from, bottom: top + along.to, left: left + first, right: left + last })
      : rangeAddress({ top: top + first, bottom: top + last, left: left + along.from, right: left + along.to });
  };
  return { lines, addressOf };
}

/** How many there are without the blanks at the end. */
export function filledLength<T>(cells: readonly T[], isEmpty: (cell: T) => boolean): number {
  let length = cells.length;
  while (length > 0 && isEmpty(cells[length - 1] as T)) length -= 1;
  return length;
}

export const isBlank = (cell: TableCell): boolean => cell === null || cell === "";

/** The corners of what a range holds, also of one that has no end. */
function cornersOf({ address, values }: RangeContent): CellRange | null {
  const parsed = parseReference(address);
  if (parsed?.kind !== "cells" || values.length === 0) return null;
  const { top, left } = { top: parsed.range.top ?? 0, left: parsed.range.left ?? 0 };
  return { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
}

const isYear = (cell: TableCell): boolean => {
  const value = typeof cell === "string" && /^\s*\d{4}\s*年?\s*$/.test(cell) ? parseInt(cell, 10) : cell;
  return typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2100;
};

const isWord = (cell: TableCell): boolean => typeof cell === "string" && readFigure(cell).kind === "text";

/** Such as `US 2010`. */
const isDated = (cell: TableCell): boolean =>
  typeof cell === "string" && /\p{L}/u.test(cell) && /(19|20)\d\d/.test(cell);

const isHeading = (row: readonly TableCell[]): boolean => {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => isWord(cell) || isYear(cell) || isDated(cell));
};

/** The first rows that are words or years, above figures. */
function headingCount(rows: TableRows): number {
  const first = rows.findIndex((row) => !isHeading(row) && !row.every(isBlank));
  return first < 0 || first > mostHeadings ? 0 : first;
}

/** The rows of headings that are nearest to the end, without a blank row between. */
function nearestHeadings(rows: TableRows): TableRows {
  for (let last = rows.length - 1; last >= 0; last--) {
    const row = rows[last] ?? [];
    if (row.every(isBlank)) return [];
    if (!isHeading(row)) continue;
    let first = last;
    while (first > 0 && last - first + 1 < mostHeadings && isHeading(rows[first - 1] ?? [])) first -= 1;
    return rows.slice(first, last + 1);
  }
  return [];
}

/** The words above each column. A heading of several columns is in the first of them, as merged cells are. */
function headingsOf(rows: TableRows): readonly string[] {
  const wide = rows.map((row, place) => {
    const filled = row.filter((cell) => !isBlank(cell));
    if (place === rows.length - 1) return row;
    // One text for all columns is the title of the table.
    if (filled.length < 2) return [];
    let before: TableCell = null;
    return row.map((cell) => (before = isBlank(cell) ? before : cell));
  });
  const width = Math.max(0, highestOf(rows.map((row) => row.length)));
  return Array.from({ length: width }, (_, column) =>
    wide
      .map((row) => row[column] ?? null)
      .filter((cell) => !isBlank(cell))
      .map(String)
      .join(" "),
  );
}

function holdsOf(filled: readonly TableCell[]): TableLine["holds"] {
  if (filled.length === 0) return "nothing";
  const words = filled.filter(isWord);
  if (2 * words.length > filled.length) return "texts";
  const isAscending = filled.every((cell, place) => place === 0 || Number(cell) === Number(filled[place - 1]) + 1);
  return filled.length > 1 && filled.every(isYear) && isAscending ? "years" : "numbers";
}
