import fc from "fast-check";
import { giniIndex } from "../../../src/core/inequality/gini-index";
import { Matrix } from "../../../src/core/matrix/matrix";
import { locationalGini } from "../../../src/core/specialisation/locational-gini";
import { threeRegions } from "../../support/beijing-tianjin-hebei";
import { expectCells, expectNear, failureOf, matrix, tables } from "../../support/matrix";

describe("locational Gini", () => {
  test("is twice the area between the diagonal and the Lorenz curve over the regions' shares", () => {
    expectCells(locationalGini(matrix(threeRegions[2009]), null), [
      [2 * 0.21928473529514014, 2 * 0.07880884707890617, 2 * 0.0927002423148045],
    ]);
    // Regions of ¼ and ¾ with 1/10 and 9/10 of the sector: 0.9·0.25 − 0.1·0.75.
    expectCells(locationalGini(matrix([[1], [9]]), matrix([[10], [30]])), [[0.15]]);
  });

  test("takes the regions' sizes in a column or a row", () => {
    const values = matrix([
      [1, 5],
      [9, 5],
    ]);
    expectCells(locationalGini(values, matrix([[10], [30]])), [[0.15, 0.25]]);
    expectCells(locationalGini(values.transposed(), matrix([[10, 30]])), [[0.15], [0.25]]);
  });

  test("is 0 for a sector spread as the regions are, and for a single region", () => {
    expectCells(locationalGini(matrix([[2], [6]]), matrix([[10], [30]])), [[0]]);
    expectCells(locationalGini(matrix([[2, 3]]), null), [[0, 0]]);
  });

  test("puts a region without size beyond all others", () => {
    expectCells(locationalGini(matrix([[1], [0], [1]]), matrix([[1], [1], [0]])), [[0.75]]);
    expectCells(locationalGini(matrix([[0], [0], [1]]), matrix([[1], [1], [0]])), [[1]]);
    expectCells(locationalGini(matrix([[1], [1], [0]]), matrix([[1], [1], [0]])), [[0]]);
  });

  test("leaves a region that is blank in the sector or in the reference out of both", () => {
    const values = matrix([
      [1, 1, null],
      [null, 9, null],
      [9, 100, null],
    ]);
    expectCells(locationalGini(values, matrix([[10], [7], [30]])), [[0.15, expect.any(Number) as number, null]]);
    expectCells(locationalGini(values, matrix([[10], [30], [null]])), [[0, 0.15, null]]);
  });

  test("fails in the cell of the sector that fails", () => {
    const values = matrix([
      [0, 1, 1],
      [0, -1, 9],
    ]);
    expectCells(locationalGini(values, matrix([[10], [30]])), [["#DIV/0!", "#NUM!", 0.15]]);
    expectCells(locationalGini(values, matrix([[0], [0]])), [["#DIV/0!", "#NUM!", "#DIV/0!"]]);
    expectCells(locationalGini(values, matrix([[-1], [30]])), [["#DIV/0!", "#NUM!", "#NUM!"]]);
  });

  test("keeps huge and tiny sizes within the range of numbers", () => {
    expectCells(locationalGini(matrix([[1e-200], [9e-200]]), matrix([[1e200], [3e200]])), [[0.15]]);
  });

  test("refuses a reference of another length", () => {
    expect(failureOf(() => locationalGini(matrix([[1], [2]]), matrix([[1, 2, 3]])))).toMatchObject({
      kind: "value",
      reason: "regions-length",
      details: { argument: "reference", inColumns: 1, inRows: 2, found: 3 },
    });
  });
});

describe("locational Gini, whatever the table", () => {
  test("is from 0 to 1", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        for (const value of locationalGini(Matrix.of(rows), null).values)
          expect([value >= 0, value <= 1]).toEqual([true, true]);
      }),
    );
  });

  test("against equal regions is the Gini index by column", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        const equal = Matrix.of(rows.map(() => [7]));
        expectNear(locationalGini(Matrix.of(rows), equal), giniIndex(Matrix.of(rows), null, "none", "col"));
      }),
    );
  });

  test("does not depend on units or the order of the regions, and follows that of the sectors", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        const turned = [...rows].reverse().map((row) => [...row].reverse().map((value) => value * 40));
        expectNear(locationalGini(Matrix.of(turned), null), {
          values: locationalGini(Matrix.of(rows), null).values.reverse(),
        });
      }),
    );
  });

  test("does not change when every region is split in two alike", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        const halves = [...rows, ...rows].map((row) => row.map((value) => value / 2));
        expectNear(locationalGini(Matrix.of(halves), null), locationalGini(Matrix.of(rows), null));
      }),
    );
  });
});

describe("locational Gini where a sum leaves the range of numbers", () => {
  test("is out of domain, neither 1 nor that of the other regions", () => {
    expectCells(locationalGini(matrix([[1], [2]]), matrix([[1.5e308], [1.5e308]])), [["#NUM!"]]);
    expectCells(
      locationalGini(
        matrix([
          [1e308, 1e308],
          [1, 2],
          [1, 5],
        ]),
        null,
      ),
      [["#NUM!", "#NUM!"]],
    );
  });
});
