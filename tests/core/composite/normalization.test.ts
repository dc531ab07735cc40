import fc from "fast-check";
import { normalize, type NormalizationMode } from "../../../src/core/composite/normalization";
import { Matrix } from "../../../src/core/matrix/matrix";
import { cells, expectCells, failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";

const modes: readonly NormalizationMode[] = ["minmax", "zscore", "max", "sum", "vector"];

describe("normalised indicators", () => {
  const table = matrix([
    [1, 1],
    [2, 2],
    [5, 5],
  ]);

  test.each([
    [
      "minmax",
      [
        [0, 1],
        [0.25, 0.75],
        [1, 0],
      ],
    ],
    [
      "max",
      [
        [0.2, 0.8],
        [0.4, 0.6],
        [1, 0],
      ],
    ],
    [
      "sum",
      [
        [0.125, 10 / 17],
        [0.25, 5 / 17],
        [0.625, 2 / 17],
      ],
    ],
    [
      "vector",
      [
        [1 / Math.sqrt(30), 1 - 1 / Math.sqrt(30)],
        [2 / Math.sqrt(30), 1 - 2 / Math.sqrt(30)],
        [5 / Math.sqrt(30), 1 - 5 / Math.sqrt(30)],
      ],
    ],
    [
      "zscore",
      [
        [(1 - 8 / 3) / Math.sqrt(26 / 9), (8 / 3 - 1) / Math.sqrt(26 / 9)],
        [(2 - 8 / 3) / Math.sqrt(26 / 9), (8 / 3 - 2) / Math.sqrt(26 / 9)],
        [(5 - 8 / 3) / Math.sqrt(26 / 9), (8 / 3 - 5) / Math.sqrt(26 / 9)],
      ],
    ],
  ] as const)("of 1, 2, 5 as a benefit and as a cost are by %s as computed by hand", (mode, expected) => {
    expectCells(normalize(table, [1, -1], mode, 0), expected);
  });

  test("match the reference values", () => {
    const regions = matrix([
      [76.9, 93213, 0.8],
      [48.1, 99607, 1.3],
      [35.5, 38716, 12.4],
    ]);
    expectCells(normalize(regions, [1, 1, -1], "minmax", 0), [
      [1, 0.8949926918592238, 1],
      [0.30434782608695654, 1, 0.9568965517241379],
      [0, 0, 0],
    ]);
  });

  test("carry the shift in every cell", () => {
    expectCells(normalize(table, null, "minmax", 0.01), [
      [0.01, 0.01],
      [0.26, 0.26],
      [1.01, 1.01],
    ]);
  });

  test("skip a blank and keep it blank", () => {
    expectCells(normalize(matrix([[1], [null], [3]]), null, "sum", 0), [[0.25], [""], [0.75]]);
    expectCells(normalize(matrix([[null], [null]]), null, "minmax", 0), [[""], [""]]);
  });

  test.each([
    ["minmax", [7, 7]],
    ["minmax", [0.1 + 0.2, 0.3]],
    ["zscore", [7, 7]],
    ["zscore", [7]],
    ["max", [0, 0]],
    ["sum", [0, 0]],
    ["vector", [0, 0]],
  ] as const)("are divisions by zero by %s in a column of %p", (mode, column) => {
    const found = cells(normalize(matrix(column.map((value) => [value])), null, mode, 0));
    expect(found).toEqual(column.map(() => ["#DIV/0!"]));
  });

  test("of a single unit are 1 as a part of the largest, the sum or the length", () => {
    for (const mode of ["max", "sum", "vector"] as const) expectCells(normalize(matrix([[7]]), null, mode, 0), [[1]]);
  });

  test("are divisions by zero by sum where a cost is zero", () => {
    expectCells(normalize(matrix([[0], [3]]), [-1], "sum", 0), [["#DIV/0!"], ["#DIV/0!"]]);
  });

  test("reject a negative value by max and sum with its position, and accept it otherwise", () => {
    const values = matrix([
      [1, 2],
      [3, -4],
    ]);
    for (const mode of ["max", "sum"] as const)
      expect(failureOf(() => normalize(values, null, mode, 0))).toMatchObject({
        kind: "domain",
        reason: "negative",
        details: { argument: "values", row: 2, column: 2 },
      });
    for (const mode of ["minmax", "zscore", "vector"] as const)
      expect(normalize(values, null, mode, 0).states).toBeNull();
  });

  test("pass a failed cell on to the whole of its column only", () => {
    const failed = new Matrix(2, 2, Float64Array.of(0, 1, 2, 3), Uint8Array.of(5, 0, 0, 0));
    expectCells(normalize(failed, null, "minmax", 0), [
      ["state 5", 0],
      ["state 5", 1],
    ]);
  });

  test("stay within the range of numbers for the largest and the smallest", () => {
    const huge = matrix([[-1.5e308], [0], [1.5e308]]);
    expectCells(normalize(huge, null, "minmax", 0), [[0], [0.5], [1]]);
    expectCells(normalize(matrix([[3e300], [4e300]]), null, "vector", 0), [[0.6], [0.8]]);
    expectCells(normalize(matrix([[3e-300], [4e-300]]), null, "vector", 0), [[0.6], [0.8]]);
    expectCells(normalize(matrix([[-3e300], [-4e300]]), null, "vector", 0), [[-0.6], [-0.8]]);
    expectCells(normalize(matrix([[-3e-300], [-4e-300]]), null, "vector", 0), [[-0.6], [-0.8]]);
    expectCells(normalize(matrix([[1e308], [1e308]]), null, "sum", 0), [[0.5], [0.5]]);
    expectCells(normalize(matrix([[1e300], [3e300]]), null, "zscore", 0), [[-1], [1]]);
  });
});

describe("a normalised column", () => {
  const column = fc.uniqueArray(fc.integer({ min: 1, max: 10000 }), { minLength: 2, maxLength: 12 });
  const numbers = (values: readonly number[], mode: NormalizationMode, cost = false) =>
    Array.from(normalize(matrix(values.map((value) => [value])), [cost ? -1 : 1], mode, 0).values);

  test.each(modes)("by %s keeps the order of a benefit and reverses that of a cost", (mode) => {
    fc.assert(
      fc.property(column, (values) => {
        const order = (list: readonly number[]) => [...list.keys()].sort((a, b) => present(list[a]) - present(list[b]));
        expect(order(numbers(values, mode))).toEqual(order(values));
        expect(order(numbers(values, mode, true))).toEqual(order(values).reverse());
      }),
    );
  });

  test.each(modes)("by %s does not depend on the unit", (mode) => {
    fc.assert(
      fc.property(column, fc.double({ min: 0.001, max: 1000, noNaN: true }), (values, unit) => {
        const scaled = numbers(
          values.map((value) => value * unit),
          mode,
        );
        numbers(values, mode).forEach((value, index) => {
          expect(Math.abs(value - present(scaled[index]))).toBeLessThanOrEqual(1e-9);
        });
      }),
    );
  });

  test("is between 0 and 1, has mean 0 and deviation 1, largest 1, sum 1 or length 1", () => {
    fc.assert(
      fc.property(column, (values) => {
        const total = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0);
        const squares = (list: readonly number[]) => list.reduce((sum, value) => sum + value ** 2, 0);
        const minmax = numbers(values, "minmax");
        expect([Math.min(...minmax), Math.max(...minmax)]).toEqual([0, 1]);
        expect(total(numbers(values, "zscore"))).toBeCloseTo(0, 10);
        expect(squares(numbers(values, "zscore"))).toBeCloseTo(values.length, 10);
        expect(Math.max(...numbers(values, "max"))).toBe(1);
        for (const cost of [false, true]) expect(total(numbers(values, "sum", cost))).toBeCloseTo(1, 12);
        expect(squares(numbers(values, "vector"))).toBeCloseTo(1, 12);
      }),
    );
  });
});
