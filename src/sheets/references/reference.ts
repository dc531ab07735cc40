import { parseA1Ref, parseStructRef } from "@borgar/fx";
import type { CellRange } from "../plan";

/** What a reference in a formula refers to, as far as its text says. */
export type Reference =
  /** A side that the reference leaves open, as `A:A` does its rows, is null. */
  | { readonly kind: "cells"; readonly sheet: string | null; readonly range: OpenRange }
  /** The cells into which the formula of a cell spills. */
  | { readonly kind: "spill"; readonly sheet: string | null; readonly row: number; readonly column: number }
  /** A defined name, or a table of the same name. */
  | { readonly kind: "name"; readonly sheet: string | null; readonly name: string }
  | { readonly kind: "table"; readonly table: string; readonly part: TablePart; readonly columns: readonly string[] };

export type OpenRange = { readonly [Side in keyof CellRange]: number | null };

export type TablePart = "all" | "data" | "headers" | "totals" | "headersAndData" | "dataAndTotals";

const parts: { readonly [sections: string]: TablePart } = {
  "": "data",
  all: "all",
  data: "data",
  headers: "headers",
  totals: "totals",
  "data,headers": "headersAndData",
  "data,totals": "dataAndTotals",
};

/** A longer text is none, and reading it would take minutes. */
const longestReference = 1_000;

/**
 * Reads a reference to one range of this workbook; null for one to another workbook, to several sheets or areas, and for
 * what is no reference.
 */
export function parseReference(text: string): Reference | null {
  if (text.length > longestReference) return null;
  const isSpill = text.endsWith("#");
  const parsed = parseA1Ref(isSpill ? text.slice(0, -1) : text);
  if (parsed === undefined) return null;
  const { context = [] } = parsed;
  const sheet = context[0] ?? null;
  if (context.length > 1 || sheet?.includes(":") === true) return null;
  if ("range" in parsed) {
    const { top, left, bottom, right, trim } = parsed.range;
    // `A1:.C9` refers to another range with each change of the cells.
    if (trim !== undefined) return null;
    const range: OpenRange = { top: top ?? null, left: left ?? null, bottom: bottom ?? null, right: right ?? null };
    if (!isSpill) return { kind: "cells", sheet, range };
    const isCell = range.top === range.bottom && range.left === range.right;
    if (!isCell || range.top === null || range.left === null) return null;
    return { kind: "spill", sheet, row: range.top, column: range.left };
  }
  if (isSpill || !("name" in parsed)) return null;
  const structured = text.includes("[") ? parseStructRef(text) : undefined;
  if (structured === undefined) return { kind: "name", sheet, name: parsed.name };
  const { table = "", columns = [], sections = [] } = structured;
  const part = parts[[...sections].sort().join(",")];
  return part === undefined || table === "" ? null : { kind: "table", table, part, columns };
}

/** The corners of an address without open sides such as `B2:F4`; null for any other text. */
export function cornersOf(address: string): CellRange | null {
  const reference = parseReference(address);
  if (reference?.kind !== "cells") return null;
  const { top, left, bottom, right } = reference.range;
  return top === null || left === null || bottom === null || right === null ? null : { top, left, bottom, right };
}
