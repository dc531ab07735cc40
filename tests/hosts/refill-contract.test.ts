import type { WorkbookHost } from "../../src/hosts/host";
import { planOf } from "../support/sheet-plan";
import { type Workbook, workbooks } from "../support/workbook-harness";

const plan = planOf(
  [
    [{ value: "Table" }, {}, {}],
    [{ value: "Beijing" }, { value: 0.765, format: "0.0%" }, { formula: "=B2*2" }],
    [{ value: "Tianjin" }, { value: 0.47, format: "0.0%" }, {}],
  ],
  { sheetName: "JJJ Table", key: "table" },
);
const reading = planOf([[{ formula: "={{table}}!B2" }]], { sheetName: "JJJ Audit", key: "audit" });

describe.each(workbooks)("filling a sheet again in %s", (_, open) => {
  let workbook: Workbook;
  let host: WorkbookHost;
  const content = (a1: string) => workbook.content("JJJ Table", a1);

  beforeEach(async () => {
    workbook = open();
    ({ host } = workbook);
    await host.write([plan]);
    workbook.type("JJJ Table", "C2", "");
    workbook.calculate("JJJ Table", "C2", "=B2*2", [[1.53]]);
  });

  afterEach(() => {
    workbook.close();
  });

  it("puts back figures, formulas and blanks that were changed, and no new sheet", async () => {
    workbook.type("JJJ Table", "B2", 7);
    workbook.type("JJJ Table", "C2", "mine");
    workbook.type("JJJ Table", "C3", "mine");
    workbook.type("JJJ Table", "A3", "");
    const written = await host.write([plan], { into: ["JJJ Table"] });
    expect(written).toEqual([{ sheet: "JJJ Table", address: "A1:C3" }]);
    expect(["B2", "C2", "C3", "A3"].map(content)).toEqual(["0.765", "=B2*2", "", "Tianjin"]);
    expect(workbook.format("JJJ Table", "B2")).toBe("0.0%");
    expect(await host.readCell("JJJ Table (2)", "A1")).toBeNull();
    expect(workbook.activeSheet()).toBe("JJJ Table");
  });

  it("leaves what was typed beside and below the cells", async () => {
    workbook.type("JJJ Table", "E2", "mine");
    workbook.type("JJJ Table", "A9", "mine");
    await host.write([plan], { into: ["JJJ Table"] });
    expect([content("E2"), content("A9")]).toEqual(["mine", "mine"]);
  });

  it("leaves the formulas of other sheets as they are", async () => {
    workbook.calculate("Mine", "A1", "='JJJ Table'!B3", [[0.47]]);
    workbook.type("JJJ Table", "A3", "mine");
    await host.write([plan], { into: ["JJJ Table"] });
    expect(workbook.content("Mine", "A1").replace(/'/g, "")).toBe("=JJJ Table!B3".replace(/'/g, ""));
  });

  it("is undone in one step", async () => {
    workbook.type("JJJ Table", "B2", 7);
    workbook.type("JJJ Table", "C3", "mine");
    await host.write([plan], { into: ["JJJ Table"] });
    workbook.undo();
    expect([content("B2"), content("C3"), content("B3")]).toEqual(["7", "mine", "0.47"]);
  });

  it("adds the sheets that are not there in the same step", async () => {
    workbook.type("JJJ Table", "B2", 7);
    const written = await host.write([plan, reading], { into: ["JJJ Table", null] });
    expect(written.map(({ sheet }) => sheet)).toEqual(["JJJ Table", "JJJ Audit"]);
    expect(workbook.content("JJJ Audit", "A1").replace(/'/g, "")).toBe("=JJJ Table!B2");
    workbook.undo();
    expect(content("B2")).toBe("7");
    expect(await host.readCell("JJJ Audit", "A1")).toBeNull();
  });

  it("does nothing where the sheet is gone, protected, or a cell is edited", async () => {
    await expect(host.write([plan], { into: ["JJJ Nothing"] })).rejects.toMatchObject({ failure: "host" });
    await host.write([planOf([[{ value: 1 }]], { sheetName: "Locked", unlocked: [] })]);
    await expect(host.write([plan], { into: ["Locked"] })).rejects.toMatchObject({ failure: "protected" });
    workbook.type("JJJ Table", "B2", 7);
    workbook.beginEditing();
    await expect(host.write([plan], { into: ["JJJ Table"] })).rejects.toMatchObject({ failure: "editing" });
    expect(content("B2")).toBe("7");
  });
});
