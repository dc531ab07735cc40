import type { UID } from "@odoo/o-spreadsheet";
import type { Model } from "../../../hosts/grid/library";
import type { PlanTable } from "../../../sheets/plan";

/** The first table of a sheet; null if there is none, or none that Excel could have. */
export function sheetTable({ getters }: Model, sheetId: UID): PlanTable | null {
  for (const { range, config } of getters.getCoreTables(sheetId)) {
    const { top, left, bottom, right } = range.zone;
    const headers = Array.from({ length: right - left + 1 }, (_, column) => {
      const { value } = getters.getEvaluatedCell({ sheetId, col: left + column, row: top });
      return typeof value === "string" ? value.toLowerCase() : "";
    });
    const areUnique = !headers.includes("") && new Set(headers).size === headers.length;
    if (config.numberOfHeaders === 1 && bottom > top && areUnique) return { range: range.zone, name: "Table" };
  }
  return null;
}
