import type { UID } from "@odoo/o-spreadsheet";
import { pixelsOfPoint } from "../../../hosts/grid/commands/chart";
import type { Model } from "../../../hosts/grid/library";
import { lineInPoints } from "../../../sheets/looks";
import type { SheetPlan } from "../../../sheets/plan";

/** The rows of a sheet that have a height of their own, and those that can be folded away. */
export function sheetRows(
  { getters }: Model,
  sheetId: UID,
  rows: number,
): Pick<SheetPlan, "rowLines" | "rowHeights" | "outlined"> {
  const heights = Array.from({ length: rows }, (_, row) => {
    const pixels = getters.getUserRowSize(sheetId, row);
    return pixels === undefined ? [] : [{ row, points: pixels / pixelsOfPoint }];
  }).flat();
  // A row with a cell of several columns would not grow by itself.
  const isMerged = ({ row }: { readonly row: number }) =>
    getters.getMerges(sheetId).some(({ top, bottom }) => top <= row && row <= bottom);
  const rowLines = heights
    .filter((one) => !isMerged(one))
    .map(({ row, points }) => ({ row, lines: points / lineInPoints }));
  const outlined = getters
    .getHeaderGroups(sheetId, "ROW")
    .map(({ start, end, isFolded }) => ({ top: start, bottom: end, isClosed: isFolded === true }));
  return { rowLines, rowHeights: heights.filter(isMerged), ...(outlined.length > 0 && { outlined }) };
}

/** Whether groups of rows lie in one another, or columns have groups: a file has neither. */
export function hasOtherOutlines({ getters }: Model, sheetId: UID): boolean {
  const groups = getters.getHeaderGroups(sheetId, "ROW");
  const isNested = groups.some((one) =>
    groups.some((other) => other !== one && other.start <= one.end && one.start <= other.end),
  );
  return isNested || getters.getHeaderGroups(sheetId, "COL").length > 0;
}
