import { createExcelHost } from "../../../src/hosts/excel/writing/writer";
import { putContent } from "../../support/excel-double/cells";
import { type ExcelDoubleOptions, openExcelDouble } from "../../support/excel-double/workbook";
import { fullPlan } from "../../support/sheet-plan";

let excel: ReturnType<typeof openExcelDouble>;
const host = createExcelHost();

const open = (options?: ExcelDoubleOptions) => (excel = openExcelDouble(options));

afterEach(() => {
  excel.close();
});

describe("tables", () => {
  beforeEach(async () => {
    open();
    await host.write([fullPlan()]);
  });

  it.each([
    ["Table4", "A3:C4"],
    ["table4[#All]", "A2:C4"],
    ["Table4[2013]", "C3:C4"],
    ["Table4[[#All],[2012]:[2013]]", "B2:C4"],
    ["Table4[[#Headers],[region]]", "A2"],
    ["Table4[[#Headers],[#Data],[2012]]", "B2:B4"],
  ])("%s is %s", async (reference, address) => {
    expect(await host.readReference(reference, "Sheet1")).toMatchObject({ sheet: "JJJ Table 4", address });
  });

  it.each(["Table4[#Totals]", "Table4[2014]", "Table5[2013]"])("%s is nothing", async (reference) => {
    expect(await host.readReference(reference, "Sheet1")).toBeNull();
  });

  it("with a row of totals end before it", async () => {
    for (const table of excel.sheet("JJJ Table 4").tables) table.showTotals = true;
    expect(await host.readReference("Table4", "Sheet1")).toMatchObject({ address: "A3:C3" });
    expect(await host.readReference("Table4[#Totals]", "Sheet1")).toMatchObject({ address: "A4:C4" });
  });
});

describe("names", () => {
  it("of the sheet precede those of the workbook, and none without a range is read", async () => {
    open();
    const { id } = excel.sheet("Sheet1");
    const at = (top: number) => ({ sheetId: id, range: { top, left: 0, bottom: top, right: 0 } });
    excel.book.names.push({ name: "rate", scope: null, target: at(1) });
    excel.book.names.push({ name: "Rate", scope: id, target: at(2) });
    excel.book.names.push({ name: "gone", scope: null, target: null });
    expect(await host.readReference("RATE", "Sheet1")).toMatchObject({ address: "A3" });
    expect(await host.readReference("Sheet1!rate", "Sheet1")).toMatchObject({ address: "A3" });
    expect(await host.readReference("gone", "Sheet1")).toBeNull();
    expect(await host.readNames("")).toEqual([{ name: "rate", sheet: "Sheet1", address: "A2" }]);
  });
});

describe("what is selected", () => {
  it("is the first of several areas, or what the cell is while a chart is selected", async () => {
    open();
    excel.sheet("Sheet1").selection = "A1:A2,C3";
    expect(await host.readSelection()).toMatchObject({ range: { address: "A1:A2" }, active: { address: "A1" } });
    excel.book.isChartSelected = true;
    expect(await host.readSelection()).toMatchObject({ range: { address: "A1" }, active: { address: "A1" } });
  });

  it("is the active cell of several areas in an Excel that does not know areas", async () => {
    open({ requirementSets: { ExcelApi: "1.8" } });
    excel.sheet("Sheet1").selection = "A1:A2,C3";
    expect(await host.readSelection()).toMatchObject({ range: { address: "A1", values: [[1]] } });
  });

  it("is read in as many round trips as it needs", async () => {
    open();
    const sheet = excel.sheet("Sheet1");
    putContent(sheet, "A60000", { kind: "number", value: 2 });
    sheet.selection = "A1:B60000";
    const before = excel.roundTrips;
    const { range } = await host.readSelection();
    expect([range.rows, range.columns, range.values.length, range.values[59999]]).toEqual([60000, 2, 60000, [2]]);
    expect(excel.roundTrips - before).toBe(3);
  });
});

describe("the formula of a cell", () => {
  it("is not a text that looks like one, and has the functions' own names", async () => {
    open();
    const sheet = excel.sheet("Sheet1");
    putContent(sheet, "A1", { kind: "text", value: "=1+1", isQuoted: true });
    sheet.known.set("B1 =_xldudf_JJJ_SHARE(A1:A3)+1", [[{ error: "#NAME?" }]]);
    putContent(sheet, "B1", { kind: "formula", formula: "=_xldudf_JJJ_SHARE(A1:A3)+1" });
    expect((await host.readCell("Sheet1", "A1"))?.formula).toBeNull();
    expect(await host.readCell("Sheet1", "B1")).toMatchObject({
      formula: "=JJJ.SHARE(A1:A3)+1",
      value: { code: "#NAME?", message: null },
    });
  });
});

describe("watching", () => {
  const later = () => new Promise((resolve) => setTimeout(resolve, 120));

  it("needs no events that an old Excel lacks, and removes all of its own", async () => {
    open({ requirementSets: { ExcelApi: "1.7" } });
    const listener = jest.fn();
    const unwatch = host.watch(listener);
    await later();
    expect(excel.listeners.map(({ name }) => name)).toEqual(["selectionChanged", "activated"]);
    excel.emit("activated");
    await later();
    expect(listener).toHaveBeenCalledTimes(1);
    unwatch();
    await later();
    expect(excel.listeners).toEqual([]);
  });

  it("ends even when it is ended before Excel has answered, or when Excel fails", async () => {
    open();
    const unwatch = host.watch(jest.fn());
    unwatch();
    await later();
    expect(excel.listeners).toEqual([]);
    excel.hook = () => "GeneralException";
    host.watch(jest.fn())();
    await later();
    expect(excel.listeners).toEqual([]);
  });
});
