import fc from "fast-check";
import { FIRST_FOREIGN_FAILURE, Matrix } from "../../../src/core/matrix/matrix";
import { leadCoefficient } from "../../../src/core/structure/lead-coefficient";
import { beijing, tianjin } from "../../support/beijing-tianjin-hebei";
import { expectCells, expectNear, failureOf, matrix } from "../../support/matrix";
import { tablePairs } from "../../support/table-pairs";

const over = (periods: number) => ({ periods, growth: null });
const at = (growth: number) => ({ periods: null, growth });

describe("the lead coefficient", () => {
  test("of Beijing's sectors with the growth of four years matches the reference values", () => {
    expectCells(leadCoefficient(matrix([beijing[2009]]), matrix([beijing[2013]]), over(4)), [
      [-0.436438841817112, 0.7041760196915974, 1.1089905575402237],
    ]);
  });

  test("uses a growth rate that is given, before the number of periods", () => {
    const expected = [[-1.740944923012566, 0.1641967974590627, 2.1642843263132625]];
    const [start, end] = [matrix([tianjin[2009]]), matrix([tianjin[2013]])];
    expectCells(leadCoefficient(start, end, at(0.1)), expected);
    expectCells(leadCoefficient(start, end, { periods: 4, growth: 0.1 }), expected);
  });

  test("keeps the layout of the sectors", () => {
    const [start, end] = [matrix([[1], [1]]), matrix([[1], [3]])];
    // The shares go from ½ to ¼ and ¾, the total doubles in one year.
    expectCells(leadCoefficient(start, end, over(1)), [[0.5 - 0.5], [1.5 + 0.5]]);
    expectCells(leadCoefficient(matrix([[1, 1]]), end, over(1)), [[0, 2]]);
  });

  test("excludes a sector blank at one of the dates from both totals", () => {
    expectCells(leadCoefficient(matrix([[1, 50, 1, null]]), matrix([[1, null, 3, 9]]), over(1)), [[0, null, 2, null]]);
    expectCells(leadCoefficient(matrix([[null, null]]), matrix([[1, 3]]), over(1)), [[null, null]]);
  });

  test("is a division by zero for a sector that was not there and for an economy that does not grow", () => {
    expectCells(leadCoefficient(matrix([[0, 1]]), matrix([[1, 1]]), over(1)), [["#DIV/0!", 0]]);
    expectCells(leadCoefficient(matrix([[0, 0]]), matrix([[1, 1]]), over(1)), [["#DIV/0!", "#DIV/0!"]]);
    expectCells(leadCoefficient(matrix([[1, 2]]), matrix([[2, 1]]), over(3)), [["#DIV/0!", "#DIV/0!"]]);
    expectCells(leadCoefficient(matrix([[1, 2]]), matrix([[2, 1]]), at(0)), [["#DIV/0!", "#DIV/0!"]]);
  });

  test("counts the change from 0.1 + 0.2 to 0.3 as no growth", () => {
    expectCells(leadCoefficient(matrix([[0.1, 0.2]]), matrix([[0.25, 0.05]]), over(1)), [["#DIV/0!", "#DIV/0!"]]);
    expectCells(leadCoefficient(matrix([[100000.1, 200000.2]]), matrix([[300000.3, 0]]), over(1)), [
      ["#DIV/0!", "#DIV/0!"],
    ]);
  });

  test("does not count a small growth of a small economy as none", () => {
    // Every sector grows alike, so that the shares stay as they are.
    const grown = matrix([[1e-6 * (1 + 1e-6), 2e-6 * (1 + 1e-6)]]);
    expectCells(leadCoefficient(matrix([[1e-6, 2e-6]]), grown, over(1)), [[1, 1]], 1e-9);
  });

  test("fails everywhere when a sector has failed", () => {
    const failed = new Matrix(1, 2, Float64Array.of(1, 0), Uint8Array.of(0, FIRST_FOREIGN_FAILURE));
    expectCells(leadCoefficient(failed, matrix([[2, 2]]), over(1)), [["state 4", "state 4"]]);
    expectCells(leadCoefficient(matrix([[2, 2]]), failed, at(0.1)), [["state 4", "state 4"]]);
  });

  test("needs periods or growth, positive periods, no negative value and the same sectors", () => {
    const [start, end] = [matrix([[1, 2]]), matrix([[2, 3]])];
    const reasons = [
      failureOf(() => leadCoefficient(start, end, { periods: null, growth: null })),
      failureOf(() => leadCoefficient(start, end, over(0))),
      failureOf(() => leadCoefficient(matrix([[-1, 2]]), end, over(1))),
      failureOf(() => leadCoefficient(start, matrix([[1, -2]]), at(0.1))),
      failureOf(() => leadCoefficient(start, matrix([[1, 2, 3]]), over(1))),
    ];
    expect(reasons.map(({ kind, reason, details }) => [kind, reason, details["argument"]])).toEqual([
      ["value", "needs-either", undefined],
      ["domain", "not-positive", "periods"],
      ["domain", "negative", "start"],
      ["domain", "negative", "end"],
      ["value", "same-shape", undefined],
    ]);
    expect(reasons[0]?.details).toEqual({ first: "periods", second: "growth" });
    expect(reasons[4]?.details).toMatchObject({ first: "start", second: "end" });
  });

  const growing = tablePairs({ from: 1.05, to: 3 }, { maxRows: 2 });

  test("is 1 for every sector of an economy that keeps its structure", () => {
    fc.assert(
      fc.property(growing, ({ first: start }) => {
        const grown = matrix(start.map((row) => row.map((value) => value * 1.5)));
        expectNear(leadCoefficient(matrix(start), grown, over(3)), { values: start.flat().map(() => 1) }, 1e-12);
      }),
    );
  });

  test("weighted by the shares at the start has the mean 1", () => {
    fc.assert(
      fc.property(growing, fc.integer({ min: 1, max: 9 }), ({ first: start, second: end }, periods) => {
        const coefficients = leadCoefficient(matrix(start), matrix(end), over(periods));
        const values = start.flat();
        const sum = values.reduce((total, value) => total + value, 0);
        const mean = values.reduce((total, value, place) => total + (value / sum) * coefficients.at(place), 0);
        expectNear({ values: [mean] }, { values: [1] }, 1e-10);
      }),
    );
  });

  test("does not change with the unit, nor with the order of the sectors", () => {
    fc.assert(
      fc.property(growing, ({ first: start, second: end }) => {
        const turned = (rows: number[][]) =>
          matrix([
            rows
              .flat()
              .reverse()
              .map((value) => value * 5),
          ]);
        const once = leadCoefficient(matrix(start), matrix(end), over(2));
        const again = leadCoefficient(turned(start), turned(end), over(2));
        expectNear({ values: [...again.values].reverse() }, once, 1e-9);
      }),
    );
  });
});
