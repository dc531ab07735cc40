import type { UID } from "@odoo/o-spreadsheet";
import { pixelsOfPoint } from "../../../hosts/grid/commands/chart";
import type { Model } from "../../../hosts/grid/library";
import { lineInPoints } from "../../../sheets/looks";
import type { SheetPlan } from "../../../sheets/plan";

/** The rows of a sheet that have a height of their own, and those that can be folded away. */
export function sheetRows({ getters }: Model, sheetId: UID, rows: number): Pick<SheetPlan, "rowLines" | "outlined"> {
  const rowLines = Array.from({ length: rows }, (_, row) => {
    const pixels = getters.getUserRowSize(sheetId, row);
    return pixels === undefined ? [] : [{ row, lines: pixels / pixelsOfPoint / lineInPoints }];
  }).flat();
  const outlined = getters
    .getHeaderGroups(sheetId, "ROW")
    .map(({ start, end, isFolded }) => ({ top: start, bottom: end, isClosed: isFolded === true }));
  return { rowLines, ...(outlined.length > 0 && { outlined }) };
}

/** Whether groups of rows lie in one another, or columns have groups: a file has neither. */
export function hasOtherOutlines({ getters }: Model, sheetId: UID): boolean {
  const groups = getters.getHeaderGroups(sheetId, "ROW");
  const isNested = groups.some((one) =>
    groups.some((other) => other !== one && other.start <= one.end && one.start <= other.end),
  );
  return isNested || getters.getHeaderGroups(sheetId, "COL").length > 0;
}
