import { createExcelHost } from "../../../../src/hosts/excel/writing/writer";
import type { WriteProgress } from "../../../../src/hosts/host";
import type { SheetPlan } from "../../../../src/sheets/plan";
import { type ExcelDoubleOptions, openExcelDouble } from "../../../support/excel-double/workbook";
import { chartOfFullPlan, frozen, fullPlan, furtherParts, planOf } from "../../../support/sheet-plan";

let excel: ReturnType<typeof openExcelDouble>;

function open(options?: ExcelDoubleOptions): void {
  excel = openExcelDouble(options);
}

beforeEach(() => {
  open();
});

afterEach(() => {
  excel.close();
});

const write = (...plans: SheetPlan[]) => createExcelHost().write(frozen(plans));
const names = () => excel.book.sheets.map((sheet) => sheet.name);

describe("what is written", () => {
  beforeEach(async () => {
    await write(fullPlan());
  });

  test("text, numbers and formulas, and nothing in blank cells", () => {
    const text = (value: string) => ({ kind: "text", value, isQuoted: false });
    const number = (value: number) => ({ kind: "number", value });
    expect(Object.fromEntries(excel.sheet("JJJ Table 4").cells)).toEqual({
      A1: { kind: "text", value: "Table 4", isQuoted: true },
      ...{ A2: text("Region"), B2: text("2012"), C2: text("2013") },
      ...{ A3: text("Beijing"), B3: number(0.765), C3: number(0.769) },
      ...{ A4: text("Tianjin"), B4: number(0.47), C4: number(0.481) },
      A5: text("Gap"),
      B5: { kind: "formula", formula: '=JJJ.GAP(B4,B3,"pp")' },
      C5: { kind: "formula", formula: '=JJJ.GAP(C4,C3,"pp")' },
      A6: text("Source: the paper"),
    });
  });

  test("number formats where the plan has some", () => {
    expect(Object.fromEntries(excel.sheet("JJJ Table 4").numberFormats)).toEqual({
      ...{ B3: "0.0%", C3: "0.0%", B4: "0.0%", C4: "0.0%" },
      C5: "0.0",
    });
  });

  test("column widths in points", () => {
    expect([...excel.sheet("JJJ Table 4").columnWidths]).toEqual([
      [0, 108.75],
      [1, 48],
      [2, 48],
    ]);
  });

  test("frozen rows and columns", () => {
    expect(excel.sheet("JJJ Table 4").frozen).toEqual({ rows: 2, columns: 1 });
  });

  test("a note on its cell, large enough for its text", () => {
    expect(Object.fromEntries(excel.sheet("JJJ Table 4").notes)).toEqual({
      C4: { content: "Printed so.", width: 240, height: 28 },
    });
  });

  test("a native table without buttons over its headers", () => {
    expect(excel.sheet("JJJ Table 4").tables).toEqual([
      {
        name: "Table4",
        range: { top: 1, left: 0, bottom: 3, right: 2 },
        style: "TableStyleLight1",
        showFilterButton: false,
        showHeaders: true,
        showTotals: false,
      },
    ]);
  });

  test("a native chart at its place, with exactly the plan's series", () => {
    expect(excel.sheet("JJJ Table 4").charts).toEqual([
      {
        type: "Line",
        title: "Share of the tertiary sector",
        legend: "Bottom",
        anchor: "A8",
        width: 480,
        height: 288,
        axes: {},
        scales: {},
        series: [
          { name: "Beijing", values: "B3:C3", categories: "B2:C2", color: "#0F6CBD", trends: [] },
          { name: "Tianjin", values: "B4:C4", categories: "B2:C2", color: "#BC4B09", trends: [] },
        ],
      },
    ]);
  });

  test("the look of title, headers and source", () => {
    const { formats } = excel.sheet("JJJ Table 4");
    const ofRange = (address: string) => formats.filter((format) => format.address === address);
    expect(ofRange("A1").map(({ property, value }) => [property, value])).toEqual([
      ["bold", true],
      ["size", 14],
    ]);
    expect(ofRange("A2:C2").map(({ property }) => property)).toEqual([
      ...["bold", "fill color", "horizontal", "vertical", "wrap"],
    ]);
    expect(ofRange("A6").map(({ property }) => property)).toEqual(["italic", "size", "font color"]);
  });

  test("the sheet is shown from its first cell", () => {
    expect(excel.book.activeSheetId).toBe(excel.sheet("JJJ Table 4").id);
    expect(excel.sheet("JJJ Table 4").selection).toBe("A1");
  });
});

test("the result names the sheet and the cells of the plan", async () => {
  expect(await write(fullPlan(), planOf([[{ value: 1 }]]))).toEqual([
    { sheet: "JJJ Table 4", address: "A1:C6" },
    { sheet: "JJJ", address: "A1" },
  ]);
});

test("of several sheets the first is shown", async () => {
  await write(planOf([[{ value: 1 }]], { sheetName: "First" }), planOf([[{ value: 2 }]], { sheetName: "Second" }));
  expect(names()).toEqual(["Sheet1", "First", "Second"]);
  expect(excel.book.activeSheetId).toBe(excel.sheet("First").id);
});

test("no plan at all changes nothing and sends Excel no request", async () => {
  expect(await write()).toEqual([]);
  expect(excel.roundTrips).toBe(0);
});

test("text stays text, whatever it begins with", async () => {
  const labels = ["=1+1", "+x", "-5", "@name", "'a'", "12", "3/4", "2014年", "TRUE", "#N/A"];
  await write(planOf([labels.map((value) => ({ value }))]));
  const cells = [...excel.sheet("JJJ").cells.values()];
  expect(cells).toEqual(labels.map((value) => ({ kind: "text", value, isQuoted: true })));
});

test("nothing of the user's sheets is touched", async () => {
  const before = structuredClone(excel.sheet("Sheet1"));
  await write(fullPlan(), fullPlan());
  expect(excel.sheet("Sheet1")).toEqual(before);
});

test.each([
  [
    { frozenRows: 3, frozenColumns: 0 },
    { rows: 3, columns: 0 },
  ],
  [
    { frozenRows: 0, frozenColumns: 2 },
    { rows: 0, columns: 2 },
  ],
  [
    { frozenRows: 0, frozenColumns: 0 },
    { rows: 0, columns: 0 },
  ],
])("frozen: %j", async (plan, expected) => {
  await write(planOf([[{ value: 1 }]], plan));
  expect(excel.sheet("JJJ").frozen).toEqual(expected);
});

test("a stacked chart over columns of values", async () => {
  const column = (left: number) => ({ top: 1, left, bottom: 3, right: left });
  const cells = [0, 1, 2, 3].map((row) => [{ value: `year ${row}` }, { value: row }, { value: row }]);
  const series = [1, 2].map((left) => ({ name: `Sector ${left}`, values: column(left) }));
  const anchor = { row: 0, column: 4 };
  const kind = "column-stacked" as const;
  await write(planOf(cells, { chart: { kind, title: "Structure", categories: column(0), series, anchor } }));
  expect(excel.sheet("JJJ").charts).toMatchObject([
    { type: "ColumnStacked", anchor: "E1", series: [{ values: "B2:B4" }, { values: "C2:C4", categories: "A2:A4" }] },
  ]);
});

test("a chart without series is omitted", async () => {
  await write(fullPlan({ chart: { ...chartOfFullPlan, series: [] } }));
  expect(excel.sheet("JJJ Table 4").charts).toEqual([]);
});

describe("names", () => {
  test("a sheet name that is taken, in whatever case, gets a number", async () => {
    excel.sheet("Sheet1").name = "jjj TABLE 4";
    expect((await write(fullPlan(), fullPlan())).map(({ sheet }) => sheet)).toEqual([
      "JJJ Table 4 (2)",
      "JJJ Table 4 (3)",
    ]);
  });

  test("hidden sheets have names as well", async () => {
    Object.assign(excel.sheet("Sheet1"), { name: "JJJ Table 4", visibility: "VeryHidden" });
    expect(await write(fullPlan())).toMatchObject([{ sheet: "JJJ Table 4 (2)" }]);
  });

  test("so have chart sheets, which Excel does not list", async () => {
    excel.book.chartSheets.push("JJJ Table 4", "JJJ Table 4 (2)");
    expect(await write(fullPlan())).toMatchObject([{ sheet: "JJJ Table 4 (3)" }]);
    expect(names()).toEqual(["Sheet1", "JJJ Table 4 (3)"]);
  });

  test("a table name that a table or a defined name has gets a number", async () => {
    excel.book.names.push({ name: "TABLE4", scope: null, target: null });
    const range = { top: 20, left: 0, bottom: 22, right: 1 };
    excel.sheet("Sheet1").tables.push({
      name: "table4_2",
      range,
      style: "TableStyleLight1",
      showFilterButton: true,
      showHeaders: true,
      showTotals: false,
    });
    await write(fullPlan(), fullPlan());
    expect(excel.sheet("JJJ Table 4").tables).toMatchObject([{ name: "Table4_3" }]);
    expect(excel.sheet("JJJ Table 4 (2)").tables).toMatchObject([{ name: "Table4_4" }]);
  });
});

describe("undo", () => {
  test("one step removes everything", async () => {
    const before = structuredClone(excel.book);
    await write(fullPlan(), fullPlan(), fullPlan());
    expect(excel.undoList).toHaveLength(1);
    excel.undo();
    expect(excel.book).toEqual(before);
  });

  test("where Excel has no undo groups the load works all the same", async () => {
    excel.close();
    open({ requirementSets: { ExcelApi: "1.18" } });
    await write(fullPlan());
    expect(names()).toEqual(["Sheet1", "JJJ Table 4"]);
  });

  test("where Excel rejects the undo group the load works without it", async () => {
    let refusals = 0;
    excel.hook = (name) => (name === "Range.formulas" && refusals++ === 0 ? "UndoNotSupported" : undefined);
    expect(await write(fullPlan())).toMatchObject([{ sheet: "JJJ Table 4" }]);
    expect(names()).toEqual(["Sheet1", "JJJ Table 4"]);
    expect(excel.undoList.length).toBeGreaterThan(1);
  });
});

describe("older and other Excels", () => {
  test("without notes they are omitted", async () => {
    excel.close();
    open({ requirementSets: { ExcelApi: "1.17" } });
    await write(fullPlan());
    expect(excel.sheet("JJJ Table 4").notes.size).toBe(0);
    expect(excel.sheet("JJJ Table 4").charts).toHaveLength(1);
  });

  test("on the web notes have Excel's own size", async () => {
    excel.close();
    open({ platform: "OfficeOnline" });
    await write(fullPlan());
    expect(excel.sheet("JJJ Table 4").notes.get("C4")).toEqual({ content: "Printed so.", width: null, height: null });
  });

  test("ExcelApi 1.7 is enough", async () => {
    excel.close();
    open({ requirementSets: { ExcelApi: "1.7" } });
    expect(await write(fullPlan())).toHaveLength(1);
  });

  test("with less nothing is tried", async () => {
    excel.close();
    open({ requirementSets: { ExcelApi: "1.6" } });
    await expect(write(fullPlan())).rejects.toMatchObject({
      failure: "unsupported",
      detail: "ExcelApi 1.7",
      leftovers: [],
    });
    expect(excel.roundTrips).toBe(0);
  });
});

describe("round trips", () => {
  const block = (rows: number) =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: 10 }, () => ({ value: row / 7 })));

  test.each([1, 10, 1_000])("with %i rows of ten cells it takes three", async (rows) => {
    await write(planOf(block(rows)));
    expect(excel.sheet("JJJ").cells.size).toBe(rows * 10);
    expect(excel.roundTrips).toBe(3);
  });

  test("each further sheet takes one", async () => {
    await write(planOf(block(10)), planOf(block(1_000)), planOf(block(1)));
    expect(excel.roundTrips).toBe(5);
  });

  test("what is too much for one request to Excel on the web is sent in several, as one load", async () => {
    const rows = 6_000;
    const text = "区域经济指标".repeat(50);
    const cells = Array.from({ length: rows }, (_, row) => [{ value: text, format: "@" }, { value: row }]);
    await write(planOf(cells));
    expect(excel.roundTrips).toBeGreaterThan(3);
    expect(excel.undoList).toHaveLength(1);
    expect(excel.sheet("JJJ").cells.get(`A${rows}`)).toEqual({ kind: "text", value: text, isQuoted: false });
    expect(excel.sheet("JJJ").cells.get(`B${rows}`)).toEqual({ kind: "number", value: rows - 1 });
    expect(excel.sheet("JJJ").numberFormats.size).toBe(rows);
  });
});

test("progress is reported before the first and after each sheet", async () => {
  const told: (WriteProgress & { readonly sheets: number })[] = [];
  await createExcelHost().write([fullPlan(), fullPlan()], {
    onProgress: (progress) =>
      told.push({ ...progress, sheets: excel.book.sheets.filter(({ cells }) => cells.size > 1).length }),
  });
  expect(told).toEqual([
    { done: 0, total: 2, sheets: 0 },
    { done: 1, total: 2, sheets: 1 },
    { done: 2, total: 2, sheets: 2 },
  ]);
});

describe("select", () => {
  const select = (sheet: string, address: string) => createExcelHost().select(sheet, address);

  test("shows the sheet and selects the range", async () => {
    await write(fullPlan());
    expect(await select("Sheet1", "A1:B3")).toBe(true);
    expect(excel.book.activeSheetId).toBe(excel.sheet("Sheet1").id);
    expect(excel.sheet("Sheet1").selection).toBe("A1:B3");
  });

  test("reports that the sheet does not exist", async () => {
    await write(fullPlan());
    excel.undo();
    const before = structuredClone(excel.book);
    expect(await select("JJJ Table 4", "A1:C6")).toBe(false);
    expect(excel.book).toEqual(before);
  });

  test("does not show what the user has hidden", async () => {
    await write(fullPlan());
    excel.sheet("JJJ Table 4").visibility = "Hidden";
    expect(await select("JJJ Table 4", "A1:C6")).toBe(false);
  });

  test("says so while a cell is edited", async () => {
    excel.beginEditing();
    await expect(select("Sheet1", "A1")).rejects.toMatchObject({ name: "WriteError", failure: "editing" });
  });
});

describe("a sheet that is printed", () => {
  test("is laid out on A4 without the columns to the right, each page under the headers", async () => {
    await write(fullPlan(furtherParts));
    expect(excel.sheet("JJJ Table 4").page).toEqual({
      paperSize: "A4",
      orientation: "Portrait",
      zoom: { horizontalFitToPages: 1 },
      printArea: "A1:B45",
      printTitleRows: "$2:$2",
      leftFooter: "R && D",
      rightFooter: "&P / &N",
    });
  });

  test("has lines around its boxes, within them, too", async () => {
    const range = { top: 1, left: 0, bottom: 3, right: 2 };
    await write(fullPlan({ styles: [{ range, style: "boxed" }] }));
    const lines = excel.sheet("JJJ Table 4").formats.filter(({ property }) => property.endsWith(" style"));
    expect(lines.map(({ address, property }) => `${address} ${property}`)).toEqual(
      ["EdgeLeft", "EdgeTop", "EdgeRight", "EdgeBottom", "InsideHorizontal", "InsideVertical"].map(
        (side) => `A2:C4 ${side} style`,
      ),
    );
  });
});

describe("a sheet with rules, names and protection", () => {
  beforeEach(async () => {
    await write(fullPlan(furtherParts), fullPlan({ ...furtherParts, sheetName: "JJJ Table 2" }));
  });

  test("has both charts", () => {
    expect(excel.sheet("JJJ Table 4").charts.map(({ type, anchor }) => [type, anchor])).toEqual([
      ["Line", "A8"],
      ["ColumnStacked", "A26"],
    ]);
  });

  test("says what may be entered, and what is refused", () => {
    const numbers = { address: "B3:C4" };
    const regions = { address: "A3:A4" };
    expect(excel.sheet("JJJ Table 4").validations).toEqual([
      {
        ...numbers,
        property: "rule",
        value: { decimal: { formula1: -9.99e307, formula2: 9.99e307, operator: "Between" } },
      },
      { ...numbers, property: "ignoreBlanks", value: true },
      {
        ...numbers,
        property: "errorAlert",
        value: { showAlert: true, style: "Stop", title: "No number", message: "Enter a number." },
      },
      { ...numbers, property: "prompt", value: { showPrompt: true, title: "Share", message: "As a fraction" } },
      { ...regions, property: "rule", value: { list: { inCellDropDown: true, source: "Beijing,Tianjin,Hebei" } } },
      { ...regions, property: "ignoreBlanks", value: true },
      {
        ...regions,
        property: "errorAlert",
        value: { showAlert: true, style: "Stop", title: "No region", message: "Choose a region." },
      },
    ]);
  });

  test("has names that no table and no other range has", () => {
    expect(excel.book.names.map(({ name, scope }) => [name, scope])).toEqual([
      ["jjj_share", null],
      ["Table4_2", null],
      ["jjj_share_2", null],
      ["Table4_4", null],
    ]);
  });

  test("is protected in the end, but for the cells to fill in", () => {
    const { protection, unlocked } = excel.sheet("JJJ Table 4");
    expect(protection).toMatchObject({ allowFormatColumns: true, selectionMode: "Normal" });
    expect([...unlocked]).toEqual(["B3", "C3", "B4", "C4"]);
  });
});

describe("a rule for entries", () => {
  const withChoices = (choices: readonly string[], prompt: string) =>
    fullPlan({
      validations: [
        {
          range: { top: 0, left: 0, bottom: 0, right: 0 },
          rule: { kind: "list", choices },
          prompt: { title: "A title of more than thirty-two characters", text: prompt },
          refusal: { title: "", text: "" },
        },
      ],
    });
  const properties = () => excel.sheet("JJJ Table 4").validations.map(({ property }) => property);

  test("that is no list for Excel keeps only its advice, cut to the length that Excel accepts", async () => {
    await write(withChoices(["a, b", "c"], "x".repeat(300)));
    expect(properties()).toEqual(["prompt"]);
    const { title, message } = excel.sheet("JJJ Table 4").validations[0]?.value as Excel.DataValidationPrompt;
    expect([title, message.length]).toEqual(["A title of more than thirty-two…", 255]);
  });

  test("is omitted where Excel has none", async () => {
    excel.close();
    open({ requirementSets: { ExcelApi: "1.7" } });
    await write(withChoices(["a", "b"], "Choose."));
    expect(properties()).toEqual([]);
  });
});
