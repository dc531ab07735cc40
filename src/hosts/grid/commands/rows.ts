import type { CoreCommand, UID } from "@odoo/o-spreadsheet";
import type { SheetPlan } from "../../../sheets/plan";
import { pixelsOfPoint } from "./chart";

/** The commands for the heights of rows, and for those that can be folded away. */
export function rowCommands({ rowLines = [], rowHeights = [], outlined = [] }: SheetPlan, sheetId: UID): CoreCommand[] {
  const resize = (row: number, size: number): CoreCommand => ({
    type: "RESIZE_COLUMNS_ROWS",
    dimension: "ROW",
    sheetId,
    elements: [row],
    size,
  });
  return [
    ...rowLines.map(({ row, lines }) => resize(row, heightOfLines(lines))),
    ...rowHeights.map(({ row, points }) => resize(row, Math.round(points * pixelsOfPoint))),
    ...outlined.flatMap(({ top: start, bottom: end, isClosed }): CoreCommand[] => {
      const group = { sheetId, dimension: "ROW", start, end } as const;
      return [
        { type: "GROUP_HEADERS", ...group },
        ...(isClosed ? [{ type: "FOLD_HEADER_GROUP", ...group } as const] : []),
      ];
    }),
  ];
}

/** A line, and what the grid leaves above and below. */
const heightOfLines = (lines: number): number => 17 * lines + 8;
