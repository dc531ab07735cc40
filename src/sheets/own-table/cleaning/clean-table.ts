import type { TableCell, TableRows } from "../table-cell";
import { findBody } from "./find-body";
import { readFigure } from "./read-figure";
import type { CleaningSettings } from "./settings";

/** The content of a range, and which of its cells a formula computes. */
export interface RawTable {
  readonly rows: TableRows;
  readonly isComputed: (row: number, column: number) => boolean;
}

/** A cell by row and column of the range, from 0. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
}

/** A cell that gets another content. */
export interface Change extends TablePlace {
  readonly before: string;
  /** Null is a blank. */
  readonly after: number | null;
  /** The number format of a percentage. */
  readonly format: string | null;
  /** Footnote marks and flags that are removed. */
  readonly marks: readonly string[];
}

/** A cell that is not a number and is kept as it is. */
export interface Kept extends TablePlace {
  readonly shown: string;
  readonly why: "text" | "decimal sign" | "brackets" | "formula" | "error" | "formula error";
}

export interface Cleaning {
  readonly changes: readonly Change[];
  readonly kept: readonly Kept[];
}

/** What becomes of the cells of a table; numbers and blanks stay, and so do headings and labels. */
export function cleanTable({ rows, isComputed }: RawTable, settings: CleaningSettings): Cleaning {
  const body = findBody(rows);
  const changes: Change[] = [];
  const kept: Kept[] = [];
  const isWithoutData = (row: number) =>
    settings.errors === "row" &&
    rows[row]?.some((cell, c) => c >= body.left && isError(cell) && !isComputed(row, c)) === true;
  const isBlanked = rows.map((_, r) => r >= body.top && isWithoutData(r));
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (r < body.top || c < body.left || cell === null) return;
      const place = { row: r, column: c };
      if (isBlanked[r] === true && !isComputed(r, c)) {
        changes.push({ ...place, before: shownAs(cell), after: null, format: null, marks: [] });
        return;
      }
      if (typeof cell === "number") return;
      const shown = shownAs(cell);
      if (isComputed(r, c)) {
        kept.push({ ...place, shown, why: isError(cell) ? "formula error" : "formula" });
        return;
      }
      const cleaned = cleanCell(cell, settings);
      if (typeof cleaned === "string") kept.push({ ...place, shown, why: cleaned });
      else changes.push({ ...place, before: shown, ...cleaned });
    }),
  );
  return { changes, kept };
}

/** The new content of a cell, or why there is none. */
function cleanCell(
  cell: Exclude<TableCell, number | null>,
  { decimal, brackets, dashes, errors }: CleaningSettings,
): Pick<Change, "after" | "format" | "marks"> | Kept["why"] {
  const blank = { after: null, format: null, marks: [] };
  if (typeof cell === "boolean") return "text";
  if (typeof cell === "object") return errors === "keep" ? "error" : blank;
  const figure = readFigure(cell);
  if (figure.kind === "text") return "text";
  if (figure.kind === "missing") return figure.isDash && dashes === "zero" ? { ...blank, after: 0 } : blank;
  const { values, isNegative, isInBrackets, percentDecimals, marks } = figure;
  if (isInBrackets && brackets === "keep") return "brackets";
  const sign = decimal === "mixed" ? (values.point === null ? "comma" : "point") : decimal;
  const isOpen = decimal === "mixed" && values.comma !== null && values.point !== null && values.comma !== values.point;
  const size = values[sign];
  if (isOpen || size === null) return "decimal sign";
  const decimals = percentDecimals?.[sign] ?? 0;
  return {
    after: size !== 0 && isNegative !== isInBrackets ? -size : size,
    format: percentDecimals === null ? null : decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`,
    marks,
  };
}

const isError = (cell: TableCell): cell is { readonly code: string } => typeof cell === "object" && cell !== null;

function shownAs(cell: Exclude<TableCell, null>): string {
  if (typeof cell === "object") return cell.code;
  if (typeof cell === "number") return String(cell);
  return typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
}

/** Enough cells to see whether there is something to clean. */
const mostLookedAt = 20_000;

/** Whether a table has cells of text that can be read as numbers or as missing. */
export function hasFiguresAsText(rows: TableRows): boolean {
  const width = Math.max(1, rows[0]?.length ?? 1);
  const part = rows.slice(0, Math.ceil(mostLookedAt / width));
  const { top, left } = findBody(part);
  return part.some(
    (row, r) =>
      r >= top && row.some((cell, c) => c >= left && typeof cell === "string" && readFigure(cell).kind !== "text"),
  );
}
