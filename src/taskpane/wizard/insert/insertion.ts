import { type CellValue, isCellError } from "../../../hosts/cells";
import type { CellEntry, WorkbookCells } from "../../../hosts/cells";
import type { PlanCell } from "../../../sheets/plan";
import type { CellRows, RunResult } from "../../formula/engine";
import type { Place } from "../../formula/reference-text";
import type { Edited } from "../drafts";
import type { CellFormats } from "./cell-formats";

/** The whole formula of a cell once the call is put in, or in the place of the one that is changed. */
export function wholeFormula(call: string, edited: Edited | null): string {
  if (edited === null) return `=${call}`;
  const { formula, call: old } = edited;
  return formula.slice(0, old.start) + call + formula.slice(old.end);
}

/** Rows and columns that a result fills; an error fills its own cell. */
export function sizeOf(result: RunResult | null): { readonly rows: number; readonly columns: number } {
  if (result?.kind !== "rows") return { rows: 1, columns: 1 };
  return { rows: Math.max(1, result.rows.length), columns: Math.max(1, result.rows[0]?.length ?? 1) };
}

/** The size of a result with the headings that it has. */
export const placedSize = (result: RunResult | null) => ({
  ...sizeOf(result),
  headings: headingsOf(result),
  labels: 0,
});

/** How many rows of headings a result begins with: a row of texts above numbers. */
export function headingsOf(result: RunResult | null): number {
  if (result?.kind !== "rows") return 0;
  const [first = [], ...others] = result.rows;
  const isWord = (value: CellValue) => value === null || typeof value === "string";
  return first.every(isWord) && others.some((row) => row.some((value) => typeof value === "number")) ? 1 : 0;
}

/** A value as the content of a cell: only a formula makes an error or a truth value. */
function valueCell(value: CellValue): PlanCell {
  if (value === null || value === "") return { value: null };
  if (isCellError(value)) return { formula: `=${value.code}` };
  if (typeof value === "boolean") return { formula: value ? "=TRUE" : "=FALSE" };
  return { value };
}

export const valueCells = (rows: CellRows): readonly (readonly PlanCell[])[] => rows.map((row) => row.map(valueCell));

/** A table with its last rows and columns replaced: what is inside the labels around it. */
export function inside<Cell>(around: readonly (readonly Cell[])[], body: readonly (readonly Cell[])[]): Cell[][] {
  const above = around.length - body.length;
  const before = (around[0]?.length ?? 0) - (body[0]?.length ?? 0);
  return around.map((row, r) => row.map((cell, c) => body[r - above]?.[c - before] ?? cell));
}

export interface Insertion {
  readonly place: Place;
  readonly cells: CellEntry["cells"];
  /** Null leaves the cells their own. */
  readonly formats: CellFormats | null;
  readonly size: { readonly rows: number; readonly columns: number };
  readonly isEdit: boolean;
  readonly mayReplace: boolean;
}

export function insert(cells: WorkbookCells, { place, cells: content, formats, size, isEdit, mayReplace }: Insertion) {
  const { rows, columns } = size;
  return cells.enter({
    ...place,
    cells: content,
    area: { rows, columns },
    ...(formats !== null && { formats }),
    isEdit,
    mayReplace,
  });
}
