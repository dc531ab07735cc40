import { createPageApi } from "../../../../src/demo/page-api";
import { addEnterCellsPlugin, enterCells } from "../../../../src/hosts/grid/plugins/enter-cells";
import { addSpacedNumbersPlugin } from "../../../../src/hosts/grid/plugins/spaced-numbers";
import { library } from "../../../support/demo/spreadsheet-library";

addEnterCellsPlugin(library);
addSpacedNumbersPlugin(library);

function setUp() {
  const model = new library.Model({ sheets: [{ name: "S", id: "s" }] });
  return { model, page: createPageApi(library, model, () => Promise.resolve()) };
}

describe("digits with spaces between them", () => {
  it.each(["1 000", "1 534 221", "12\u00a0345", "3\u202f5\u202f2012", "-1 000", "2013 12"])(
    "stay the text %j, as in Excel",
    (text) => {
      const { model, page } = setUp();
      page.set("S", "A1", text);
      enterCells(model, { sheetId: "s", col: 1, row: 0 }, [[text]]);
      expect(page.range("S", "A1:B1")).toEqual([[text, text]]);
    },
  );

  it("leave no format of a date, with which the grid enters what is typed", () => {
    const { model, page } = setUp();
    model.dispatch("UPDATE_CELL", { sheetId: "s", col: 0, row: 0, content: "1 000", format: "m yyyy" });
    page.set("S", "A1", "1000");
    expect(page.get("S", "A1")).toMatchObject({ value: 1000, text: "1000" });
  });

  it("are still text after the workbook was kept and opened again", () => {
    const { model, page } = setUp();
    page.set("S", "A1", "1 000");
    const again = new library.Model(model.exportData());
    expect(createPageApi(library, again, () => Promise.resolve()).get("S", "A1").value).toBe("1 000");
  });

  it("do not change what dates, numbers and formulas are", () => {
    const { page } = setUp();
    page.set("S", "A1", "2013-12-31");
    page.set("S", "A2", "10:30");
    page.set("S", "A3", "=1 + 2");
    page.set("S", "A4", "1,534,221");
    expect(page.range("S", "A1:A4")).toEqual([[41639], [0.4375], [3], [1534221]]);
  });
});
