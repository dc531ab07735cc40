import { highestOf } from "../../core/numeric/vectors";
/** What a cell of a user's table holds: null is a blank, an object an error. */
export type TableCell = number | string | boolean | null | { readonly code: string };

export type TableRows = readonly (readonly TableCell[])[];

export type Side = "row" | "column";

/** The rows of a table, or its columns. */
export function linesOf(rows: TableRows, side: Side): TableRows {
  if (side === "row") return rows;
  const width = Math.max(0, highestOf(rows.map((row) => row.length)));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
}
