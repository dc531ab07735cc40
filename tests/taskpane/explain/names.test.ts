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

const table = [
  ["Province", "Farming", "Mining", "Services"],
  ["Beijing", 10, 5, 85],
  ["Tianjin", 20, 30, 50],
  ["Hebei", 60, 40, 20],
  ["National total", 90, 75, 155],
];

beforeEach(() => {
  book = openExcel();
  table.forEach((line, row) => {
    line.forEach((value, column) => {
      book.type("Mine", `${"ABCD"[column] ?? ""}${row + 1}`, value);
    });
  });
});

afterEach(() => {
  book.close();
});

async function callAt(a1: string) {
  const cell = await book.host.readCell("Mine", a1);
  if (cell === null) throw new Error("no cell");
  const { content } = await explainCell(cell, { cells: book.host, entries, run, write: String, headings: headings.en });
  const call = content.kind === "ours" ? content.calls[0] : undefined;
  if (call === undefined) throw new Error(`${a1} has no function of ours`);
  return call;
}

const spilled = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));

describe("a value of a result", () => {
  it.each([
    ["=JJJ.LOCQ(B2:D4)", 3, 3, "H8", "Tianjin × Mining"],
    ["=JJJ.LOCQ(C3:D4)", 2, 2, "H8", "Hebei × Services"],
    ["=JJJ.HACHMAN(B2:D4)", 3, 1, "G9", "Hebei"],
    ["=JJJ.LOCGINI(B2:D4)", 1, 3, "I7", "Services"],
    ["=JJJ.KRUGMAN(B2:D4)", 3, 3, "H7", "Beijing × Tianjin"],
    ["=JJJ.LABEL(JJJ.LOCQ(B2:D4),A2:A4,B1:D1)", 4, 4, "I9", "Tianjin × Mining"],
    ['=JJJ.TOPSIS(B2:D4,,,"table")', 4, 4, "G8", "Beijing × d+: distance to the best"],
    ['=JJJ.THEILDECOMP(B2:B4,A2:A4,,,"table")', 6, 2, "H7", "total: the Theil index of all values"],
  ])("of %s is called by the headings beside the data", async (formula, rows, columns, a1, name) => {
    book.calculate("Mine", "G7", formula, spilled(rows, columns));
    expect((await callAt(a1)).valueName).toBe(name);
  });

  it("has no name where there are no headings", async () => {
    book.calculate("Mine", "G7", "=JJJ.LOCQ({1,2;3,4})", spilled(2, 2));
    expect((await callAt("G7")).valueName).toBeNull();
  });
});

describe("a cell that causes an error", () => {
  it("is called by its headings, with its address", async () => {
    book.type("Mine", "C3", -30);
    book.fail("Mine", "G7", "=JJJ.GINI(B2:D4)", "#NUM!");
    const { cause } = await callAt("G7");
    expect(cause).toMatchObject({
      kind: "negative",
      value: -30,
      where: { argument: "values", place: { sheet: "Mine", address: "C3" }, name: "Tianjin × Mining" },
    });
  });

  it("is called so where it is text, too", async () => {
    book.type("Mine", "C3", "n/a");
    book.fail("Mine", "G7", "=JJJ.GINI(B2:D4)", "#VALUE!");
    expect((await callAt("G7")).args[0]?.texts).toMatchObject([{ text: "n/a", name: "Tianjin × Mining" }]);
  });

  it("can be a whole row", async () => {
    for (const a1 of ["B3", "C3", "D3"]) book.type("Mine", a1, 0);
    book.calculate("Mine", "G7", "=JJJ.LOCQ(B2:D4)", spilled(3, 3));
    expect((await callAt("G8")).cause).toMatchObject({
      kind: "zero sum",
      where: { place: { address: "B3:D3" }, row: 2, column: null, name: "Tianjin" },
    });
  });
});

describe("a total among the cells", () => {
  it("is found as the sum of the others, with the value without it", async () => {
    book.calculate("Mine", "G7", "=JJJ.GINI(B2:B5)", [[0.4]]);
    const without = run("GINI", [[[10], [20], [60]]]);
    const { totals } = await callAt("G7");
    expect(totals?.lines).toMatchObject([
      { kind: "total", isSum: true, where: { place: { address: "B5" }, name: "National total × Farming" } },
    ]);
    expect(without).toMatchObject({ rows: [[totals?.value]] });
  });

  it("is found by its name, though it is no sum", async () => {
    for (const [a1, value] of [
      ["A5", "全国"],
      ["B5", 33],
    ] as const)
      book.type("Mine", a1, value);
    book.calculate("Mine", "G7", "=JJJ.GINI(B2:B5)", [[0.4]]);
    expect((await callAt("G7")).totals?.lines).toMatchObject([{ isSum: false, where: { name: "全国 × Farming" } }]);
  });

  it("does not count where the value is the same without it", async () => {
    book.calculate("Mine", "G7", "=JJJ.GROWTH(B2:B5,C2:C5)", spilled(4, 1));
    expect((await callAt("G7")).totals).toBeNull();
  });

  it("is not seen if there is none", async () => {
    book.calculate("Mine", "G7", "=JJJ.GINI(B2:B4)", [[0.4]]);
    expect((await callAt("G7")).totals).toBeNull();
  });
});
