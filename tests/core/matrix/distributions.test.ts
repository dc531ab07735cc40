import { IndicatorError } from "../../../src/core/indicator-error";
import { intoCell, overDistributions } from "../../../src/core/matrix/distributions";
import {
  DIVISION_BY_ZERO,
  Matrix,
  MatrixBuilder,
  MISSING,
  NUMBER,
  OUT_OF_DOMAIN,
} from "../../../src/core/matrix/matrix";
import { failureOf } from "../../support/matrix";

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
const dot = (values: Float64Array, partner: Float64Array | null) =>
  values.reduce((total, value, index) => total + value * (partner?.[index] ?? NaN), 0);
const states = (matrix: Matrix) => Array.from({ length: matrix.size }, (_, index) => matrix.stateAt(index));

const table = Matrix.of([
  [1, null, 3],
  [10, 20, 30],
]);

describe("an indicator of a distribution", () => {
  test("covers the whole range, each row or each column", () => {
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
      expect.objectContaining({ reason: "partner-shape" }) as IndicatorError,
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

  test("is blank for a row of blanks", () => {
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

describe("the partner of a distribution", () => {
  const values = Matrix.of([
    [1, 2],
    [3, 4],
  ]);
  const own = {
    name: "weights",
    matrix: Matrix.of([
      [1, 10],
      [100, 1000],
    ]),
  };

  test("in the shape of the values goes cell by cell, by rows and by columns", () => {
    expect([...overDistributions(values, own, "row", dot).values]).toEqual([21, 4300]);
    expect([...overDistributions(values, own, "col", dot).values]).toEqual([301, 4020]);
    expect([...overDistributions(values, own, "all", dot).values]).toEqual([4321]);
  });

  test("may be blank where the values are complete", () => {
    const blank = {
      name: "weights",
      matrix: Matrix.of([
        [1, null],
        [null, 1000],
      ]),
    };
    expect([...overDistributions(values, blank, "row", dot).values]).toEqual([1, 4000]);
    expect([
      ...overDistributions(values, { name: "weights", matrix: Matrix.of([[null, 10]]) }, "row", dot).values,
    ]).toEqual([20, 40]);
  });

  test("must not be a vector for the whole of a block", () => {
    const vector = { name: "weights", matrix: Matrix.of([[1, 2, 3, 4]]) };
    expect(failureOf(() => overDistributions(values, vector, "all", dot))).toMatchObject({
      kind: "value",
      reason: "partner-shape",
      details: { first: "values", firstShape: "2 × 2", second: "weights", secondShape: "1 × 4" },
    });
    const across = Matrix.of([[1], [2], [3], [4]]);
    expect([...overDistributions(across, vector, "all", dot).values]).toEqual([30]);
  });

  test("that failed fails what it goes with, and nothing else", () => {
    const failed = {
      name: "sizes",
      matrix: new Matrix(1, 2, Float64Array.of(1, 0), Uint8Array.of(NUMBER, OUT_OF_DOMAIN)),
    };
    expect(states(overDistributions(values, failed, "row", dot))).toEqual([OUT_OF_DOMAIN, OUT_OF_DOMAIN]);
    const below = {
      name: "sizes",
      matrix: new Matrix(2, 2, Float64Array.of(1, 1, 1, 0), Uint8Array.of(0, 0, 0, OUT_OF_DOMAIN)),
    };
    expect(states(overDistributions(values, below, "row", dot))).toEqual([NUMBER, OUT_OF_DOMAIN]);
    expect(states(overDistributions(values, below, "all", dot))).toEqual([OUT_OF_DOMAIN]);
  });
});

describe("a computed number", () => {
  const stateOf = (compute: () => number) => {
    const result = new MatrixBuilder(1, 1);
    intoCell(result, 0, compute);
    return result.build().stateAt(0);
  };
  const failing = (error: Error) => () => {
    throw error;
  };

  test("is written to its cell, unless it is not finite", () => {
    expect(stateOf(() => 5)).toBe(NUMBER);
    expect([NaN, Infinity, -Infinity].map((value) => stateOf(() => value))).toEqual([3, 3, 3]);
  });

  test("becomes a state of the cell where it divides by zero or is out of domain", () => {
    expect(stateOf(failing(new IndicatorError("division", "zero-denominator")))).toBe(DIVISION_BY_ZERO);
    expect(stateOf(failing(new IndicatorError("domain", "negative")))).toBe(OUT_OF_DOMAIN);
  });

  test.each([
    new IndicatorError("value", "same-shape"),
    new IndicatorError("notFound", "no-thresholds"),
    new RangeError("a fault of the program"),
  ])("is not written where %s is thrown, which concerns more than one cell", (error) => {
    expect(() => stateOf(failing(error))).toThrow(error);
  });
});
