import fc from "fast-check";
import { Matrix } from "../../../src/core/matrix/matrix";
import { krugmanIndex } from "../../../src/core/specialisation/krugman-index";
import { beijing, china2013, hebei, threeRegions, tianjin } from "../../support/beijing-tianjin-hebei";
import { expectCells, expectNear, failureOf, matrix, tables } from "../../support/matrix";

describe("Krugman index", () => {
  test("is the sum of the differences of the shares, region by region", () => {
    expectCells(krugmanIndex(matrix(threeRegions[2013]), null, "sum"), [
      [0, 0.5760062313706784, 0.8276018276993458],
      [0.5760062313706784, 0, 0.2515955963286673],
      [0.8276018276993458, 0.2515955963286673, 0],
    ]);
    expectCells(krugmanIndex(matrix(threeRegions[2009]), "pairs", "sum"), [
      [0, 0.6486697782095245, 0.8208243649868434],
      [0.6486697782095245, 0, 0.2257069611884439],
      [0.8208243649868434, 0.2257069611884439, 0],
    ]);
  });

  test("by half is the index of structural difference", () => {
    expectCells(krugmanIndex(matrix(threeRegions[2013]), null, "half"), [
      [0, 0.2880031156853392, 0.4138009138496729],
      [0.2880031156853392, 0, 0.12579779816433365],
      [0.4138009138496729, 0.12579779816433365, 0],
    ]);
  });

  test("compares each region with a row", () => {
    const china = matrix([china2013]);
    expectCells(krugmanIndex(matrix(threeRegions[2013]), china, "sum"), [
      [0.6151475705971117],
      [0.17402694120251855],
      [0.2124542571022341],
    ]);
  });

  test("compares each region with the regions together, the others together, or the mean of the others", () => {
    const values = matrix(threeRegions[2009]);
    expectCells(krugmanIndex(values, "total", "sum"), [
      [0.5177159093920857],
      [0.23166249586171617],
      [0.30310845559475785],
    ]);
    expectCells(krugmanIndex(values, "rest", "sum"), [
      [0.7681772387321523],
      [0.29180454133924716],
      [0.5695919778277507],
    ]);
    expectCells(krugmanIndex(values, "mean", "sum"), [
      [0.7347470715981841],
      [0.3436146846012819],
      [0.49648947588208114],
    ]);
  });

  test("needs no more than two regions to compare each with the rest or the mean of the rest", () => {
    const two = matrix([
      [1, 3],
      [1, 1],
    ]);
    expectCells(krugmanIndex(two, "rest", "sum"), [[0.5], [0.5]]);
    expectCells(krugmanIndex(two, "mean", "sum"), [[0.5], [0.5]]);
  });

  test("takes the mean of the others sector by sector over those that have a number there", () => {
    const values = matrix([
      [1, 1],
      [1, 3],
      [1, null],
    ]);
    // The others of the first: (¼ + 1)/2 and ¾, as shares 5/11 and 6/11; of the second: (½ + 1)/2 and ½, 0.6 and 0.4.
    expectCells(krugmanIndex(values, "mean", "sum"), [[1 / 11], [0.7], [0]]);
  });

  test("leaves out a sector that none of the others has a number for", () => {
    const values = matrix([
      [1, 1, 5],
      [1, 3, null],
    ]);
    for (const reference of ["rest", "mean"] as const)
      expectCells(krugmanIndex(values, reference, "sum"), [[0.5], [0.5]]);
  });

  test("compares row by row with a block of the same shape", () => {
    const [start, end] = [matrix(threeRegions[2009]), matrix(threeRegions[2013])];
    expectCells(krugmanIndex(start, end, "sum"), [
      [0.019319215982489188],
      [2 * 0.04599138141066768],
      [2 * 0.006636690193264051],
    ]);
  });

  test("reads two columns as two structures", () => {
    const asColumn = (row: readonly number[]) => matrix(row.map((value) => [value]));
    expectCells(krugmanIndex(asColumn(tianjin[2013]), asColumn(hebei[2013]), "sum"), [[0.2515955963286673]]);
    expectCells(krugmanIndex(asColumn(tianjin[2013]), matrix([hebei[2013]]), "sum"), [[0.2515955963286673]]);
  });

  test("is 2 for structures without a common sector", () => {
    expectCells(krugmanIndex(matrix([[3, 0, 0]]), matrix([[0, 1, 7]]), "sum"), [[2]]);
    expectCells(krugmanIndex(matrix([[3, 0, 0]]), matrix([[0, 1, 7]]), "half"), [[1]]);
  });

  test("leaves out the sectors that are blank in one of the two, in that comparison only", () => {
    const values = matrix([
      [1, null, 3],
      [1, 100, 1],
      [4, 4, null],
    ]);
    expectCells(krugmanIndex(values, null, "sum"), [
      [0, 0.5, 0],
      [0.5, 0, 2 * (100 / 101 - 1 / 2)],
      [0, 2 * (100 / 101 - 1 / 2), 0],
    ]);
    expectCells(krugmanIndex(values, matrix([[2, 2, null]]), "sum"), [[0], [2 * (100 / 101 - 1 / 2)], [0]]);
  });

  test("is blank for a region of blanks and out of domain for regions without a common sector", () => {
    const values = matrix([
      [null, null],
      [1, null],
      [null, 1],
    ]);
    expectCells(krugmanIndex(values, null, "half"), [
      [null, null, null],
      [null, 0, "#NUM!"],
      [null, "#NUM!", 0],
    ]);
  });

  test("is a division by zero for a region that adds up to zero, in its cells only", () => {
    expectCells(
      krugmanIndex(
        matrix([
          [0, 0],
          [1, 3],
          [3, 1],
        ]),
        null,
        "sum",
      ),
      [
        ["#DIV/0!", "#DIV/0!", "#DIV/0!"],
        ["#DIV/0!", 0, 1],
        ["#DIV/0!", 1, 0],
      ],
    );
    expectCells(krugmanIndex(matrix(threeRegions[2013]), matrix([[0, 0, 0]]), "sum"), [
      ["#DIV/0!"],
      ["#DIV/0!"],
      ["#DIV/0!"],
    ]);
  });

  test("is out of domain where the sum of a region is beyond the largest number", () => {
    const huge = matrix([
      [1.5e308, 1.5e308],
      [1, 2],
    ]);
    expectCells(krugmanIndex(huge, null, "sum"), [
      ["#NUM!", "#NUM!"],
      ["#NUM!", 0],
    ]);
  });

  test("is out of domain whichever of the two is beyond the largest number", () => {
    const [huge, plain] = [matrix([[1.5e308, 1.5e308]]), matrix([[1, 2]])];
    expectCells(krugmanIndex(huge, plain, "sum"), [["#NUM!"]]);
    expectCells(krugmanIndex(plain, huge, "sum"), [["#NUM!"]]);
  });

  test("of a region with all others needs others", () => {
    for (const reference of ["rest", "mean"] as const) {
      const { kind, reason, details } = failureOf(() => krugmanIndex(matrix([beijing[2013]]), reference, "sum"));
      expect({ kind, reason, details }).toEqual({
        kind: "domain",
        reason: "too-few",
        details: { argument: "values", needed: 2, found: 1 },
      });
    }
  });

  test("refuses negative values and names their place", () => {
    const good = matrix([beijing[2013]]);
    const bad = matrix([[1, 2, -3]]);
    expect(failureOf(() => krugmanIndex(bad, null, "sum"))).toMatchObject({
      reason: "negative",
      details: { argument: "values", value: -3, row: 1, column: 3 },
    });
    expect(failureOf(() => krugmanIndex(good, bad, "sum"))).toMatchObject({
      reason: "negative",
      details: { argument: "reference" },
    });
  });

  test("refuses a reference of another length", () => {
    expect(failureOf(() => krugmanIndex(matrix([beijing[2013]]), matrix([[1, 2]]), "sum"))).toMatchObject({
      kind: "value",
      reason: "sectors-length",
      details: { argument: "reference", inColumns: 3, inRows: 1, found: 2 },
    });
  });

  test("refuses a block with another number of regions", () => {
    const two = matrix([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(failureOf(() => krugmanIndex(matrix(threeRegions[2013]), two, "sum"))).toMatchObject({
      reason: "same-shape",
      details: { second: "reference", secondShape: "2 × 3" },
    });
  });

  test("refuses more pairs than can be compared in a second or two, before it compares one", () => {
    const many = new Matrix(4000, 20, new Float64Array(80000).fill(1));
    expect(failureOf(() => krugmanIndex(many, null, "sum"))).toMatchObject({
      kind: "value",
      reason: "too-many-pairs",
      details: { rows: 4000, columns: 20 },
    });
    expect(krugmanIndex(many, "total", "sum").size).toBe(4000);
  });

  test("compares many regions as it compares two", () => {
    const rows = Array.from({ length: 60 }, (_, r) =>
      Array.from({ length: 5 }, (_cell, c) => ((r * 31 + c * 17) % 23) + 1),
    );
    const pairs = krugmanIndex(matrix(rows), null, "sum");
    rows.forEach((row, i) => {
      const one = krugmanIndex(matrix(rows), matrix([row]), "sum");
      expect([...one.values]).toEqual([...pairs.values.subarray(i * 60, i * 60 + 60)]);
    });
  });
});

describe("Krugman index, whatever the table", () => {
  const pairs = (rows: readonly (readonly number[])[], mode: "sum" | "half" = "sum") =>
    krugmanIndex(Matrix.of(rows), null, mode);

  test("is from 0 to 2, symmetric, and 0 of a region with itself", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        const found = pairs(rows);
        const n = found.rows;
        found.values.forEach((value, index) => {
          const [i, j] = [Math.floor(index / n), index % n];
          expect([value >= 0, value <= 2, value]).toEqual([true, true, found.at(j * n + i)]);
          if (i === j) expect(value).toBe(0);
        });
      }),
    );
  });

  test("obeys the triangle inequality", () => {
    fc.assert(
      fc.property(tables({ minRows: 3, maxRows: 3 }), (rows) => {
        const k = pairs(rows);
        expect(k.at(2)).toBeLessThanOrEqual(k.at(1) + k.at(5) + 1e-12);
      }),
    );
  });

  test("does not depend on the size of a region", () => {
    fc.assert(
      fc.property(tables(), fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (rows, factor) => {
        const scaled = rows.map((row, r) => (r === 0 ? row.map((value) => value * factor) : row));
        expectNear(pairs(scaled), pairs(rows));
      }),
    );
  });

  test("does not depend on the order of sectors, and follows that of regions", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        const turned = pairs([...rows].reverse().map((row) => [...row].reverse()));
        // Turning both ways reverses the reading order of a square.
        expectNear(turned, { values: pairs(rows).values.reverse() });
      }),
    );
  });

  test("does not change when every sector is split in two equal halves", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        expectNear(pairs(rows.map((row) => row.flatMap((value) => [value / 2, value / 2]))), pairs(rows));
      }),
    );
  });

  test("by half is exactly half of the sum", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        expect([...pairs(rows, "half").values]).toEqual([...pairs(rows).values].map((value) => value / 2));
      }),
    );
  });
});

describe("Krugman index where a sum leaves the range of numbers", () => {
  test("is out of domain against the total, not a difference from nothing", () => {
    const huge = matrix([
      [1e308, 1],
      [1e308, 2],
      [1, 5],
    ]);
    expectCells(krugmanIndex(huge, "total", "sum"), [["#NUM!"], ["#NUM!"], ["#NUM!"]]);
    expectCells(krugmanIndex(huge, "rest", "sum"), [[0], [0], ["#NUM!"]]);
  });

  test("has no value against a mean with such a region, which is not omitted from it", () => {
    const huge = matrix([
      [1e308, 1e308],
      [1, 2],
      [1, 5],
    ]);
    expectCells(krugmanIndex(huge, "mean", "sum"), [["#NUM!"], ["#DIV/0!"], ["#DIV/0!"]]);
  });
});
