import { createPageApi } from "../../../src/demo/page-api";
import { createGridHost, sheetNames } from "../../../src/hosts/grid/host";
import type { Model } from "../../../src/hosts/grid/library";
import { addNotesPlugin, notesOf } from "../../../src/hosts/grid/plugins/notes";
import { addWriteSheetsPlugin } from "../../../src/hosts/grid/plugins/write-sheets";
import { WriteError, type WriteProgress } from "../../../src/hosts/host";
import type { PlanCell, SheetPlan } from "../../../src/sheets/plan";
import { library } from "../../support/demo/spreadsheet-library";

addNotesPlugin(library);
addWriteSheetsPlugin(library);

const planOf = (cells: readonly (readonly PlanCell[])[], more: Partial<SheetPlan> = {}): SheetPlan => ({
  sheetName: "Table",
  cells,
  columnWidths: [],
  styles: [],
  frozenRows: 0,
  frozenColumns: 0,
  notes: [],
  table: null,
  chart: null,
  ...more,
});

const small = planOf([[{ value: "x" }, { value: 1 }]]);

interface SetUp {
  readonly isEditing?: () => boolean;
  readonly pause?: () => Promise<void>;
}

function setUp({ isEditing = () => false, pause = () => Promise.resolve() }: SetUp = {}) {
  const model = new library.Model({ sheets: [{ name: "Mine", cells: { A1: "1", A2: "=A1+1" } }] });
  const page = createPageApi(library, model, () => Promise.resolve());
  return { model, page, host: createGridHost(library, model, { isEditing, pause }) };
}

const idOf = (model: Model, sheet: string): string => {
  const id = model.getters.getSheetIdByName(sheet);
  if (id === undefined) throw new Error(`no sheet ${sheet}`);
  return id;
};
const positionOf = (model: Model, sheet: string, col: number, row: number) => ({
  sheetId: idOf(model, sheet),
  col,
  row,
});

describe("writing into the grid", () => {
  it("makes a sheet for each plan at the end, shows the first and says where they are", async () => {
    const { model, host } = setUp();
    const written = await host.write([small, planOf([[{ value: 2 }], [{ value: 3 }]], { sheetName: "Other" })]);
    expect(written).toEqual([
      { sheet: "Table", address: "A1:B1" },
      { sheet: "Other", address: "A1:A2" },
    ]);
    expect(sheetNames(model)).toEqual(["Mine", "Table", "Other"]);
    expect(model.getters.getSheetName(model.getters.getActiveSheetId())).toBe("Table");
  });

  it("uses names that no sheet has, not even another of the same load", async () => {
    const { model, host } = setUp();
    await host.write([small, small]);
    await host.write([small]);
    expect(sheetNames(model)).toEqual(["Mine", "Table", "Table (2)", "Table (3)"]);
  });

  it.each([
    "=1+1",
    "+1",
    "-5",
    "@home",
    "'quoted",
    "2011",
    "1982 - 1995",
    "1/2",
    "75%",
    "TRUE",
    "1e3",
    "two\nlines",
    "北京",
    "",
  ])("keeps the text %j as it is", async (value) => {
    const { page, host } = setUp();
    await host.write([planOf([[{ value }]])]);
    const { value: shown, formula, error } = page.get("Table", "A1");
    expect([shown ?? "", formula, error]).toEqual([value, null, null]);
  });

  it("keeps numbers to the last bit and shows them in their format", async () => {
    const { page, host } = setUp();
    await host.write([
      planOf([
        [
          { value: 0.758, format: "0.0%" },
          { value: 0.75, format: "0%" },
          { value: 118.3, format: "0.00" },
        ],
        [{ value: 0.1 + 0.2 }, { value: -1e-9 }, { value: 2009, format: "0" }],
      ]),
    ]);
    expect(page.range("Table", "A1:C2")).toEqual([
      [0.758, 0.75, 118.3],
      [0.1 + 0.2, -1e-9, 2009],
    ]);
    expect(["A1", "B1", "C1", "C2"].map((address) => page.get("Table", address).text)).toEqual([
      "75.8%",
      "75%",
      "118.30",
      "2009",
    ]);
  });

  it("calculates formulas, and formats the cells into which they spill", async () => {
    const { page, host } = setUp();
    await host.write([
      planOf([
        [{ value: 1 }, { formula: "=TRANSPOSE(A1:A2)", format: "0.0" }, { format: "0.0" }],
        [{ value: 2 }, {}, {}],
      ]),
    ]);
    expect(page.get("Table", "B1").formula).toBe("=TRANSPOSE(A1:A2)");
    expect([page.get("Table", "B1").text, page.get("Table", "C1").text]).toEqual(["1.0", "2.0"]);
  });

  it("sets widths, styles and frozen rows", async () => {
    const { model, host } = setUp();
    await host.write([
      planOf(
        [
          [{ value: "Head" }, { value: "Year" }],
          [{ value: "x" }, { value: 1 }],
        ],
        {
          columnWidths: [10, 20],
          styles: [{ range: { top: 0, left: 0, bottom: 0, right: 1 }, style: "header" }],
          frozenRows: 1,
          frozenColumns: 1,
        },
      ),
    ]);
    const sheetId = idOf(model, "Table");
    expect([model.getters.getColSize(sheetId, 0), model.getters.getColSize(sheetId, 1)]).toEqual([80, 152]);
    expect(model.getters.getCellStyle(positionOf(model, "Table", 1, 0))).toMatchObject({ bold: true, align: "center" });
    expect(model.getters.getCellStyle(positionOf(model, "Table", 1, 1)).bold).toBeUndefined();
    expect(model.getters.getPaneDivisions(sheetId)).toEqual({ xSplit: 1, ySplit: 1 });
  });

  it("freezes no columns where that would cut a title", async () => {
    const { model, host } = setUp();
    const title: PlanCell[] = [{ value: "A title far longer than its column" }, { value: null }];
    await host.write([
      planOf([title, [{ value: "x" }, { value: 1 }]], { columnWidths: [10, 10], frozenRows: 1, frozenColumns: 1 }),
    ]);
    expect(model.getters.getPaneDivisions(idOf(model, "Table"))).toEqual({ xSplit: 0, ySplit: 1 });
  });

  it("draws a table and a chart with the names of its series", async () => {
    const { model, host } = setUp();
    const cells = [2009, 2010, 2011].map((year) => [{ value: year }, { value: year / 2 }]);
    await host.write([
      planOf([[{ value: "Year" }, { value: "Half" }], ...cells], {
        table: { name: "Halves", range: { top: 0, left: 0, bottom: 3, right: 1 } },
        chart: {
          kind: "column-stacked",
          title: "Halves",
          categories: { top: 1, left: 0, bottom: 3, right: 0 },
          series: [{ name: "Half of it", values: { top: 1, left: 1, bottom: 3, right: 1 } }],
          anchor: { row: 6, column: 0 },
        },
      }),
    ]);
    const sheetId = idOf(model, "Table");
    expect(model.getters.getTables(sheetId).map((table) => table.range.zone)).toEqual([
      { top: 0, left: 0, bottom: 3, right: 1 },
    ]);
    const [chartId = "none"] = model.getters.getChartIds(sheetId);
    const runtime = model.getters.getChartRuntime(chartId) as unknown as {
      chartJsConfig: { data: { labels: string[]; datasets: { label: string; data: number[] }[] } };
    };
    const { labels, datasets } = runtime.chartJsConfig.data;
    expect(labels).toEqual(["2009", "2010", "2011"]);
    expect(datasets.map(({ label, data }) => [label, data])).toEqual([["Half of it", [1004.5, 1005, 1005.5]]]);
    expect(model.getters.getChartDefinition(chartId)).toMatchObject({ type: "bar", stacked: true });
  });

  it("draws further charts beside the first", async () => {
    const { model, host } = setUp();
    const chart = (kind: "line" | "column-stacked", row: number) => ({
      kind,
      title: "Halves",
      categories: { top: 0, left: 0, bottom: 0, right: 0 },
      series: [{ name: "Half", values: { top: 0, left: 1, bottom: 0, right: 1 } }],
      anchor: { row, column: 0 },
    });
    await host.write([{ ...small, chart: chart("line", 3), moreCharts: [chart("column-stacked", 20)] }]);
    const charts = model.getters.getChartIds(idOf(model, "Table"));
    expect(charts.map((id) => model.getters.getChartDefinition(id).type)).toEqual(["line", "bar"]);
  });

  it("makes room for a plan larger than a new sheet", async () => {
    const { model, page, host } = setUp();
    const wide = Array.from({ length: 120 }, (_, row) =>
      Array.from({ length: 40 }, (_cell, column) => ({ value: row * column })),
    );
    const [written] = await host.write([planOf(wide)]);
    expect(written).toEqual({ sheet: "Table", address: "A1:AN120" });
    expect(page.get("Table", "AN120").value).toBe(119 * 39);
    expect(model.getters.getSheetSize(idOf(model, "Table"))).toEqual({ numberOfRows: 170, numberOfCols: 52 });
  });
});

describe("notes", () => {
  const noted = planOf([[{ value: "x" }], [{ value: "y" }]], { notes: [{ row: 1, column: 0, text: "Not sure." }] });

  it("are on their cells", async () => {
    const { model, host } = setUp();
    await host.write([noted]);
    expect(notesOf(model.getters).getNote(positionOf(model, "Table", 0, 1))).toBe("Not sure.");
    expect(notesOf(model.getters).getNote(positionOf(model, "Table", 0, 0))).toBeNull();
  });

  it("move with their cells when rows are inserted and deleted, and are copied with the sheet", async () => {
    const { model, host } = setUp();
    await host.write([noted]);
    const sheetId = idOf(model, "Table");
    const where = (id: string) =>
      notesOf(model.getters)
        .getNotedCells(id)
        .map(({ row }) => row);
    model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId,
      sheetName: "Table",
      dimension: "ROW",
      base: 0,
      position: "before",
      quantity: 3,
    });
    expect(where(sheetId)).toEqual([4]);
    model.dispatch("DUPLICATE_SHEET", { sheetId, sheetIdTo: "copy", sheetNameTo: "Copy" });
    model.dispatch("REMOVE_COLUMNS_ROWS", { sheetId, sheetName: "Table", dimension: "ROW", elements: [4] });
    expect([where(sheetId), where("copy")]).toEqual([[], [4]]);
    model.dispatch("REQUEST_UNDO");
    expect(where(sheetId)).toEqual([4]);
  });

  it("are part of an exported workbook", async () => {
    const { model, host } = setUp();
    await host.write([noted]);
    const copy = new library.Model(model.exportData());
    expect(notesOf(copy.getters).getNote(positionOf(copy, "Table", 0, 1))).toBe("Not sure.");
  });
});

describe("a load", () => {
  it("is one step of the undo list", async () => {
    const { model, page, host } = setUp();
    page.set("Mine", "B1", "mine");
    await host.write([small, { ...small, notes: [{ row: 0, column: 0, text: "Not sure." }] }]);
    model.dispatch("REQUEST_UNDO");
    expect(sheetNames(model)).toEqual(["Mine"]);
    expect(page.get("Mine", "B1").value).toBe("mine");
    model.dispatch("REQUEST_REDO");
    expect(sheetNames(model)).toEqual(["Mine", "Table", "Table (2)"]);
    expect(page.range("Table (2)", "A1:B1")).toEqual([["x", 1]]);
    expect(notesOf(model.getters).getNote(positionOf(model, "Table (2)", 0, 0))).toBe("Not sure.");
  });

  it("reports its progress before the first and after each sheet", async () => {
    const { host } = setUp();
    const told: WriteProgress[] = [];
    await host.write([small, small], { onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([
      { done: 0, total: 2 },
      { done: 1, total: 2 },
      { done: 2, total: 2 },
    ]);
  });

  it("does nothing for no plans", async () => {
    const { model, host } = setUp();
    expect(await host.write([])).toEqual([]);
    expect(sheetNames(model)).toEqual(["Mine"]);
    expect(model.getters.canUndo()).toBe(false);
  });

  it.each([0, 1, 2])("leaves nothing behind when it is cancelled after %i sheets", async (sheets) => {
    const { model, host } = setUp();
    const controller = new AbortController();
    const load = host.write([small, small], {
      signal: controller.signal,
      onProgress: ({ done }) => {
        if (done === sheets) controller.abort();
      },
    });
    await expect(load).rejects.toEqual(new WriteError("cancelled"));
    expect(sheetNames(model)).toEqual(["Mine"]);
    expect(model.getters.canUndo()).toBe(false);
  });

  it("fails while a cell is being edited, at its beginning and later", async () => {
    let isEditing = true;
    const { model, host } = setUp({ isEditing: () => isEditing });
    await expect(host.write([small])).rejects.toEqual(new WriteError("editing"));
    isEditing = false;
    const load = host.write([small], { onProgress: ({ done }) => void (isEditing = done === 1) });
    await expect(load).rejects.toEqual(new WriteError("editing"));
    expect(sheetNames(model)).toEqual(["Mine"]);
  });

  it("uses another name at its end, when the user has taken the desired one", async () => {
    let model: Model | null = null;
    const pause = () => {
      if (model !== null && !sheetNames(model).includes("Table"))
        model.dispatch("CREATE_SHEET", { sheetId: "user", name: "Table", position: 0 });
      return Promise.resolve();
    };
    const set = setUp({ pause });
    model = set.model;
    expect(await set.host.write([small])).toEqual([{ sheet: "Table (2)", address: "A1:B1" }]);
  });

  it.each([
    ["the first sheet", [planOf([[{ value: "x" }]], { frozenRows: 5000 }), small]],
    ["a later sheet", [small, planOf([[{ value: "x" }]], { frozenRows: 5000 })]],
  ])("undoes everything when the grid rejects a part of %s", async (_which, plans) => {
    const { model, page, host } = setUp();
    page.set("Mine", "B1", "mine");
    const before = model.exportData().sheets;
    await expect(host.write(plans)).rejects.toMatchObject({ failure: "host", leftovers: [] });
    expect(model.exportData().sheets).toEqual(before);
    model.dispatch("REQUEST_REDO");
    expect(model.exportData().sheets).toEqual(before);
    model.dispatch("REQUEST_UNDO");
    model.dispatch("REQUEST_UNDO");
    expect(page.get("Mine", "B1").value).toBeNull();
    expect(await host.write([small])).toEqual([{ sheet: "Table", address: "A1:B1" }]);
  });

  it("touches nothing when a plan holds what no cell can hold", async () => {
    const { model, host } = setUp();
    await expect(host.write([small, planOf([[{ value: NaN }]])])).rejects.toMatchObject({ failure: "host" });
    expect(sheetNames(model)).toEqual(["Mine"]);
    expect(model.getters.canUndo()).toBe(false);
  });
});

describe("selecting", () => {
  it("shows the sheet and selects the range", async () => {
    const { model, host } = setUp();
    await host.write([small]);
    expect(await host.select("Mine", "A1:B2")).toBe(true);
    expect(model.getters.getSheetName(model.getters.getActiveSheetId())).toBe("Mine");
    expect(model.getters.getSelectedZone()).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
  });

  it("reports that the sheet does not exist or is hidden", async () => {
    const { model, host } = setUp();
    await host.write([small]);
    model.dispatch("HIDE_SHEET", { sheetId: idOf(model, "Mine") });
    expect(await host.select("Mine", "A1")).toBe(false);
    expect(await host.select("Nowhere", "A1")).toBe(false);
  });
});
