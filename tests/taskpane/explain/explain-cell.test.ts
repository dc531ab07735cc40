import { englishErrors } from "../../../src/functions/runtime/error-texts.en";
import { english } from "../../../src/paper/generated/statements.en";
import { explainCell } from "../../../src/taskpane/explain/explain-cell";
import { headings } from "../../../src/taskpane/explain/names/headings";
import { createRunner } from "../../../src/taskpane/formula/engine";
import { entries } from "../../../src/taskpane/functions/entries/entries.en";
import { type Workbook, workbooks } from "../../support/workbook-harness";

const run = createRunner("en", english, englishErrors);
const openExcel = workbooks.find(([name]) => name === "Excel")?.[1] as () => Workbook;

let book: Workbook;

beforeEach(() => {
  book = openExcel();
});

afterEach(() => {
  book.close();
});

async function explained(a1: string) {
  const cell = await book.host.readCell("Mine", a1);
  if (cell === null) throw new Error("no cell");
  return explainCell(cell, { cells: book.host, entries, run, write: String, headings: headings.en });
}

async function callAt(a1: string) {
  const { content } = await explained(a1);
  if (content.kind !== "ours") throw new Error(`${a1} has no function of ours`);
  return { ...content, call: content.calls[0] as (typeof content.calls)[number] };
}

const fill = (column: string, values: readonly (string | number)[]) => {
  values.forEach((value, index) => {
    book.type("Mine", `${column}${index + 1}`, value);
  });
};

describe("a value", () => {
  beforeEach(() => {
    fill("B", [161.8, 4352.3, 14986.5]);
    book.calculate("Mine", "D1", "=JJJ.SHARE(B1:B3)", [[0.0082971806], [0.2231880045], [0.7685148149]]);
  });

  it("is explained by its function, what was read and the numbers put in", async () => {
    const { call, isWhole } = await callAt("D1");
    expect(isWhole).toBe(true);
    expect(call).toMatchObject({
      name: "SHARE",
      entry: { name: "SHARE" },
      stepByStep: "161.8 / (161.8 + 4352.3 + 14986.5)",
      trouble: null,
      obstacle: null,
    });
    expect(call.args).toMatchObject([
      {
        name: "values",
        source: "B1:B3",
        range: { sheet: "Mine", address: "B1:B3" },
        counts: { numbers: 3, blanks: 0, words: 0 },
        first: [161.8, 4352.3, 14986.5],
        texts: [],
      },
      { name: "total", isOmitted: true, mode: null },
      { name: "by", isOmitted: true, mode: "col" },
    ]);
  });

  it("that is spilled is explained by the formula it comes from, at its place", async () => {
    const { cell, source, offset } = await explained("D3");
    expect([cell.address, source.address, offset]).toEqual(["D3", "D1", { row: 2, column: 0 }]);
    const { call } = await callAt("D3");
    expect(call.stepByStep).toBe("14986.5 / (161.8 + 4352.3 + 14986.5)");
    expect(call.value).toBeCloseTo(0.7685148149, 9);
  });

  it("counts the blanks of a whole column without reading them", async () => {
    book.calculate("Mine", "F1", "=JJJ.HHI(B:B)", [[0.6404]]);
    const { call } = await callAt("F1");
    expect(call.args[0]).toMatchObject({ counts: { numbers: 3, blanks: 1_048_573 } });
  });

  it("that no longer fits the cells is reported as out of date", async () => {
    expect((await callAt("D1")).isStale).toBe(false);
    book.type("Mine", "B1", 1000);
    expect((await callAt("D1")).isStale).toBe(true);
  });
});

describe("blank cells that Excel passes on as zeros", () => {
  beforeEach(() => {
    fill("B", [2, 4]);
    book.type("Mine", "B4", 6);
  });

  it("are said to be the cause where the value is the one with zeros", async () => {
    book.calculate("Mine", "D1", "=JJJ.GINI(B1:B4)", [[5 / 12]]);
    expect(await callAt("D1")).toMatchObject({ areBlanksZero: true, isStale: false });
    expect((await callAt("D1")).call.value).toBeCloseTo(2 / 9, 12);
  });

  it("are not where blanks count as missing, nor where the value is another one", async () => {
    book.calculate("Mine", "D1", "=JJJ.GINI(B1:B4)", [[2 / 9]]);
    expect(await callAt("D1")).toMatchObject({ areBlanksZero: false, isStale: false });
    book.calculate("Mine", "D1", "=JJJ.GINI(B1:B4)", [[0.5]]);
    expect(await callAt("D1")).toMatchObject({ areBlanksZero: false, isStale: true });
  });

  it("are at the place of a spilled value, and beyond the used cells, too", async () => {
    book.calculate("Mine", "D1", "=JJJ.SHARE(B1:B6)", [[1 / 6], [1 / 3], [0], [0.5], [0], [0]]);
    expect(await callAt("D3")).toMatchObject({ areBlanksZero: true });
    expect(await callAt("D6")).toMatchObject({ areBlanksZero: true });
    expect(await callAt("D1")).toMatchObject({ areBlanksZero: false });
  });

  it("explain an error that zeros cause", async () => {
    book.fail("Mine", "D1", "=JJJ.SIGMACONV(B1:B4)", "#NUM!");
    const { content, excelError } = await explained("D1");
    expect(content).toMatchObject({ areBlanksZero: true });
    expect(excelError).toBeNull();
  });
});

describe("an error", () => {
  it("of a function has the function's reason and the cell that causes it", async () => {
    fill("B", ["Output", 4352.3, "n/a"]);
    book.fail("Mine", "D1", "=JJJ.SHARE(B1:B3)", "#VALUE!");
    const { call } = await callAt("D1");
    expect(call.trouble).toMatchObject({
      kind: "function",
      error: { code: "#VALUE!", message: 'values: row 1, column 1 is text ("Output"); expected a number' },
    });
    expect(call.args[0]?.texts).toEqual([
      { place: { sheet: "Mine", address: "B1" }, text: "Output", name: null, message: null },
      { place: { sheet: "Mine", address: "B3" }, text: "n/a", name: null, message: null },
    ]);
    expect((await explained("D1")).excelError).toBeNull();
  });

  it("of a cell that was read is traced to it", async () => {
    fill("B", [1, 2]);
    book.fail("Mine", "B2", "=1/0", "#DIV/0!");
    book.fail("Mine", "D1", "=JJJ.GINI(B1:B2)", "#DIV/0!");
    expect((await callAt("D1")).call.trouble).toMatchObject({
      kind: "input",
      spot: { place: { sheet: "Mine", address: "B2" }, text: "#DIV/0!" },
    });
  });

  it("with a message of the workbook is not mistaken for one of ours", async () => {
    fill("B", [1, 2]);
    book.fail("Mine", "D1", "=JJJ.GINI(B1:B2)", "#DIV/0!");
    const cell = await book.host.readCell("Mine", "D1");
    const error = { code: "#DIV/0!", message: "The divisor is zero." };
    const cells = {
      ...book.host,
      readReference: () =>
        Promise.resolve({ sheet: "Mine", address: "B1:B2", rows: 2, columns: 1, values: [[1], [error]] }),
    };
    const { content } = await explainCell(cell as NonNullable<typeof cell>, {
      cells,
      entries,
      run,
      write: String,
      headings: headings.en,
    });
    expect(content).toMatchObject({
      calls: [{ trouble: { kind: "input", spot: { place: { address: "B2" }, message: "The divisor is zero." } } }],
    });
  });

  it("of the workbook is distinguished from one of ours, and a spill's obstacle is found", async () => {
    fill("B", [1, 2, 3]);
    book.type("Mine", "D3", "mine");
    book.calculate("Mine", "D1", "=JJJ.SHARE(B1:B3)", [[0.1], [0.2], [0.3]]);
    const { excelError } = await explained("D1");
    expect(excelError).toEqual({
      error: { code: "#SPILL!", message: null },
      inTheWay: { sheet: "Mine", address: "D3" },
    });
  });

  it("around a function that returns a value is the workbook's", async () => {
    fill("B", [1, 2, 3]);
    book.fail("Mine", "D1", '=JJJ.HHI(B1:B3)+"x"', "#VALUE!");
    const { excelError, content } = await explained("D1");
    expect(excelError).toMatchObject({ error: { code: "#VALUE!" }, inTheWay: null });
    expect(content).toMatchObject({ kind: "ours", isWhole: false, calls: [{ name: "HHI", trouble: null }] });
  });

  it("in a formula without functions of ours is explained as well", async () => {
    book.fail("Mine", "D1", "=SUM(Nowhere)", "#NAME?");
    expect(await explained("D1")).toMatchObject({
      content: { kind: "foreign" },
      excelError: { error: { code: "#NAME?" } },
    });
  });
});

describe("what cannot be followed", () => {
  it("is named, and nothing is calculated", async () => {
    fill("B", [1, 2, 3]);
    book.calculate("Mine", "D1", "=JJJ.HHI(SORT(B1:B3))", [[0.4]]);
    expect((await callAt("D1")).call).toMatchObject({
      obstacle: { kind: "function", name: "SORT" },
      rows: null,
      stepByStep: null,
      trouble: null,
    });
  });

  it("is a function of another version", async () => {
    book.fail("Mine", "D1", "=JJJ.WOLFSON(B1:B3)", "#NAME?");
    expect((await callAt("D1")).call).toMatchObject({ entry: null, obstacle: { kind: "unknown function" } });
  });

  it("leaves a call inside another to be explained", async () => {
    fill("B", [1, 2, 5]);
    book.calculate("Mine", "D1", "=JJJ.HHI(JJJ.SHARE(B1:B3))", [[0.46875]]);
    const { call } = await callAt("D1");
    expect(call.value).toBeCloseTo(0.46875, 12);
    expect(call.inner).toMatchObject([{ name: "SHARE", stepByStep: "1 / (1 + 2 + 5)" }]);
  });
});

it.each([
  ["a blank", "A9", "blank"],
  ["a constant", "A1", "constant"],
])("%s has nothing to explain", async (_, a1, kind) => {
  fill("A", [5]);
  expect(await explained(a1)).toMatchObject({ content: { kind }, excelError: null });
});

describe("a function that there is not", () => {
  it.each([
    ["=JJJ.GINNI(B1:B3)", "GINNI", "GINI"],
    ["=ROUND(JJJ.LQ(B1:B3),2)", "LQ", "LOCQ"],
    ["=JJJ.HHI(JJJ.SHRE(B1:B3))", "SHRE", "SHARE"],
  ])("in %s has the suggestion of one that there is", async (formula, unknown, name) => {
    book.fail("Mine", "D1", formula, "#NAME?");
    expect((await callAt("D1")).call.suggestion).toEqual({ unknown, name });
  });
});

describe("an address that no sheet has", () => {
  it("is what the pane says of it", async () => {
    book.fail("Mine", "D1", "=JJJ.GINI(B1:B2000000)", "#NAME?");
    expect((await callAt("D1")).call.obstacle).toEqual({ kind: "outside", text: "B1:B2000000" });
  });
});
