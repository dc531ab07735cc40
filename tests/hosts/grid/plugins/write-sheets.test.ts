import { addWriteSheetsPlugin, writeSheets } from "../../../../src/hosts/grid/plugins/write-sheets";
import { library } from "../../../support/demo/spreadsheet-library";

addWriteSheetsPlugin(library);

describe("writing sheets", () => {
  it("leaves the user's last step when the grid rejects the very first command", () => {
    const model = new library.Model();
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 0, content: "mine" });
    const failure = writeSheets(model, [{ type: "FREEZE_ROWS", sheetId: "none", quantity: 1 }], "none");
    expect(failure).toEqual({ reason: "FREEZE_ROWS: InvalidSheetId", leftovers: [] });
    expect(model.getters.getEvaluatedCell({ sheetId, col: 0, row: 0 }).value).toBe("mine");
  });

  it("reports why a command makes the grid fail, and continues to work", () => {
    const model = new library.Model();
    const sheetId = model.getters.getActiveSheetId();
    const failing = { type: "RESIZE_COLUMNS_ROWS", sheetId, dimension: "COL", size: 1 } as never;
    const failure = writeSheets(
      model,
      [{ type: "CREATE_SHEET", sheetId: "new", name: "New", position: 1 }, failing],
      "new",
    );
    expect(failure?.reason).toMatch(/^TypeError: /);
    expect(model.getters.getSheetIds()).toEqual([sheetId]);
    expect(model.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 0, content: "1" }).isSuccessful).toBe(true);
  });
});
