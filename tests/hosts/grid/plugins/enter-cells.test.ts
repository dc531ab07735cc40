import { createPageApi } from "../../../../src/demo/page-api";
import { addEnterCellsPlugin, enterCells } from "../../../../src/hosts/grid/plugins/enter-cells";
import { addLocalHistoryPlugin } from "../../../../src/hosts/grid/plugins/local-history";
import { addProtectionPlugin } from "../../../../src/hosts/grid/plugins/protection";
import { addWriteSheetsPlugin } from "../../../../src/hosts/grid/plugins/write-sheets";
import { library } from "../../../support/demo/spreadsheet-library";

addWriteSheetsPlugin(library);
addProtectionPlugin(library);
addEnterCellsPlugin(library);
addLocalHistoryPlugin(library);

function setUp() {
  const model = new library.Model({ sheets: [{ name: "S", id: "s", rowNumber: 10, colNumber: 5 }] });
  return { model, page: createPageApi(library, model, () => Promise.resolve()) };
}

const at = (col: number, row: number) => ({ sheetId: "s", col, row });

describe("cells entered all at once", () => {
  it("are read as if typed, replace what was there, and can be undone and redone as one step", () => {
    const { model, page } = setUp();
    page.set("S", "B2", "old");
    expect(
      enterCells(model, at(1, 1), [
        ["1.5", "x"],
        ["", "=B2*2"],
      ]),
    ).toBe(true);
    expect(page.range("S", "B2:C3")).toEqual([
      [1.5, "x"],
      [null, 3],
    ]);
    model.dispatch("REQUEST_UNDO");
    expect(page.range("S", "B2:C3")).toEqual([
      ["old", null],
      [null, null],
    ]);
    model.dispatch("REQUEST_REDO");
    expect(page.range("S", "B2:C3")).toEqual([
      [1.5, "x"],
      [null, 3],
    ]);
  });

  it("enlarge the sheet, which an undo takes back", () => {
    const { model } = setUp();
    enterCells(model, at(4, 9), [
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(model.getters.getSheetSize("s")).toEqual({ numberOfRows: 11, numberOfCols: 6 });
    model.dispatch("REQUEST_UNDO");
    expect(model.getters.getSheetSize("s")).toEqual({ numberOfRows: 10, numberOfCols: 5 });
  });

  it("are refused on a protected sheet", () => {
    const { model, page } = setUp();
    (model.dispatch as (type: string, payload: object) => void)("JJJ_PROTECT_SHEET", { sheetId: "s", unlocked: [] });
    expect(enterCells(model, at(0, 0), [["1"]])).toBe(false);
    expect(page.get("S", "A1").value).toBeNull();
  });

  it("may be more than the library can pack for other users", () => {
    const { model, page } = setUp();
    enterCells(
      model,
      at(0, 0),
      Array.from({ length: 1300 }, (_, row) => Array.from({ length: 100 }, () => String(row))),
    );
    page.set("S", "A1", "after");
    expect(page.range("S", "A1:A2")).toEqual([["after"], [1]]);
  });
});
