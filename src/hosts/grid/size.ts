import type { CoreCommand, UID } from "@odoo/o-spreadsheet";
import type { Model } from "./library";

type Getters = Pick<Model["getters"], "getSheetSize" | "getSheetName">;

/** The commands that give a sheet at least this number of rows and columns. */
export function enlargement(getters: Getters, sheetId: UID, rows: number, columns: number): CoreCommand[] {
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  const add = (dimension: "ROW" | "COL", has: number, needs: number): CoreCommand[] =>
    has >= needs
      ? []
      : [
          {
            type: "ADD_COLUMNS_ROWS",
            sheetId,
            sheetName: getters.getSheetName(sheetId),
            dimension,
            base: has - 1,
            position: "after",
            quantity: needs - has,
          },
        ];
  return [...add("ROW", numberOfRows, rows), ...add("COL", numberOfCols, columns)];
}
