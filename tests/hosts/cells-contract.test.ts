import type { CellEntry } from "../../src/hosts/cells";
import { planOf } from "../support/sheet-plan";
import { type Workbook, workbooks } from "../support/workbook-harness";

describe.each(workbooks)("the cells of %s", (_, open) => {
  let book: Workbook;

  beforeEach(() => {
    book = open();
  });

  afterEach(() => {
    book.close();
  });

  /** Lets what was gathered be told. */
  const later = () => new Promise((resolve) => setTimeout(resolve, 120));

  const fill = (sheet: string, rows: readonly (readonly (string | number)[])[]) =>
    rows.forEach((row, r) =>
      row.forEach((content, c) => {
        if (content !== "") book.type(sheet, `${"ABCDEF"[c] ?? ""}${r + 1}`, content);
      }),
    );

  describe("what is selected", () => {
    it("has its values, a blank and an error among them, and the formula of the active cell", async () => {
      fill("Mine", [["Region", 2, ""]]);
      book.calculate("Mine", "C1", "=B1*2", [[4]]);
      book.fail("Mine", "A2", "=1/0", "#DIV/0!");
      book.type("Mine", "C2", 0.5);
      book.select("A1:C2");
      const { range, active } = await book.host.readSelection();
      expect(range).toEqual({
        sheet: "Mine",
        address: "A1:C2",
        rows: 2,
        columns: 3,
        values: [
          ["Region", 2, 4],
          [expect.objectContaining({ code: "#DIV/0!" }), null, 0.5],
        ],
      });
      expect(active).toEqual({
        sheet: "Mine",
        address: "A1",
        formula: null,
        value: "Region",
        text: "Region",
        spillsFrom: null,
      });
    });

    it("may be larger than what is filled", async () => {
      fill("Mine", [
        ["", 1],
        ["", 2],
      ]);
      book.select("B1:E9");
      const { range } = await book.host.readSelection();
      expect(range).toMatchObject({ address: "B1:E9", rows: 9, columns: 4, values: [[1], [2]] });
    });

    it("has no values in an empty sheet", async () => {
      book.select("B2:C3");
      const { range, active } = await book.host.readSelection();
      expect(range.values).toEqual([]);
      expect(active).toMatchObject({ value: null, text: "", formula: null });
    });
  });

  describe("formulas in which a text occurs", () => {
    it("are listed row by row, once for what they spill, with the cells they fill", async () => {
      fill("Mine", [[1], [2]]);
      book.calculate("Mine", "C4", "=2+TRANSPOSE(A1)", [[3]]);
      book.calculate("Mine", "C1", "=TRANSPOSE(A1:A2)", [[1, 2]]);
      book.calculate("Mine", "E1", "=SUM(A1:A2)", [[3]]);
      const found = await book.host.readFormulas("Mine", "transpose(");
      expect(found).toEqual([
        {
          address: "C1",
          formula: "=TRANSPOSE(A1:A2)",
          area: "C1:D1",
          reference: expect.stringMatching(/^(C1#|C1:D1)$/) as string,
        },
        { address: "C4", formula: "=2+TRANSPOSE(A1)", area: "C4", reference: "C4" },
      ]);
      // The host itself can read what it refers to.
      expect(await book.host.readReference(found[0]?.reference ?? "", "Mine")).toMatchObject({ address: "C1:D1" });
    });

    it("are none in a sheet without any, and in a sheet that is not there", async () => {
      expect(await book.host.readFormulas("Mine", "TRANSPOSE")).toEqual([]);
      expect(await book.host.readFormulas("Nobody's", "SUM")).toEqual([]);
    });
  });

  describe("one cell", () => {
    it("has the cell that it is spilled from", async () => {
      fill("Mine", [[1], [2]]);
      book.calculate("Mine", "C1", "=TRANSPOSE(A1:A2)", [[1, 2]]);
      expect(await book.host.readCell("Mine", "C1")).toMatchObject({ formula: "=TRANSPOSE(A1:A2)", spillsFrom: null });
      expect(await book.host.readCell("Mine", "D1")).toMatchObject({ formula: null, spillsFrom: "C1", value: 2 });
      expect(await book.host.readCell("Mine", "E1")).toMatchObject({ formula: null, spillsFrom: null, value: null });
    });

    it("shows its error by the code", async () => {
      book.fail("Mine", "A1", "=1/0", "#DIV/0!");
      expect(await book.host.readCell("Mine", "A1")).toMatchObject({ text: "#DIV/0!", value: { code: "#DIV/0!" } });
    });

    it("is null in a sheet that does not exist", async () => {
      expect(await book.host.readCell("Nowhere", "A1")).toBeNull();
    });
  });

  describe("a reference", () => {
    beforeEach(() => {
      fill("Mine", [
        [1, 2],
        [3, 4],
      ]);
      fill("My data", [["x", 5]]);
    });

    it.each([
      [
        "A1:B2",
        "Mine",
        [
          [1, 2],
          [3, 4],
        ],
      ],
      ["$A$1:$A$2", "Mine", [[1], [3]]],
      ["'My data'!A1:B1", "My data", [["x", 5]]],
      ["'my DATA'!B1", "My data", [[5]]],
    ])("%s is read from its sheet", async (reference, sheet, values) => {
      expect(await book.host.readReference(reference, "Mine")).toMatchObject({ sheet, values });
    });

    it("without a sheet is one to the sheet of its formula", async () => {
      expect(await book.host.readReference("B1", "My data")).toMatchObject({ sheet: "My data", values: [[5]] });
    });

    it("to whole columns or rows returns what is filled and the whole size", async () => {
      const column = await book.host.readReference("B:B", "Mine");
      expect(column).toMatchObject({ columns: 1, values: [[2], [4]] });
      expect(column?.rows).toBeGreaterThan(50);
      const row = await book.host.readReference("2:2", "Mine");
      expect(row).toMatchObject({ rows: 1, values: [[3, 4]] });
      expect(row?.columns).toBeGreaterThan(20);
    });

    it("to a name is one to its range", async () => {
      book.define("output", "My data", "A1:B1");
      expect(await book.host.readReference("Output", "Mine")).toMatchObject({
        sheet: "My data",
        address: "A1:B1",
        values: [["x", 5]],
      });
    });

    it("to a spill is one to all of its cells, and null where nothing spills", async () => {
      book.calculate("Mine", "D1", "=TRANSPOSE(A1:A2)", [[1, 3]]);
      expect(await book.host.readReference("D1#", "Mine")).toMatchObject({ address: "D1:E1", values: [[1, 3]] });
      expect(await book.host.readReference("'Mine'!D1#", "My data")).toMatchObject({ address: "D1:E1" });
      expect(await book.host.readReference("A1#", "Mine")).toBeNull();
    });

    it.each(["Nowhere!A1", "nothing", "[Book2]Mine!A1", "Mine:My!A1", "A1:A2,B1", "NoTable[x]", "1+1"])(
      "%s refers to no range",
      async (reference) => {
        expect(await book.host.readReference(reference, "Mine")).toBeNull();
      },
    );
  });

  describe("watching", () => {
    it("reports a selection and new content, once for what happens at once, until it ends", async () => {
      const listener = jest.fn();
      const unwatch = book.host.watch(listener);
      await later();
      book.select("B2");
      book.select("B3");
      await later();
      expect(listener).toHaveBeenCalledTimes(1);
      book.type("Mine", "A1", 1);
      await later();
      expect(listener).toHaveBeenCalledTimes(2);
      unwatch();
      await later();
      book.type("Mine", "A1", 2);
      await later();
      expect(listener).toHaveBeenCalledTimes(2);
    });
  });

  const entry = (more: Partial<CellEntry> = {}): CellEntry => ({
    sheet: "Mine",
    address: "B2",
    cells: [[{ formula: "=TRANSPOSE(A1:A2)" }]],
    area: { rows: 1, columns: 2 },
    mayReplace: false,
    ...more,
  });

  describe("entering", () => {
    beforeEach(() => {
      fill("Mine", [[1], [2]]);
    });

    it("puts a formula into its cell, shows it and can be undone at once", async () => {
      expect(await book.host.enter(entry())).toEqual({ kind: "entered", sheet: "Mine", address: "B2:C2" });
      expect(book.content("Mine", "B2")).toBe("=TRANSPOSE(A1:A2)");
      expect(book.selection()).toBe("B2");
      book.undo();
      expect(book.content("Mine", "B2")).toBe("");
    });

    it("puts values into their cells, text as text", async () => {
      const cells = [
        [{ value: "=1+1" }, { value: 0.25, format: "0.0%" }],
        [{ value: null }, { value: "TRUE" }],
      ];
      const outcome = await book.host.enter(entry({ cells, area: { rows: 2, columns: 2 }, sheet: "My data" }));
      expect(outcome).toEqual({ kind: "entered", sheet: "My data", address: "B2:C3" });
      expect(await book.host.readReference("'My data'!B2:C3", "Mine")).toMatchObject({
        values: [
          ["=1+1", 0.25],
          [null, "TRUE"],
        ],
      });
      expect([book.activeSheet(), book.selection()]).toEqual(["My data", "B2:C3"]);
      book.undo();
      expect(["B2", "C2", "C3"].map((a1) => book.content("My data", a1))).toEqual(["", "", ""]);
    });

    it("gives the cells that a formula fills their number formats, and no others, as one step", async () => {
      const formats = [
        [null, "0.0%"],
        ["0.000", "0.000"],
        ["0.000", "0.000"],
      ];
      await book.host.enter(entry({ area: { rows: 3, columns: 2 }, formats }));
      const area = ["B", "C", "D"].map((column) =>
        [1, 2, 3, 4, 5].map((row) => book.format("Mine", `${column}${row}`)),
      );
      expect(area).toEqual([
        ["", "", "0.000", "0.000", ""],
        ["", "0.0%", "0.000", "0.000", ""],
        ["", "", "", "", ""],
      ]);
      book.undo();
      expect(["B2", "C2", "C4"].map((a1) => book.format("Mine", a1))).toEqual(["", "", ""]);
    });

    it.each(["B2", "C2"])("never replaces what is in %s without permission", async (place) => {
      book.type("Mine", place, "mine");
      expect(await book.host.enter(entry())).toEqual({ kind: "occupied", sheet: "Mine", address: place, count: 1 });
      expect(book.content("Mine", place)).toBe("mine");
      expect(await book.host.enter(entry({ mayReplace: true }))).toMatchObject({ kind: "entered" });
      expect([book.content("Mine", "B2"), book.content("Mine", "C2")]).toEqual(["=TRANSPOSE(A1:A2)", ""]);
      book.undo();
      expect(book.content("Mine", place)).toBe("mine");
    });

    it("names the range around all that is in the way", async () => {
      book.type("Mine", "B2", "mine");
      book.type("Mine", "C4", "mine");
      const outcome = await book.host.enter(entry({ area: { rows: 3, columns: 2 } }));
      expect(outcome).toEqual({ kind: "occupied", sheet: "Mine", address: "B2:C4", count: 2 });
    });

    it("counts what another formula spills as content", async () => {
      book.calculate("Mine", "B2", "=TRANSPOSE(A1:A2)", [[1, 2]]);
      const outcome = await book.host.enter(entry({ address: "C2", area: { rows: 1, columns: 1 } }));
      expect(outcome).toEqual({ kind: "occupied", sheet: "Mine", address: "C2", count: 1 });
    });

    it("changes a formula, whose own spill is not in the way", async () => {
      book.calculate("Mine", "B2", "=TRANSPOSE(A1:A2)", [[1, 2]]);
      expect(await book.host.enter(entry())).toMatchObject({ kind: "occupied", address: "B2", count: 1 });
      expect(await book.host.enter(entry({ isEdit: true }))).toMatchObject({ kind: "entered" });
      book.type("Mine", "D2", "mine");
      const larger = entry({ isEdit: true, area: { rows: 1, columns: 3 } });
      expect(await book.host.enter(larger)).toMatchObject({ kind: "occupied", address: "D2", count: 1 });
    });

    it("fails for a sheet that does not exist", async () => {
      await expect(book.host.enter(entry({ sheet: "Nowhere" }))).rejects.toMatchObject({ failure: "host" });
    });
  });

  describe("drawing", () => {
    const range = { top: 0, left: 0, bottom: 1, right: 1 };
    const column = (left: number) => ({ top: 0, left, bottom: 1, right: left });
    const chart = {
      title: "Values and their neighbours'",
      categories: column(0),
      series: [{ name: "y", values: column(1) }],
      anchor: { row: 0, column: 3 },
      axes: { x: "x", y: "y" },
      hasTrend: true,
    };

    it("adds a chart or a heat map as one step", async () => {
      fill("Mine", [
        [1, 2],
        [3, 4],
      ]);
      expect(await book.host.draw("Mine", { ...chart, kind: "scatter" })).toBe(true);
      expect(await book.host.draw("Mine", { kind: "heat map", range, middle: 1 })).toBe(true);
      expect(book.pictures("Mine")).toEqual(["scatter", "A1:B2"]);
      book.undo();
      expect(book.pictures("Mine")).toEqual(["scatter"]);
      book.undo();
      expect(book.pictures("Mine")).toEqual([]);
    });

    it("adds the cells that come with a chart in the same step", async () => {
      const points = {
        range: { top: 0, left: 5, bottom: 1, right: 6 },
        cells: [
          [{ value: "x" }, { value: "y" }],
          [{ formula: "=LN(A1)", format: "0.000" }, { value: 2 }],
        ],
      };
      book.type("Mine", "A1", 1);
      expect(await book.host.draw("Mine", { ...chart, kind: "scatter", points })).toBe(true);
      expect(["F1", "G1", "F2", "G2"].map((a1) => book.content("Mine", a1))).toEqual(["x", "y", "=LN(A1)", "2"]);
      expect(book.format("Mine", "F2")).toBe("0.000");
      book.undo();
      expect(["F1", "G1", "F2", "G2"].map((a1) => book.content("Mine", a1))).toEqual(["", "", "", ""]);
      expect(book.pictures("Mine")).toEqual([]);
    });

    it("adds nothing where something is in the cells of a chart", async () => {
      book.type("Mine", "G2", "mine");
      const points = { range: { top: 1, left: 5, bottom: 1, right: 6 }, cells: [[{ value: 1 }, { value: 2 }]] };
      expect(await book.host.draw("Mine", { ...chart, kind: "scatter", points })).toBe(false);
      expect(book.content("Mine", "F2")).toBe("");
      expect(book.content("Mine", "G2")).toBe("mine");
      expect(book.pictures("Mine")).toEqual([]);
    });

    it("adds nothing where there is no such sheet", async () => {
      expect(await book.host.draw("Nowhere", { ...chart, kind: "line" })).toBe(false);
    });
  });

  describe("a protected sheet", () => {
    const questions = planOf(
      [
        [{ value: "Question" }, { value: "Answer" }],
        [{ value: "1" }, {}],
      ],
      {
        sheetName: "Questions",
        unlocked: [{ top: 1, left: 1, bottom: 1, right: 1 }],
        names: [{ name: "jjj_answer", range: { top: 1, left: 1, bottom: 1, right: 1 } }],
      },
    );

    beforeEach(async () => {
      await book.host.write([questions]);
    });

    it("lets the user change only the cells that are not locked", () => {
      expect(["A1", "A2", "B1", "B2", "D9"].map((a1) => book.isProtected("Questions", a1))).toEqual([
        ...[true, true, true],
        ...[false, true],
      ]);
      expect(book.isProtected("Mine", "A1")).toBe(false);
    });

    it("is changed by the add-in in one step and protected as before", async () => {
      const done = await book.host.update("Questions", [
        { address: "A2", cell: { value: "changed" } },
        { address: "C2", cell: { value: "=not a formula" } },
        { address: "B2", cell: { value: 3, format: "0.0" } },
      ]);
      expect(done).toBe(true);
      expect(await book.host.readReference("Questions!A2:C2", "Mine")).toMatchObject({
        values: [["changed", 3, "=not a formula"]],
      });
      expect([book.isProtected("Questions", "A2"), book.isProtected("Questions", "B2")]).toEqual([true, false]);
      book.undo();
      expect(book.content("Questions", "A2")).toBe("1");
      expect(book.isProtected("Questions", "A2")).toBe(true);
    });

    it("accepts an entry into an unlocked cell and rejects one into another", async () => {
      const single = entry({ sheet: "Questions", cells: [[{ value: 1 }]], area: { rows: 1, columns: 1 } });
      expect(await book.host.enter(single)).toMatchObject({ kind: "entered" });
      await expect(book.host.enter({ ...single, address: "C5" })).rejects.toMatchObject({ failure: "protected" });
      expect(book.content("Questions", "C5")).toBe("");
    });

    it("that does not exist is not changed", async () => {
      expect(await book.host.update("Nowhere", [{ address: "A1", cell: { value: 1 } }])).toBe(false);
    });

    it("has names that begin with a prefix, whatever its case, and are unique", async () => {
      book.define("other", "Mine", "A1");
      await book.host.write([questions]);
      expect(await book.host.readNames("JJJ_")).toEqual([
        { name: "jjj_answer", sheet: "Questions", address: "B2" },
        { name: "jjj_answer_2", sheet: "Questions (2)", address: "B2" },
      ]);
    });

    it("is removed with all its names when it is undone", async () => {
      book.undo();
      expect(await book.host.readNames("jjj_")).toEqual([]);
    });
  });

  it("are not read while one is edited", async () => {
    book.beginEditing();
    const calls = [
      book.host.readSelection(),
      book.host.readReference("A1", "Mine"),
      book.host.readCell("Mine", "A1"),
      book.host.readNames("x"),
      book.host.enter(entry()),
      book.host.update("Mine", [{ address: "A1", cell: { value: 1 } }]),
    ];
    for (const call of calls) await expect(call).rejects.toMatchObject({ name: "WriteError", failure: "editing" });
  });
});
