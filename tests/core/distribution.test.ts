import { overDistributions } from "../../src/core/distribution";
import { IndicatorError } from "../../src/core/indicator-error";
import { DIVISION_BY_ZERO, Matrix, MISSING, NUMBER } from "../../src/core/matrix";

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
const dot = (values: Float64Array, partner: Float64Array | null) =>
  values.reduce((total, value, index) => total + value * (partner?.[index] ?? NaN), 0);
const states = (matrix: Matrix) => Array.from({ length: matrix.size }, (_, index) => matrix.stateAt(index));

const table = Matrix.of([
  [1, null, 3],
  [10, 20, 30],
]);

describe("an indicator of a distribution", () => {
  test("goes over the whole range, each row or each column", () => {
    expect([...overDistributions(table, null, "all", sum).values]).toEqual([64]);
    const rows = overDistributions(table, null, "row", sum);
    expect([rows.rows, rows.columns, ...rows.values]).toEqual([2, 1, 4, 60]);
    const columns = overDistributions(table, null, "col", sum);
    expect([columns.rows, columns.columns, ...columns.values]).toEqual([1, 3, 11, 20, 33]);
  });

  test("skips a blank together with its partner", () => {
    const weights = { name: "weights", matrix: Matrix.of([[1, 100, null]]) };
    expect([...overDistributions(table, weights, "row", dot).values]).toEqual([1, 10 + 2000]);
  });

  test("takes one partner for every row, or one for each cell", () => {
    const shared = { name: "weights", matrix: Matrix.of([[1], [2], [3]]) };
    expect([...overDistributions(table, shared, "row", dot).values]).toEqual([10, 140]);
    expect([...overDistributions(table, { name: "weights", matrix: table }, "all", dot).values]).toEqual([1410]);
  });

  test("refuses a partner that fits neither way", () => {
    const wrong = { name: "weights", matrix: Matrix.of([[1, 2]]) };
    expect(() => overDistributions(table, wrong, "row", dot)).toThrow(
      expect.objectContaining({ reason: "shapes-differ" }) as IndicatorError,
    );
  });

  test("fails in its own cell, or as a whole for the whole range", () => {
    const fails = (values: Float64Array) => {
      if (values[0] === 1) throw new IndicatorError("division", "zero-denominator", { argument: "values" });
      return 5;
    };
    expect(states(overDistributions(table, null, "row", fails))).toEqual([DIVISION_BY_ZERO, NUMBER]);
    expect(() => overDistributions(table, null, "all", fails)).toThrow(IndicatorError);
  });

  test("gives a blank for a row of blanks", () => {
    expect(
      states(
        overDistributions(
          Matrix.of([
            [null, null],
            [1, 2],
          ]),
          null,
          "row",
          sum,
        ),
      ),
    ).toEqual([MISSING, NUMBER]);
  });
});
