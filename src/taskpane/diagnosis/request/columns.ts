import { type InputRows, textOf, yearOf } from "../../../diagnosis/input/cells";
import { roleOf } from "../../../diagnosis/input/headings";
import type { Correction } from "./request";

/** A column of a list by its heading. */
export interface Heading {
  /** Counted from 0. */
  readonly column: number;
  readonly text: string;
}

/** How far down the headings of a list are looked for, and how many there are at least. */
const deepest = 10;
const fewest = 4;

function headingRow(rows: InputRows): number {
  const isHeading = (row: InputRows[number]) =>
    row.filter((cell) => textOf(cell) !== "" && yearOf(cell) === null).length >= fewest;
  return rows.slice(0, deepest).findIndex(isHeading);
}

/** The headings of a list; none where there are too few for one. */
export function headingsOf(rows: InputRows): readonly Heading[] {
  const row = rows[headingRow(rows)] ?? [];
  return row.map((cell, column) => ({ column, text: textOf(cell) })).filter(({ text }) => text !== "");
}

/** A list with its headings as they are meant, so that the columns are those that were chosen. */
export function correctedRows(rows: InputRows, columns: Correction["columns"]): InputRows {
  const chosen = Object.entries(columns);
  const heading = headingRow(rows);
  if (chosen.length === 0 || heading < 0) return rows;
  return rows.map((row, place) =>
    place !== heading
      ? row
      : row.map((cell, column) => {
          const role = chosen.find(([, at]) => at === column)?.[0];
          // Its unit stays.
          if (role !== undefined) return `${role}${/[(（].*$/.exec(textOf(cell))?.[0] ?? ""}`;
          // Another column does not keep what was taken from it.
          return chosen.some(([taken]) => taken === roleOf(textOf(cell))) ? `(${textOf(cell)})` : cell;
        }),
  );
}
