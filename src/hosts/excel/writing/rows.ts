import { lineInPoints } from "../../../sheets/looks";
import type { SheetPlan } from "../../../sheets/plan";
import { supportsOutlines } from "../support";

/** Queues the heights of rows. */
export function setRows(sheet: Excel.Worksheet, { rowLines = [], rowHeights = [] }: SheetPlan): void {
  for (const { row, lines } of rowLines) rowsOf(sheet, row, row).format.rowHeight = lines * lineInPoints;
  for (const { row, points } of rowHeights) rowsOf(sheet, row, row).format.rowHeight = points;
}

/** Queues which rows can be folded away. They stay open where this Excel cannot outline them. */
export function foldRows(sheet: Excel.Worksheet, { outlined = [] }: SheetPlan): void {
  if (!supportsOutlines()) return;
  for (const { top, bottom, isClosed } of outlined) {
    const rows = rowsOf(sheet, top, bottom);
    rows.group("ByRows");
    if (isClosed) rows.hideGroupDetails("ByRows");
  }
}

const rowsOf = (sheet: Excel.Worksheet, top: number, bottom: number): Excel.Range =>
  sheet.getRange(`${top + 1}:${bottom + 1}`);
