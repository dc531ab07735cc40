import { openWorkbook } from "../../../src/demo/example/workbook";
import { workedExample } from "../../../src/demo/example/worked-example";
import { registerFunctions } from "../../../src/demo/functions-bridge";
import { createPageApi } from "../../../src/demo/page-api";
import { catalogue } from "../../../src/functions/catalogue";
import { functionsMetadata } from "../../../src/functions/describe/metadata";
import { functionId } from "../../../src/functions/describe/syntax";
import { adapt } from "../../../src/functions/runtime/adapt";
import { customFunctionsRuntime } from "../../../src/hosts/grid/custom-functions";
import { addNotesPlugin, notesOf } from "../../../src/hosts/grid/plugins/notes";
import { addWriteSheetsPlugin } from "../../../src/hosts/grid/plugins/write-sheets";
import { dataSet } from "../../../src/paper/data-sets/data-sets";
import { dataSetPlan, defaultLoadOptions } from "../../../src/sheets/load-plans";
import { library } from "../../support/demo/spreadsheet-library";

addNotesPlugin(library);
addWriteSheetsPlugin(library);
Object.assign(globalThis, { CustomFunctions: customFunctionsRuntime(new Map()) });
registerFunctions(
  library,
  functionsMetadata(catalogue, "en", "https://localhost/"),
  new Map(catalogue.map((spec) => [functionId(spec.name), adapt(spec, "en")])),
);

describe("the example of the demo", () => {
  it.each(["en", "zh-CN"] as const)("is Table 4 with two more columns beside it, in %s", (language) => {
    const plain = dataSetPlan(dataSet("table-4"), { ...defaultLoadOptions, language });
    const example = workedExample(language);
    expect(example.cells.map((row) => row.slice(0, 7)).slice(0, 8)).toEqual(plain.cells.slice(0, 8));
    expect(example.cells[8]?.[0]?.value).toMatch(/Tang.*2018/);
    expect(example.cells.map((row) => row.length)).toEqual(Array(9).fill(10));
    expect(example.columnWidths).toHaveLength(10);
    expect(example.notes.slice(0, -1)).toEqual(plain.notes);
    expect(example.chart?.series).toEqual(plain.chart?.series);
  });

  it("shows beside the table what follows from it", async () => {
    const model = await openWorkbook(library, "en");
    const page = createPageApi(library, model, () => Promise.resolve());
    expect(page.sheets()).toEqual(["Example"]);
    expect(["J3", "J4", "J5", "J6", "J7", "J8"].map((address) => page.get("Example", address).text)).toEqual([
      "28.8 pp",
      "41.4 pp",
      "41.4 pp",
      "46.9%",
      "21.6%",
      "31.4%",
    ]);
    expect(["J3", "J5", "J6"].map((address) => page.get("Example", address).formula)).toEqual([
      '=JJJ.GAP(G6,G4,"pp")',
      "=100*JJJ.GRADIENT(VSTACK(G4,G6,G8))",
      "=JJJ.SHARE(VSTACK(G3,G5,G7))",
    ]);
  });

  it("opens with the table's notes and nothing to undo", async () => {
    const model = await openWorkbook(library, "zh-CN");
    const sheetId = model.getters.getActiveSheetId();
    expect(model.getters.canUndo()).toBe(false);
    expect(
      notesOf(model.getters)
        .getNotedCells(sheetId)
        .map(({ col, row }) => library.helpers.toXC(col, row)),
    ).toEqual(["C4", "F4", "C8", "A9"]);
  });
});
