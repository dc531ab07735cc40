import fc from "fast-check";
import { Matrix } from "../../../src/core/matrix/matrix";
import { hachmanIndex } from "../../../src/core/specialisation/hachman-index";
import { locationQuotient } from "../../../src/core/specialisation/location-quotient";
import { china2013, threeRegions } from "../../support/beijing-tianjin-hebei";
import { expectCells, expectNear, failureOf, matrix, tables } from "../../support/matrix";

describe("Hachman index", () => {
  test("is 1 over the average location quotient, weighted by the region's own shares", () => {
    expectCells(hachmanIndex(matrix(threeRegions[2013]), matrix([china2013])), [
      [0.716589695227403],
      [0.920123410742215],
      [0.9563947723108087],
    ]);
    // Shares ¼, ¾ against ½, ½: 1/(2/16 + 18/16).
    expectCells(hachmanIndex(matrix([[1, 3]]), matrix([[5, 5]])), [[0.8]]);
  });

  test("without a reference compares with the regions together", () => {
    expectCells(hachmanIndex(matrix(threeRegions[2009]), null), [
      [0.7831771788722377],
      [0.9285005288411277],
      [0.8913580555787418],
    ]);
  });

  test("takes a block row by row", () => {
    const values = matrix([
      [1, 3],
      [1, 1],
    ]);
    const reference = matrix([
      [5, 5],
      [7, 7],
    ]);
    expectCells(hachmanIndex(values, reference), [[0.8], [1]]);
  });

  test("gives no weight to a sector that neither has", () => {
    expectCells(hachmanIndex(matrix([[1, 3, 0]]), matrix([[5, 5, 0]])), [[0.8]]);
    expectCells(hachmanIndex(matrix([[0, 4, 0]]), matrix([[5, 5, 0]])), [[0.5]]);
  });

  test("is a division by zero for a sector that the reference has not, and for a region of zeros", () => {
    const values = matrix([
      [1, 3, 1],
      [0, 0, 0],
      [1, 3, 0],
    ]);
    expectCells(hachmanIndex(values, matrix([[5, 5, 0]])), [["#DIV/0!"], ["#DIV/0!"], [0.8]]);
  });

  test("leaves out sectors that are blank in the region or in the reference, from the shares of both", () => {
    const values = matrix([
      [1, 3, null, 9],
      [null, null, null, null],
    ]);
    expectCells(hachmanIndex(values, matrix([[5, 5, 100, null]])), [[0.8], [null]]);
  });

  test("refuses negative values and a reference of another length", () => {
    expect(failureOf(() => hachmanIndex(matrix([[1, -1]]), null))).toMatchObject({
      kind: "domain",
      reason: "negative",
    });
    expect(failureOf(() => hachmanIndex(matrix([[1, 1]]), matrix([[1, -2]])))).toMatchObject({
      reason: "negative",
      details: { argument: "reference", value: -2 },
    });
    expect(failureOf(() => hachmanIndex(matrix([[1, 1]]), matrix([[1]])))).toMatchObject({ reason: "vector-length" });
  });
});

describe("Hachman index, whatever the table", () => {
  test("is above 0 and at most 1, and exactly 1 for the structure of the reference", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        for (const value of hachmanIndex(Matrix.of(rows), null).values) {
          expect(value).toBeGreaterThan(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expectNear(hachmanIndex(Matrix.of(rows), Matrix.of(rows)), { values: rows.map(() => 1) });
      }),
    );
  });

  test("agrees with the location quotients of the same table", () => {
    fc.assert(
      fc.property(tables({ minRows: 2 }), (rows) => {
        const quotients = locationQuotient(Matrix.of(rows), null, "lq", { regionTotals: null, referenceTotal: null });
        const averages = rows.map((row, region) => {
          const sum = row.reduce((total, value) => total + value);
          return row.reduce(
            (total, value, sector) => total + (value / sum) * quotients.at(region * row.length + sector),
            0,
          );
        });
        expectNear(hachmanIndex(Matrix.of(rows), null), { values: averages.map((average) => 1 / average) });
      }),
    );
  });

  test("does not depend on units or on the order of sectors", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        const turned = rows.map((row) => [...row].reverse().map((value) => value * 1000));
        expectNear(hachmanIndex(Matrix.of(turned), null), hachmanIndex(Matrix.of(rows), null));
      }),
    );
  });
});
