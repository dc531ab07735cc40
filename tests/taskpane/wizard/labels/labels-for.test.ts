import { findFunction } from "../../../../src/functions/find-function";
import type { CellRows } from "../../../../src/taskpane/formula/engine";
import type { Headed } from "../../../../src/taskpane/wizard/labels/headings";
import { labelsFor } from "../../../../src/taskpane/wizard/labels/labels-for";

const table: Headed = { sheet: "Data", rows: 3, columns: 4, left: "A2:A4", above: "B1:E1" };
const square: Headed = { ...table, columns: 3, above: "B1:D1" };

const filled = (rows: number, columns: number): CellRows =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0.5));

function labelsOf(
  name: string,
  result: CellRows,
  data: readonly Headed[],
  more: { words?: string[]; headings?: number } = {},
) {
  const form = findFunction(name)?.result ?? { numbers: "plain" };
  const found = labelsFor({ form, words: [], data, result, headings: 0, home: "Data", ...more });
  return found === null ? null : [found.rows, found.columns];
}

describe("the labels of a result", () => {
  it("are those of the data with as many rows and columns", () => {
    expect(labelsOf("LOCQ", filled(3, 4), [table])).toEqual(["A2:A4", "B1:E1"]);
    expect(labelsOf("HACHMAN", filled(3, 1), [table])).toEqual(["A2:A4", ""]);
    expect(labelsOf("LOCGINI", filled(1, 4), [table])).toEqual(["", "B1:E1"]);
    expect(labelsOf("LOCQ", filled(3, 4), [{ ...table, above: null }])).toEqual(["A2:A4", ""]);
  });

  it("name the region of a single row", () => {
    expect(labelsOf("LOCQ", filled(1, 4), [{ ...table, rows: 1, left: "A2" }])).toEqual(["A2", "B1:E1"]);
  });

  it("are the regions on both sides for pairs of them, even where there are as many sectors", () => {
    expect(labelsOf("KRUGMAN", filled(3, 3), [square], { words: ["pairs"] })).toEqual(["A2:A4", "A2:A4"]);
    expect(labelsOf("SHARE", filled(3, 3), [square])).toEqual(["A2:A4", "B1:D1"]);
  });

  it("are two lists of places for the distances between them", () => {
    const from: Headed = { sheet: "Data", rows: 3, columns: 1, left: "A2:A4", above: null };
    const to: Headed = { ...from, rows: 2, left: "A8:A9" };
    expect(labelsOf("DISTANCE", filled(3, 2), [from, from, to, to])).toEqual(["A2:A4", "A8:A9"]);
    const asMany: Headed = { ...from, left: "A8:A10" };
    expect(labelsOf("DISTANCE", filled(3, 3), [from, from, asMany, asMany])).toEqual(["A2:A4", "A8:A10"]);
    expect(labelsOf("DISTANCE", filled(3, 3), [from, from])).toEqual(["A2:A4", "A2:A4"]);
  });

  it("are those of the units for a table with headings", () => {
    const result: CellRows = [["d+", "d-", "closeness", "rank"], ...filled(3, 4)];
    expect(labelsOf("TOPSIS", result, [table], { headings: 1 })).toEqual(["A2:A4", ""]);
  });

  it("are names for numbered sectors, with the total after them", () => {
    const result: CellRows = [
      ["sector", "national", "change"],
      [1, 5, 6],
      [2, 7, 8],
      [3, 7, 9],
      ["total", 19, 23],
    ];
    const down: Headed = { sheet: "Data", rows: 3, columns: 1, left: "A2:A4", above: null };
    expect(labelsOf("SHIFTSHARE", result, [down], { headings: 1 })).toEqual(['VSTACK(A2:A4,"total")', ""]);
    const across: Headed = { sheet: "Mine", rows: 1, columns: 3, left: null, above: "B1:D1" };
    expect(labelsOf("SHIFTSHARE", result, [across], { headings: 1 })).toEqual(['HSTACK(Mine!B1:D1,"total")', ""]);
    expect(labelsOf("SHIFTSHARE", result, [{ ...down, rows: 4 }], { headings: 1 })).toBeNull();
    expect(labelsOf("SHIFTSHARE", result, [{ ...down, left: null }], { headings: 1 })).toBeNull();
  });

  it("are those of units in columns where the result has them in rows", () => {
    expect(labelsOf("GREYREL", filled(4, 1), [table])).toEqual(["B1:E1", ""]);
  });

  it("are none for one number, for what has labels of its own or another order, and for other sizes", () => {
    expect(labelsOf("GINI", filled(1, 1), [table])).toBeNull();
    expect(
      labelsOf(
        "BETACONV",
        [
          ["alpha", 0.1],
          ["beta", 0.2],
          ["n", 3],
        ],
        [table],
      ),
    ).toBeNull();
    expect(labelsOf("GRADIENT", filled(3, 4), [{ ...table, columns: 1 }], { words: ["steps"] })).toBeNull();
    expect(labelsOf("LORENZ", filled(5, 2), [table])).toBeNull();
  });

  it("are in words as well", () => {
    const states: CellRows = [
      ["strong", "weak"],
      ["weak", "weak"],
    ];
    expect(labelsOf("DECOUPLE", states, [{ ...table, rows: 2, columns: 2 }])).toEqual(["A2:A4", "B1:E1"]);
  });

  it("name the sheet of the data in another one", () => {
    const form = { numbers: "index" } as const;
    const found = labelsFor({ form, words: [], data: [table], result: filled(3, 4), headings: 0, home: "Work" });
    expect(found).toEqual({ rows: "Data!A2:A4", columns: "Data!B1:E1", corner: "" });
  });
});
