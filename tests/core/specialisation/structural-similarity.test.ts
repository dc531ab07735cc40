import fc from "fast-check";
import { Matrix } from "../../../src/core/matrix/matrix";
import { structuralSimilarity } from "../../../src/core/specialisation/structural-similarity";
import { china2013, hebei, threeRegions, tianjin } from "../../support/beijing-tianjin-hebei";
import { expectCells, expectNear, failureOf, matrix, tables } from "../../support/matrix";

describe("structural similarity", () => {
  test("is the cosine of two structures, region by region", () => {
    expectCells(structuralSimilarity(matrix(threeRegions[2013]), null), [
      [1, 0.8633291322610169, 0.7581957854025275],
      [0.8633291322610169, 1, 0.9719100552625681],
      [0.7581957854025275, 0.9719100552625681, 1],
    ]);
    expectCells(structuralSimilarity(matrix(threeRegions[2009]), "pairs"), [
      [1, 0.8226683755337576, 0.7601992496405005],
      [0.8226683755337576, 1, 0.9806300620089873],
      [0.7601992496405005, 0.9806300620089873, 1],
    ]);
  });

  test("compares with a row, a block, the regions together, the others together or their mean", () => {
    const values = matrix([
      [3, 4],
      [4, 3],
      [0, 1],
    ]);
    expectCells(structuralSimilarity(values, matrix([[3, 4]])), [[1], [24 / 25], [4 / 5]]);
    expectCells(
      structuralSimilarity(
        values,
        matrix([
          [1, 0],
          [3, 4],
          [5, 12],
        ]),
      ),
      [[3 / 5], [24 / 25], [12 / 13]],
    );
    expectCells(structuralSimilarity(values, "total"), [
      [(21 + 32) / (5 * Math.sqrt(49 + 64))],
      [(28 + 24) / (5 * Math.sqrt(49 + 64))],
      [8 / Math.sqrt(49 + 64)],
    ]);
    expectCells(structuralSimilarity(values, "rest"), [
      [(12 + 16) / (5 * Math.sqrt(32))],
      [(12 + 15) / (5 * Math.sqrt(34))],
      [7 / Math.sqrt(98)],
    ]);
    // Means of the others' shares: (4/7 + 0, 3/7 + 1), (3/7 + 0, 4/7 + 1) and (1, 1), all halved.
    expectCells(structuralSimilarity(values, "mean"), [
      [(3 * 4 + 4 * 10) / (5 * Math.hypot(4, 10))],
      [(4 * 3 + 3 * 11) / (5 * Math.hypot(3, 11))],
      [1 / Math.SQRT2],
    ]);
  });

  test("against China says how like the nation each region is", () => {
    const found = structuralSimilarity(matrix(threeRegions[2013]), matrix([china2013]));
    // Worked in 50 decimals.
    expectCells(found, [[0.8785555466038434], [0.9893294536809099], [0.9774593304113485]]);
  });

  test("is 0 for structures without a common sector and exactly 1 for equal ones", () => {
    expect(structuralSimilarity(matrix([[3, 0, 0]]), matrix([[0, 1, 7]])).at(0)).toBe(0);
    expect(structuralSimilarity(matrix([[0.1, 0.2, 0.7]]), matrix([[0.1, 0.2, 0.7]])).at(0)).toBe(1);
  });

  test("keeps huge and tiny values within the range of numbers", () => {
    const values = matrix([
      [3e200, 4e200],
      [4e-200, 3e-200],
    ]);
    expectCells(structuralSimilarity(values, null), [
      [1, 24 / 25],
      [24 / 25, 1],
    ]);
  });

  test("reads two columns as two structures", () => {
    const asColumn = (row: readonly number[]) => matrix(row.map((value) => [value]));
    expectCells(structuralSimilarity(asColumn(tianjin[2013]), asColumn(hebei[2013])), [[0.9719100552625681]]);
  });

  test("leaves out sectors that are blank in one of the two", () => {
    expectCells(structuralSimilarity(matrix([[3, 4, 9, null]]), matrix([[4, 3, null, 7]])), [[24 / 25]]);
  });

  test("of the others leaves blanks and empty regions out of their sum and mean", () => {
    const values = matrix([
      [3, 4],
      [4, null],
      [0, 0],
      [null, 3],
    ]);
    expectCells(structuralSimilarity(values, "rest"), [[24 / 25], [1], ["#DIV/0!"], [1]]);
    // Mean of the shares of the others: (1, 1) for the first.
    expectCells(structuralSimilarity(values, "mean"), [[7 / (5 * Math.SQRT2)], [1], ["#DIV/0!"], [1]]);
  });

  test("of the others keeps the digits of small regions beside a giant", () => {
    const values = matrix([
      [1e17, 1e17],
      [3, 4],
      [4, 3],
    ]);
    expectCells(structuralSimilarity(values, "rest"), [[1], [7 / (5 * Math.SQRT2)], [7 / (5 * Math.SQRT2)]]);
    expect(structuralSimilarity(values, "rest").at(0)).toBeCloseTo(1, 15);
  });

  test("is blank for a region of blanks, a division by zero for one of zeros, out of domain without common sectors", () => {
    const values = matrix([
      [null, null],
      [0, 0],
      [1, null],
      [null, 1],
    ]);
    expectCells(structuralSimilarity(values, null), [
      [null, null, null, null],
      [null, "#DIV/0!", "#DIV/0!", "#DIV/0!"],
      [null, "#DIV/0!", 1, "#NUM!"],
      [null, "#DIV/0!", "#NUM!", 1],
    ]);
  });

  test("refuses negative values and a reference of another length", () => {
    expect(failureOf(() => structuralSimilarity(matrix([[1, -1]]), null))).toMatchObject({
      kind: "domain",
      reason: "negative",
      details: { argument: "values", value: -1, row: 1, column: 2 },
    });
    expect(failureOf(() => structuralSimilarity(matrix([[1, 1]]), matrix([[1, 2, 3]])))).toMatchObject({
      kind: "value",
      reason: "sectors-length",
    });
    expect(failureOf(() => structuralSimilarity(matrix([[1, 1]]), "mean"))).toMatchObject({
      kind: "domain",
      reason: "too-few",
    });
  });
});

describe("structural similarity, whatever the table", () => {
  const pairs = (rows: readonly (readonly number[])[]) => structuralSimilarity(Matrix.of(rows), null);

  test("is from 0 to 1, symmetric, and exactly 1 of a region with itself", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        const found = pairs(rows);
        const n = found.rows;
        found.values.forEach((value, index) => {
          const [i, j] = [Math.floor(index / n), index % n];
          expect([value >= 0, value <= 1, value]).toEqual([true, true, found.at(j * n + i)]);
          if (i === j) expect(value).toBe(1);
        });
      }),
    );
  });

  test("is the same for levels and shares", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        const shares = rows.map((row) => {
          const sum = row.reduce((total, value) => total + value);
          return row.map((value) => value / sum);
        });
        expectNear(pairs(shares), pairs(rows));
      }),
    );
  });

  test("does not depend on the order of sectors, and follows that of regions", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        const turned = pairs([...rows].reverse().map((row) => [...row].reverse()));
        expectNear(turned, { values: pairs(rows).values.reverse() });
      }),
    );
  });

  test("with one reference is the row or the column of the pairs", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        const found = structuralSimilarity(Matrix.of(rows), Matrix.of(rows.slice(0, 1)));
        expectNear(found, { values: pairs(rows).values.subarray(0, rows.length) });
      }),
    );
  });
});
