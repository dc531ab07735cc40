import { loadPlans } from "../../../src/sheets/load-plans";
import { noMemory } from "../../../src/taskpane/services/memory";
import { createTableLoader, type TableLoader } from "../../../src/taskpane/services/table-loader";
import { openDemoWorkbook } from "../../support/demo/demo-workbook";

function open() {
  const workbook = openDemoWorkbook();
  const loader = createTableLoader(workbook.host, (ids, options) => Promise.resolve(loadPlans(ids, options)), noMemory);
  return { ...workbook, loader };
}

const stateOf = (loader: TableLoader) => loader.state.read();
const there = { isMoved: false, isAsBefore: false, changed: 0 };

describe("loading what is there already", () => {
  it("says so and writes nothing, until a copy is wanted", async () => {
    const { loader, page } = open();
    await loader.load(["table-4"], "en");
    await loader.load(["table-4"], "en");
    expect(stateOf(loader)).toMatchObject({ phase: "present", sheets: [{ sheet: "JJJ Table 4", ...there }] });
    await loader.load(["table-4"], "en", "copy");
    expect(page.sheets()).toEqual(expect.arrayContaining(["JJJ Table 4", "JJJ Table 4 (2)"]));
  });

  it("counts the cells that the user has changed, and puts them back when it replaces", async () => {
    const { loader, page, model } = open();
    await loader.load(["table-4"], "en");
    const figure = page.get("JJJ Table 4", "C3").value;
    page.set("JJJ Table 4", "C3", "1");
    page.set("JJJ Table 4", "D4", "mine");
    page.set("JJJ Table 4", "Z3", "beside");
    page.set("Mine", "A1", "='JJJ Table 4'!C3");
    await loader.load(["table-4"], "en");
    expect(stateOf(loader)).toMatchObject({ phase: "present", sheets: [{ ...there, changed: 2 }] });
    await loader.load(["table-4"], "en", "replace");
    expect(stateOf(loader)).toMatchObject({ phase: "written", replaced: 1, sheets: [{ sheet: "JJJ Table 4" }] });
    expect(page.get("JJJ Table 4", "C3").value).toBe(figure);
    expect(page.get("Mine", "A1").value).toBe(figure);
    expect(page.get("JJJ Table 4", "Z3").value).toBe("beside");
    expect(page.sheets().filter((name) => name.startsWith("JJJ"))).toEqual(["JJJ Table 4"]);
    model.dispatch("REQUEST_UNDO");
    expect([page.get("JJJ Table 4", "C3").value, page.get("JJJ Table 4", "D4").value]).toEqual([1, "mine"]);
  });

  it.each(["en", "zh-CN"] as const)(
    "finds no change however it was loaded, alone or with all, in %s",
    async (language) => {
      for (const [form, range] of [
        ["jjj", "plain"],
        ["excel", "table"],
      ] as const) {
        const { loader } = open();
        loader.choose({ form, range, chart: form === "excel" ? "without" : "with" });
        await loader.load(["audit"], language);
        loader.choose({ form: "printed", range: "plain", chart: "with" });
        await loader.load(["table-4"], language);
        expect(stateOf(loader)).toMatchObject({ phase: "present", sheets: [{ isMoved: false, changed: 0 }] });
        await loader.load(["audit"], language);
        const state = stateOf(loader);
        const changes = state.phase === "present" ? state.sheets.map(({ changed }) => changed) : null;
        expect(changes).toEqual([0, 0, 0, 0, 0, 0]);
      }
    },
  );

  it("changes the form of proportions where their cells are the same, and else keeps it and says so", async () => {
    const { loader, page } = open();
    loader.choose({ form: "values" });
    await loader.load(["table-4"], "en");
    loader.choose({ form: "excel" });
    await loader.load(["table-4"], "en");
    expect(stateOf(loader)).toMatchObject({ sheets: [{ changed: 0, isAsBefore: false }] });
    await loader.load(["table-4"], "en", "replace");
    const formulas = page.range("JJJ Table 4", "C12:G40").flat().length;
    expect(formulas).toBeGreaterThan(0);
    loader.choose({ form: "printed" });
    await loader.load(["table-4"], "en");
    expect(stateOf(loader)).toMatchObject({ sheets: [{ changed: 0, isAsBefore: true }] });
    await loader.load(["table-4"], "en", "replace");
    await loader.load(["table-4"], "en");
    expect(stateOf(loader)).toMatchObject({ sheets: [{ changed: 0, isAsBefore: true }] });
  });

  it.each([
    ["a row is inserted", { type: "ADD_COLUMNS_ROWS", dimension: "ROW", base: 4, quantity: 1, position: "before" }],
    ["a column is inserted", { type: "ADD_COLUMNS_ROWS", dimension: "COL", base: 3, quantity: 2, position: "before" }],
    ["a row is deleted", { type: "REMOVE_COLUMNS_ROWS", dimension: "ROW", elements: [5] }],
    ["a column is deleted", { type: "REMOVE_COLUMNS_ROWS", dimension: "COL", elements: [3] }],
  ])("cannot replace a sheet in which %s", async (_, command) => {
    const { loader, model, page } = open();
    await loader.load(["table-4"], "en");
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch(command.type as never, { ...command, sheetId, sheetName: "JJJ Table 4" } as never);
    await loader.load(["table-4"], "en");
    expect(stateOf(loader)).toMatchObject({ phase: "present", sheets: [{ isMoved: true }] });
    const before = JSON.stringify(page.range("JJJ Table 4", "A1:K40"));
    await loader.load(["table-4"], "en", "replace");
    expect(stateOf(loader)).toMatchObject({ phase: "present" });
    expect(JSON.stringify(page.range("JJJ Table 4", "A1:K40"))).toBe(before);
  });

  it("takes a sorted table for one that was changed", async () => {
    const { loader, page } = open();
    await loader.load(["table-4"], "en");
    const [one, other] = page.range("JJJ Table 4", "A3:G4") as (string | number | null)[][];
    [other, one].forEach((row, r) => {
      row?.forEach((value, c) => {
        if (value !== null && value !== [one, other][r]?.[c])
          page.set("JJJ Table 4", `${"ABCDEFG"[c] ?? ""}${3 + r}`, String(value));
      });
    });
    await loader.load(["table-4"], "en");
    expect(stateOf(loader)).toMatchObject({ phase: "present", sheets: [{ isMoved: false }] });
  });

  it("leaves a sheet of the user's with the same name alone, and loads under another", async () => {
    const { loader, page, model } = open();
    model.dispatch("CREATE_SHEET", { sheetId: "mine", position: 1, name: "JJJ Table 4" });
    page.set("JJJ Table 4", "A1", "Region");
    page.set("JJJ Table 4", "A2", "Beijing");
    await loader.load(["table-4"], "en");
    expect(stateOf(loader)).toMatchObject({ phase: "written", replaced: 0, sheets: [{ sheet: "JJJ Table 4 (2)" }] });
    expect(page.get("JJJ Table 4", "A2").value).toBe("Beijing");
  });

  it("adds what is missing and replaces the rest of the audit", async () => {
    const { loader, page } = open();
    await loader.load(["table-4"], "en");
    page.set("JJJ Table 4", "C3", "1");
    await loader.load(["audit"], "en", "replace");
    expect(stateOf(loader)).toMatchObject({ phase: "written", replaced: 1 });
    expect(page.sheets().filter((name) => name.startsWith("JJJ"))).toHaveLength(6);
    expect(JSON.stringify(page.range("JJJ Audit", "A3:E4"))).not.toContain("REF");
  });
});
