import fc from "fast-check";
import { Matrix } from "../../../src/core/matrix/matrix";
import { complementarity } from "../../../src/core/specialisation/complementarity";
import { krugmanIndex } from "../../../src/core/specialisation/krugman-index";
import { structuralSimilarity } from "../../../src/core/specialisation/structural-similarity";
import { beijing, hebei, threeRegions, tianjin } from "../../support/beijing-tianjin-hebei";
import { expectCells, expectNear, failureOf, matrix, tables } from "../../support/matrix";

describe("structural complementarity", () => {
  test("is 1 minus the structural similarity", () => {
    expectCells(complementarity(matrix([beijing[2013], tianjin[2013]]), matrix([hebei[2013]]), "structural"), [
      [0.24180421459747248],
      [0.02808994473743187],
    ]);
    expectCells(complementarity(matrix(threeRegions[2009]), matrix([hebei[2009]]), "structural"), [
      [0.23980075035949955],
      [0.01936993799101272],
      [0],
    ]);
  });

  test("is exactly 0 for equal structures and exactly 1 without a common sector", () => {
    expect(complementarity(matrix([[0.1, 0.2, 0.7]]), matrix([[0.1, 0.2, 0.7]]), "structural").at(0)).toBe(0);
    expect(complementarity(matrix([[0.1, 0, 0.7]]), matrix([[0, 3, 0]]), "structural").at(0)).toBe(1);
    expect(complementarity(matrix([[1, 1, 0]]), matrix([[0, 0, 1]]), "structural").at(0)).toBe(1);
  });

  test("keeps its digits where two structures are nearly equal", () => {
    // 1 − cos of (1, 1) and (1, 1 + 2d) is d²/2 to the first order in d.
    const d = 1e-6;
    const found = complementarity(matrix([[1, 1]]), matrix([[1, 1 + 2 * d]]), "structural").at(0);
    const exact = 1 - (1 + d) / Math.sqrt(1 + 2 * d + 2 * d * d);
    expect(Math.abs(found / ((d * d) / 2) - 1)).toBeLessThan(1e-5);
    expect(Math.abs(found - exact)).toBeLessThan(1e-15);
  });
});

describe("trade complementarity", () => {
  test("is Michaely's index, 100 for a perfect match", () => {
    expectCells(complementarity(matrix([[0.2, 0.3, 0.5]]), matrix([[0.6, 0.3, 0.1]]), "trade"), [[60]]);
    expectCells(complementarity(matrix([[2, 3, 5]]), matrix([[4, 6, 10]]), "trade"), [[100]]);
    expectCells(complementarity(matrix([[0.1, 0.2, 0]]), matrix([[0, 0, 0.7]]), "trade"), [[0]]);
  });

  test("is exactly 0 and 100 where shares do not add up to 1 exactly", () => {
    const tenths = [...Array.from({ length: 10 }, () => 1), 0];
    const other = [...Array.from({ length: 10 }, () => 0), 1];
    expect(complementarity(matrix([tenths]), matrix([other]), "trade").at(0)).toBe(0);
    expect(complementarity(matrix([tenths]), matrix([tenths]), "trade").at(0)).toBe(100);
  });
});

describe("correlation as complementarity", () => {
  test("is that of the two rows as they are", () => {
    const quotients = matrix([
      [0.08286619200735879, 0.5084802406388872, 1.6672736109981428],
      [0.13097287981857691, 1.1536522169143524, 1.0424580767498979],
      [1.235254925756881, 1.1883474957719578, 0.7695429095640791],
    ]);
    const [bj, tj] = [quotients.values.slice(0, 3), quotients.values.slice(3, 6)].map((row) => matrix([[...row]]));
    expectCells(complementarity(quotients, bj as Matrix, "correlation"), [
      [1],
      [0.6341282562563021],
      [-0.9854265266578506],
    ]);
    expectCells(complementarity(quotients, tj as Matrix, "correlation"), [
      [0.6341282562563021],
      [1],
      [-0.49335949126821593],
    ]);
  });

  test("takes negative numbers and is exact for opposite and equal rows", () => {
    const row = [-1.1, 0.7, 3.3, -2.9];
    const opposite = row.map((value) => -value);
    expect(complementarity(matrix([row]), matrix([row]), "correlation").at(0)).toBe(1);
    expect(complementarity(matrix([row]), matrix([opposite]), "correlation").at(0)).toBe(-1);
  });

  test("is a division by zero for a row without variation, even one that rounding disturbs", () => {
    const flat = matrix([
      [0.1, 0.1, 0.1],
      [1, 2, 4],
    ]);
    expectCells(complementarity(flat, matrix([[4, 1, 1]]), "correlation"), [["#DIV/0!"], [-2 / Math.sqrt(7)]]);
    expectCells(complementarity(matrix([[5]]), matrix([[3]]), "correlation"), [["#DIV/0!"]]);
  });

  test("holds for huge and tiny numbers", () => {
    expectCells(complementarity(matrix([[1e250, 2e250, 4e250]]), matrix([[1e-250, 2e-250, 4e-250]]), "correlation"), [
      [1],
    ]);
  });
});

describe("complementarity in every mode", () => {
  const modes = ["structural", "trade", "correlation"] as const;

  test.each(modes)("%s takes one structure on either side, and columns", (mode) => {
    const many = matrix(threeRegions[2013]);
    const one = matrix([hebei[2009]]);
    expectNear(complementarity(one, many, mode), complementarity(many, one, mode));
    const column = (row: readonly number[]) => matrix(row.map((value) => [value]));
    const single = complementarity(column(beijing[2013]), column(hebei[2013]), mode);
    expect([single.rows, single.columns]).toEqual([1, 1]);
    expectNear(single, complementarity(matrix([beijing[2013]]), matrix([hebei[2013]]), mode), 1e-10);
  });

  test.each(modes)("%s leaves out sectors that are blank in one of the two", (mode) => {
    const [a, b] = [matrix([[3, 8, null, 5, 1]]), matrix([[4, null, 9, 1, 2]])];
    expectNear(complementarity(a, b, mode), complementarity(matrix([[3, 5, 1]]), matrix([[4, 1, 2]]), mode));
    expectCells(complementarity(matrix([[null, null]]), matrix([[1, 2]]), mode), [[null]]);
    expectCells(complementarity(matrix([[null, 1]]), matrix([[1, null]]), mode), [["#NUM!"]]);
  });

  test.each(["structural", "trade"] as const)("%s refuses negative values by name and zeros in their cell", (mode) => {
    const good = matrix([[1, 2]]);
    const bad = matrix([[1, -2]]);
    expect(failureOf(() => complementarity(bad, good, mode))).toMatchObject({ kind: "domain", reason: "negative" });
    expect(failureOf(() => complementarity(matrix([[1], [-2]]), matrix([[1], [2]]), mode)).details).toMatchObject({
      argument: "a",
    });
    expect(failureOf(() => complementarity(matrix([[1], [2]]), matrix([[1], [-2]]), mode)).details).toMatchObject({
      argument: "b",
    });
    expectCells(
      complementarity(
        matrix([
          [0, 0],
          [1, 2],
        ]),
        good,
        mode,
      ),
      [["#DIV/0!"], [mode === "trade" ? 100 : 0]],
    );
  });

  test("names the argument of a negative value whichever side has the many rows", () => {
    const one = matrix([[1, -2]]);
    const many = matrix([
      [1, 2],
      [3, 4],
    ]);
    expect(failureOf(() => complementarity(one, many, "trade")).details).toMatchObject({ argument: "a" });
    expect(failureOf(() => complementarity(many, one, "trade")).details).toMatchObject({ argument: "b" });
    const bad = matrix([
      [1, 2],
      [3, -4],
    ]);
    expect(failureOf(() => complementarity(bad, many, "trade")).details).toMatchObject({ argument: "a", row: 2 });
    expect(failureOf(() => complementarity(matrix([[1, 2]]), bad, "trade")).details).toMatchObject({ argument: "b" });
  });

  test("refuses two blocks that do not fit, naming the argument", () => {
    expect(failureOf(() => complementarity(matrix([[1, 2]]), matrix([[1, 2, 3]]), "trade"))).toMatchObject({
      kind: "value",
      reason: "vector-length",
      details: { needed: 3, found: 2, argument: "a" },
    });
  });
});

describe("complementarity, whatever the table", () => {
  const pair = tables({ minRows: 2, maxRows: 2 }).map(([first = [], second = []]) => [[first], [second]] as const);

  test("agrees with the similarity and with the Krugman index", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [first, second] = [Matrix.of(a), Matrix.of(b)];
        const similarity = structuralSimilarity(first, second).at(0);
        const krugman = krugmanIndex(first, second, "half").at(0);
        expect(Math.abs(complementarity(first, second, "structural").at(0) - (1 - similarity))).toBeLessThan(1e-14);
        expect(Math.abs(complementarity(first, second, "trade").at(0) - 100 * (1 - krugman))).toBeLessThan(1e-11);
      }),
    );
  });

  test("stays in its bounds and does not mind the order of the two", () => {
    fc.assert(
      fc.property(pair, fc.constantFrom("structural", "trade", "correlation"), ([a, b], mode) => {
        const found = complementarity(Matrix.of(a), Matrix.of(b), mode);
        const lowest = mode === "correlation" ? -1 : 0;
        const highest = mode === "trade" ? 100 : 1;
        for (const value of found.values) expect([value >= lowest, value <= highest]).toEqual([true, true]);
        expectNear(complementarity(Matrix.of(b), Matrix.of(a), mode), found, 1e-10);
      }),
    );
  });

  test("by correlation does not mind another origin and unit", () => {
    const row = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(row, row, (a, b) => {
        const moved = b.map((value) => 3 * value - 500);
        expectNear(
          complementarity(Matrix.of([a]), Matrix.of([moved]), "correlation"),
          complementarity(Matrix.of([a]), Matrix.of([b]), "correlation"),
        );
      }),
    );
  });
});
