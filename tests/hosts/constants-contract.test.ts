import { runInNewContext } from "node:vm";
import type { Constants } from "../../src/hosts/cells";
import { WriteError } from "../../src/hosts/host";
import { planOf } from "../support/sheet-plan";
import { type Workbook, workbooks } from "../support/workbook-harness";

describe.each(workbooks)("constants in %s", (_, open) => {
  let book: Workbook;

  beforeEach(() => {
    book = open();
    book.type("Mine", "A1", "Hebei");
    book.type("Mine", "B1", "１４，０５５");
    book.type("Mine", "C1", 3);
    book.type("Mine", "A2", "6.2％");
    book.calculate("Mine", "B2", "=C1*2", [[6]]);
    book.fail("Mine", "C2", "=1/0", "#DIV/0!");
  });

  afterEach(() => {
    book.close();
  });

  const contents = () => ["A1", "B1", "C1", "A2", "B2", "C2"].map((a1) => book.content("Mine", a1));
  const old = ["Hebei", "１４，０５５", "3", "6.2％", "=C1*2", "=1/0"];

  it("are told from what is computed", async () => {
    expect(await book.host.readEntered("Mine", "A1:D4")).toEqual({
      range: expect.objectContaining({ address: "A1:D4", rows: 4, columns: 4 }),
      isComputed: [
        [false, false, false],
        [false, true, true],
      ],
    });
    expect(await book.host.readEntered("Nowhere", "A1")).toBeNull();
    expect(await book.host.readEntered("Mine", "F7:G8")).toMatchObject({ isComputed: [] });
  });

  it("are told from formulas, which are read together", async () => {
    expect(await book.host.readFormulasIn("Mine", "A1:C2")).toEqual([
      [null, null, null],
      [null, "=C1*2", "=1/0"],
    ]);
    expect(await book.host.readFormulasIn("Mine", "F7:G8")).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(await book.host.readFormulasIn("Nowhere", "A1")).toBeNull();
  });

  it("are told from a spill", async () => {
    book.calculate("Mine", "E1", "=TRANSPOSE(C1:C1)", [[3]]);
    book.calculate("Mine", "E3", "=HSTACK(C1,C1)", [[3, 3]]);
    expect(await book.host.readEntered("Mine", "E3:G3")).toMatchObject({ isComputed: [[true, true]] });
  });

  it("are replaced as one undo step; what is computed and what is null stays", async () => {
    const before = await book.host.replaceConstants("Mine", "A1", [
      [null, { value: 14055 }, null],
      [{ value: 0.062, format: "0.0%" }, { value: 1 }, { value: null }],
    ]);
    expect(contents()).toEqual(["Hebei", "14055", "3", "0.062", "=C1*2", "=1/0"]);
    expect(before).toMatchObject([
      [null, { value: "１４，０５５" }, null],
      [{ value: "6.2％" }, null, null],
    ]);
    book.undo();
    expect(contents()).toEqual(old);
  });

  it("are replaced by an array of another window", async () => {
    const other = runInNewContext("[[null, { value: 14055 }, null]]") as Constants;
    await book.host.replaceConstants("Mine", "A1", other);
    expect(contents().slice(0, 3)).toEqual(["Hebei", "14055", "3"]);
  });

  it("are put back by what was returned", async () => {
    const before = await book.host.replaceConstants("Mine", "A1", [
      [{ value: null }, { value: 14055 }],
      [{ value: 0.062, format: "0.0%" }, null],
    ]);
    await book.host.replaceConstants("Mine", "A1", before ?? []);
    expect(contents()).toEqual(old);
    expect((await book.host.readEntered("Mine", "A2"))?.range.values).toEqual([["6.2％"]]);
    // A number there has no percentage's look any more.
    await book.host.replaceConstants("Mine", "A2", [[{ value: 0.5 }]]);
    expect((await book.host.readCell("Mine", "A2"))?.text).toBe("0.5");
  });

  it("are not replaced in a sheet that does not exist", async () => {
    expect(await book.host.replaceConstants("Nowhere", "A1", [[{ value: 1 }]])).toBeNull();
  });

  it("are not replaced in locked cells", async () => {
    await book.host.write([planOf([[{ value: "a" }]], { sheetName: "Locked", unlocked: [] })]);
    const attempt = book.host.replaceConstants("Locked", "A1", [[{ value: 1 }]]);
    await expect(attempt).rejects.toMatchObject({ failure: "protected" });
    await expect(attempt).rejects.toBeInstanceOf(WriteError);
  });

  it("are not replaced while a cell is edited", async () => {
    book.beginEditing();
    await expect(book.host.replaceConstants("Mine", "B1", [[{ value: 1 }]])).rejects.toMatchObject({
      failure: "editing",
    });
  });
});
