import fc from "fast-check";
import { Matrix } from "../../../src/core/matrix/matrix";
import { herfindahlHirschman } from "../../../src/core/specialisation/herfindahl-hirschman";
import { threeRegions } from "../../support/beijing-tianjin-hebei";
import { expectCells, expectNear, failureOf, matrix, tables } from "../../support/matrix";

describe("Herfindahl-Hirschman index", () => {
  test("is the sum of the squared shares", () => {
    expectCells(
      herfindahlHirschman(
        matrix([
          [1, 3],
          [4, 2],
        ]),
        "raw",
        "all",
      ),
      [[0.3]],
    );
    expectCells(herfindahlHirschman(matrix(threeRegions[2013]), "raw", "row"), [
      [0.6404967493109464],
      [0.487478421673867],
      [0.41318928673234556],
    ]);
    expectCells(herfindahlHirschman(matrix([[118.3], [131.01], [2218.9]]), "raw", "col"), [[0.8133004646679759]]);
  });

  test("normalized runs from 0 for equal shares to 1 for a single one", () => {
    expectCells(herfindahlHirschman(matrix(threeRegions[2013]), "normalized", "row"), [
      [0.4607451239664196],
      [0.23121763251080055],
      [0.11978393009851837],
    ]);
    expectCells(herfindahlHirschman(matrix([[2, 2, 2, 2]]), "normalized", "all"), [[0]]);
    expectCells(herfindahlHirschman(matrix([[0, 0, 7]]), "normalized", "all"), [[1]]);
  });

  test("normalized keeps its digits for nearly equal shares", () => {
    // Shares ½ ± d: H* = 4d².
    const d = 1e-9;
    const found = herfindahlHirschman(matrix([[0.5 - d, 0.5 + d]]), "normalized", "all").at(0);
    expect(Math.abs(found / (4 * d * d) - 1)).toBeLessThan(1e-6);
  });

  test("equivalent is the number of equal parts that would be as concentrated", () => {
    expectCells(herfindahlHirschman(matrix([[118.3, 131.01, 2218.9]]), "equivalent", "all"), [[1.2295578859754406]]);
    expectCells(herfindahlHirschman(matrix([[5, 5, 5, 5, 0]]), "equivalent", "all"), [[4]]);
  });

  test("skips blanks, which do not count, and counts zeros", () => {
    expectCells(herfindahlHirschman(matrix([[1, null, 3]]), "normalized", "all"), [[0.25]]);
    expectCells(herfindahlHirschman(matrix([[1, 0, 3]]), "normalized", "all"), [[(0.625 - 1 / 3) / (2 / 3)]]);
  });

  test("fails in the cell of the row that fails", () => {
    const values = matrix([
      [0, 0],
      [1, -1],
      [null, null],
      [3, null],
      [1, 3],
    ]);
    expectCells(herfindahlHirschman(values, "raw", "row"), [["#DIV/0!"], ["#NUM!"], [null], [1], [0.625]]);
    expectCells(herfindahlHirschman(values, "normalized", "row"), [
      ["#DIV/0!"],
      ["#NUM!"],
      [null],
      ["#DIV/0!"],
      [0.25],
    ]);
  });

  test("of a whole range fails as a whole", () => {
    const failures: [number | null, string, string][] = [
      [0, "division", "zero-denominator"],
      [-1, "domain", "negative"],
      [null, "domain", "too-few"],
    ];
    for (const [value, kind, reason] of failures)
      expect(failureOf(() => herfindahlHirschman(matrix([[value]]), "raw", "all"))).toMatchObject({ kind, reason });
    expect(failureOf(() => herfindahlHirschman(matrix([[3]]), "normalized", "all"))).toMatchObject({
      kind: "division",
      reason: "zero-denominator",
      details: { argument: "values" },
    });
  });
});

describe("Herfindahl-Hirschman index, whatever the values", () => {
  const of = (rows: readonly (readonly number[])[], mode: "raw" | "normalized" | "equivalent" = "raw") =>
    herfindahlHirschman(Matrix.of(rows), mode, "row");

  test("has three forms that agree", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        const raw = of(rows).values;
        expectNear(of(rows, "equivalent"), { values: raw.map((value) => 1 / value) });
        const equal = 1 / (rows[0] ?? []).length;
        expectNear(of(rows, "normalized"), { values: raw.map((value) => (value - equal) / (1 - equal)) });
      }),
    );
  });

  test("stays in its bounds", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        const n = (rows[0] ?? []).length;
        of(rows).values.forEach((value) => expect([value >= 1 / n - 1e-15, value <= 1]).toEqual([true, true]));
        of(rows, "normalized").values.forEach((value) => expect([value >= 0, value <= 1]).toEqual([true, true]));
      }),
    );
  });

  test("does not depend on units or order, and halves when every part is split in two", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        expectNear(of(rows.map((row) => [...row].reverse().map((value) => value * 12.5))), of(rows));
        expectNear(of(rows.map((row) => [...row, ...row])), { values: of(rows).values.map((value) => value / 2) });
      }),
    );
  });

  test("by column is that by row of the table turned on its side", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        const turned = (rows[0] ?? []).map((_, c) => rows.map((row) => row[c] ?? null));
        expectNear(herfindahlHirschman(Matrix.of(turned), "raw", "col"), of(rows), 1e-15);
      }),
    );
  });
});
