import fc from "fast-check";
import { FIRST_FOREIGN_FAILURE, Matrix } from "../../../src/core/matrix/matrix";
import { growth, type GrowthMode } from "../../../src/core/structure/growth";
import { expectCells, expectNear, failureOf, matrix } from "../../support/matrix";
import { tablePairs } from "../../support/table-pairs";

const of = (from: number | null, to: number | null, mode: GrowthMode, periods: number | null = null) =>
  growth(matrix([[from]]), matrix([[to]]), mode, periods);

describe("growth", () => {
  test("of Beijing's tertiary sector from 2009 to 2013 matches the reference values", () => {
    expectCells(of(9004.5, 14986.5, "rate"), [[0.6643344994169582]]);
    expectCells(of(9004.5, 14986.5, "factor"), [[1.6643344994169582]]);
    expectCells(of(9004.5, 14986.5, "absolute"), [[5982]]);
    expectCells(of(9004.5, 14986.5, "log"), [[0.5094253434811755]]);
    expectCells(of(9004.5, 14986.5, "annual", 4), [[0.13582167968615824]]);
  });

  test("goes from a table to a table, a row, a column or one value", () => {
    const start = matrix([
      [1, 2],
      [4, 5],
    ]);
    expectCells(
      growth(
        start,
        matrix([
          [2, 3],
          [3, 5],
        ]),
        "absolute",
        null,
      ),
      [
        [1, 1],
        [-1, 0],
      ],
    );
    expectCells(growth(start, matrix([[2, 4]]), "factor", null), [
      [2, 2],
      [0.5, 0.8],
    ]);
    expectCells(growth(matrix([[1]]), start, "rate", null), [
      [0, 1],
      [3, 4],
    ]);
  });

  test("from zero is a division by zero, but for the difference", () => {
    expectCells(of(0, 5, "rate"), [["#DIV/0!"]]);
    expectCells(of(0, 5, "factor"), [["#DIV/0!"]]);
    expectCells(of(0, 5, "log"), [["#DIV/0!"]]);
    expectCells(of(0, 5, "annual", 2), [["#DIV/0!"]]);
    expectCells(of(0, 0, "annual", 2), [["#DIV/0!"]]);
    expectCells(of(0, 5, "absolute"), [[5]]);
  });

  test("to zero is −1, and has no logarithm", () => {
    expectCells(of(5, 0, "rate"), [[-1]]);
    expectCells(of(5, 0, "annual", 3), [[-1]]);
    expectCells(of(5, 0, "log"), [["#NUM!"]]);
  });

  test("between numbers of different sign has neither logarithm nor yearly rate", () => {
    expectCells(of(-5, 10, "rate"), [["#NUM!"]]);
    expectCells(of(-5, -10, "factor"), [["#NUM!"]]);
    expectCells(of(-5, 10, "absolute"), [[15]]);
    expectCells(of(-5, 5, "log"), [["#NUM!"]]);
    expectCells(of(-5, -6, "log"), [["#NUM!"]]);
    expectCells(of(5, -5, "annual", 2), [["#NUM!"]]);
    expectCells(of(-1, -4, "annual", 2), [[1]]);
  });

  test("keeps the digits of small changes", () => {
    expectCells(of(1e9, 1e9 + 1, "log"), [[9.999999995e-10]], 1e-15);
    expectCells(of(1e9, 1e9 + 1, "annual", 1), [[1e-9]], 1e-15);
  });

  test("keeps blanks and failures in their places", () => {
    const failed = new Matrix(1, 3, Float64Array.of(1, 2, 0), Uint8Array.of(0, 0, FIRST_FOREIGN_FAILURE));
    for (const mode of ["rate", "factor", "absolute", "log", "annual"] as const)
      expectCells(growth(failed, matrix([[null, 2, 3]]), mode, 1), [[null, mode === "factor" ? 1 : 0, "state 4"]]);
  });

  test("as a yearly rate needs a positive number of periods", () => {
    const missing = failureOf(() => of(1, 2, "annual"));
    expect([missing.kind, missing.reason, missing.details]).toEqual([
      "value",
      "needs-argument",
      { argument: "periods", mode: "annual" },
    ]);
    for (const periods of [0, -2]) {
      const wrong = failureOf(() => of(1, 2, "annual", periods));
      expect([wrong.kind, wrong.reason, wrong.details]).toEqual([
        "domain",
        "not-positive",
        { argument: "periods", value: periods },
      ]);
    }
  });

  test("needs tables that fit", () => {
    const { reason, details } = failureOf(() => growth(matrix([[1, 2, 3]]), matrix([[1, 2]]), "rate", null));
    expect([reason, details["first"], details["second"]]).toEqual(["shapes-differ", "end", "start"]);
  });

  test("is measured by five numbers that agree", () => {
    fc.assert(
      fc.property(tablePairs({ from: 0.3, to: 3 }), ({ first, second }) => {
        const [start, end] = [matrix(first), matrix(second)];
        const [rate, factor, log] = (["rate", "factor", "log"] as const).map((mode) => growth(start, end, mode, null));
        const annual = growth(start, end, "annual", 5);
        if (rate === undefined || factor === undefined || log === undefined) throw new Error("three modes");
        expectNear(factor, { values: rate.values.map((value) => value + 1) });
        expectNear(log, { values: factor.values.map(Math.log) });
        expectNear(factor, { values: annual.values.map((value) => (1 + value) ** 5) });
        const change = growth(start, end, "absolute", null);
        expectNear({ values: change.values.map((value, place) => value / start.at(place)) }, rate);
      }),
    );
  });

  test("as a logarithm adds up over periods and changes its sign with the direction of time", () => {
    fc.assert(
      fc.property(tablePairs({ from: 0.3, to: 3 }), ({ first, second }) => {
        const [start, end] = [matrix(first), matrix(second)];
        const forwards = growth(start, end, "log", null);
        expectNear(growth(end, start, "log", null), { values: forwards.values.map((value) => -value) });
        const middle = matrix(first.map((row) => row.map((value) => value * 1.7)));
        const [early, late] = [growth(start, middle, "log", null), growth(middle, end, "log", null)];
        expectNear({ values: early.values.map((value, place) => value + late.at(place)) }, forwards);
      }),
    );
  });
});
