import { createExcelHost } from "../../../../src/hosts/excel/writing/writer";
import { putContent } from "../../../support/excel-double/cells";
import type { Hook } from "../../../support/excel-double/host";
import { openExcelDouble } from "../../../support/excel-double/workbook";
import { fullPlan, planOf } from "../../../support/sheet-plan";

let excel: ReturnType<typeof openExcelDouble>;

afterEach(() => {
  excel.close();
});

const full = fullPlan({ key: "table" });
/** Without formulas, whose results the double does not know. */
const table = { ...full, cells: full.cells.map((row) => row.map((cell) => (cell.formula === undefined ? cell : {}))) };
const plain = planOf([[{ value: "Audit" }, { value: 1, format: "0.0" }]], { sheetName: "JJJ Audit" });
const added = planOf([[{ formula: "={{table}}!B3" }]], { sheetName: "JJJ New" });

/** Two sheets that were loaded and changed are filled again, and a third one is added, in an Excel with the hook. */
async function load(hook: Hook) {
  excel = openExcelDouble();
  await createExcelHost().write([table, plain]);
  putContent(excel.sheet("JJJ Table 4"), "B3", { kind: "number", value: 7 });
  putContent(excel.sheet("JJJ Table 4"), "C1", { kind: "text", value: "mine", isQuoted: false });
  putContent(excel.sheet("JJJ Audit"), "B1", { kind: "blank" });
  excel.sheet("JJJ Audit").numberFormats.delete("B1");
  excel.sheet("JJJ Table 4").selection = "C4";
  excel.book.activeSheetId = excel.sheet("Sheet1").id;
  const before = structuredClone(excel.book);
  const from = excel.calls.length;
  excel.hook = (name, call) => hook(name, call - from);
  const error: unknown = await createExcelHost()
    .write([table, plain, added], { into: ["JJJ Table 4", "JJJ Audit", null] })
    .then(
      () => null,
      (thrown: unknown) => thrown,
    );
  return { error, before, calls: excel.calls.slice(from) };
}

describe("filling sheets again", () => {
  it("changes only the cells that differ", async () => {
    expect((await load(() => undefined)).error).toBeNull();
    expect(excel.sheet("JJJ Table 4").cells.get("B3")).toEqual({ kind: "number", value: 0.765 });
    expect(excel.sheet("JJJ Table 4").cells.has("C1")).toBe(false);
    expect(excel.sheet("JJJ Audit").cells.get("B1")).toEqual({ kind: "number", value: 1 });
    expect(excel.sheet("JJJ Audit").numberFormats.get("B1")).toBe("0.0");
    expect(excel.sheet("JJJ New").cells.get("A1")).toMatchObject({ formula: "='JJJ Table 4'!B3" });
    expect(excel.sheet("JJJ Table 4").tables).toHaveLength(1);
    expect(excel.sheet("JJJ Table 4").charts).toHaveLength(1);
    excel.undo();
    expect(excel.sheet("JJJ Table 4").cells.get("B3")).toEqual({ kind: "number", value: 7 });
  });

  it.each([
    ["is not carried out", "Timeout"],
    ["is carried out and its answer lost", { afterwards: "Timeout" }],
  ] as const)("leaves the workbook as it was when any call %s", async (_, fault) => {
    const { calls } = await load(() => undefined);
    // The last ones only show the sheet.
    const last = calls.lastIndexOf("sync") - 1;
    const shown = calls.slice(0, last).lastIndexOf("sync");
    expect(shown).toBeGreaterThan(30);
    let failed = 0;
    for (let index = 0; index < calls.length; index++) {
      excel.close();
      const { error, before } = await load((_name, call) => (call === index + 1 ? fault : undefined));
      if (error === null) continue;
      failed++;
      expect(error).toMatchObject({ name: "WriteError", failure: "host", leftovers: [] });
      expect(excel.book).toEqual(before);
    }
    expect(failed).toBeGreaterThan(30);
  });

  it("fills all or nothing when Excel may have refused to merge undo steps", async () => {
    const { calls } = await load(() => undefined);
    for (let index = 0; index < calls.length; index++) {
      excel.close();
      const { error, before } = await load((_, call) => (call === index + 1 ? "GeneralException" : undefined));
      if (error === null) expect(excel.sheet("JJJ Table 4").cells.get("B3")).toEqual({ kind: "number", value: 0.765 });
      else expect(excel.book).toEqual(before);
    }
  });

  it("does not say that nothing was changed when Excel answers nothing from then on", async () => {
    const { calls } = await load(() => undefined);
    const begun = calls.indexOf("Range.formulas") + 1;
    excel.close();
    const { error } = await load((_, call) => (call > begun ? "Timeout" : undefined));
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toMatchObject({ name: "WriteError" });
  });
});
