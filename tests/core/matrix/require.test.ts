import { Matrix, MISSING } from "../../../src/core/matrix/matrix";
import { failNegatives, requireNonNegative } from "../../../src/core/matrix/require";
import { cells, failureOf, matrix } from "../../support/matrix";

describe("a matrix that must not be negative", () => {
  test("comes back when it is not", () => {
    const table = matrix([[0, null, 3]]);
    expect(requireNonNegative("values", table)).toBe(table);
  });

  test("names the first negative number and its place", () => {
    const table = matrix([
      [1, 2],
      [null, -3],
      [-4, 5],
    ]);
    const { kind, reason, details } = failureOf(() => requireNonNegative("values", table));
    expect([kind, reason, details]).toEqual([
      "domain",
      "negative",
      { argument: "values", value: -3, row: 2, column: 2 },
    ]);
  });
});

describe("negative numbers that fail", () => {
  test("are out of domain, the other cells what they were", () => {
    const table = matrix([
      [1, -2],
      [null, 3],
    ]);
    expect(cells(failNegatives(table))).toEqual([
      [1, "#NUM!"],
      ["", 3],
    ]);
    expect([...failNegatives(table).values]).toEqual([1, 0, 0, 3]);
  });

  test("leave a matrix without them alone, −0 included", () => {
    const table = new Matrix(1, 3, Float64Array.of(1, -0, 0), Uint8Array.of(0, 0, MISSING));
    expect(failNegatives(table)).toBe(table);
  });
});
