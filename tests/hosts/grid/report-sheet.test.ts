import { createGridHost } from "../../../src/hosts/grid/host";
import { addNotesPlugin } from "../../../src/hosts/grid/plugins/notes";
import { addWriteSheetsPlugin } from "../../../src/hosts/grid/plugins/write-sheets";
import { conditionLooks } from "../../../src/sheets/looks";
import { palette } from "../../../src/sheets/palette";
import { library } from "../../support/demo/spreadsheet-library";
import { frozen, fullPlan, reportParts } from "../../support/sheet-plan";

addNotesPlugin(library);
addWriteSheetsPlugin(library);

async function write() {
  const model = new library.Model({ sheets: [{ name: "Mine" }] });
  const host = createGridHost(library, model, { isEditing: () => false, pause: () => Promise.resolve() });
  await host.write([frozen(fullPlan(reportParts))]);
  const sheetId = model.getters.getSheetIdByName("JJJ Table 4") ?? "";
  return { model, sheetId, getters: model.getters };
}

describe("a sheet of a report in the grid", () => {
  it("gives each rule its look, the first one before the others", async () => {
    const { getters, sheetId } = await write();
    const lookAt = (col: number, row: number) => getters.getCellComputedStyle({ sheetId, col, row });
    expect(lookAt(1, 2)).toMatchObject({ fillColor: conditionLooks["in-force"].fill, bold: true });
    expect(lookAt(1, 3)).toMatchObject({ fillColor: conditionLooks["strength-1"].fill });
    expect(lookAt(2, 2)).toMatchObject({ fillColor: palette.scaleHigh });
    expect(lookAt(2, 3)).toMatchObject({ fillColor: palette.scaleLow });
  });

  it("has its rows' heights, folds some of them away, and draws no lines between cells", async () => {
    const { getters, sheetId } = await write();
    expect([getters.getRowSize(sheetId, 0), getters.getRowSize(sheetId, 5)]).toEqual([32, 59]);
    expect(getters.getHeaderGroups(sheetId, "ROW")).toMatchObject([
      { start: 2, end: 3, isFolded: true },
      { start: 5, end: 5 },
    ]);
    expect([2, 3, 5].map((row) => getters.isRowHidden(sheetId, row))).toEqual([true, true, false]);
    expect(getters.getGridLinesVisibility(sheetId)).toBe(false);
  });

  it("names the axes of its chart, with the region's colour and its size", async () => {
    const { getters, sheetId } = await write();
    const [id = ""] = getters.getChartIds(sheetId);
    expect(getters.getChartDefinition(id)).toMatchObject({
      type: "bar",
      stacked: false,
      axesDesign: { x: { title: { text: "Year" } }, y: { title: { text: "Share of services, % & more" } } },
      dataSetStyles: { 0: { backgroundColor: palette.series[0] }, 1: { backgroundColor: "#123456" } },
    });
    expect(getters.getFigure(sheetId, getters.getFigureIdFromChartId(id))).toMatchObject({ width: 320, height: 200 });
  });

  it("takes a list from cells of the sheet under the name it got", async () => {
    const { model, getters, sheetId } = await write();
    const position = { sheetId, col: 2, row: 0 };
    expect(getters.getValidationRuleForCell(position)?.criterion).toMatchObject({
      type: "isValueInRange",
      values: ["'JJJ Table 4'!$A$3:$A$4"],
    });
    const isValid = (content: string) => {
      model.dispatch("UPDATE_CELL", { ...position, content });
      return getters.getInvalidDataValidationMessage(position) === undefined;
    };
    expect([isValid("Tianjin"), isValid("Shanghai")]).toEqual([true, false]);
  });

  it("is one undo step", async () => {
    const { model, getters } = await write();
    model.dispatch("REQUEST_UNDO");
    expect(getters.getSheetIds()).toHaveLength(1);
  });
});
