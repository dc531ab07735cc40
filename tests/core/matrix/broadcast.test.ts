import type { IndicatorError } from "../../../src/core/indicator-error";
import { difference, mapPairs, quotient } from "../../../src/core/matrix/broadcast";
import {
  DIVISION_BY_ZERO,
  FIRST_FOREIGN_FAILURE,
  Matrix,
  MISSING,
  NUMBER,
  OUT_OF_DOMAIN,
} from "../../../src/core/matrix/matrix";

const named = (name: string, rows: (number | null)[][]) => ({ name, matrix: Matrix.of(rows) });
const rowsOf = (matrix: Matrix) =>
  Array.from({ length: matrix.rows }, (_, r) =>
    Array.from({ length: matrix.columns }, (_cell, c) => matrix.at(r * matrix.columns + c)),
  );
const states = (matrix: Matrix) => Array.from({ length: matrix.size }, (_, index) => matrix.stateAt(index));

const block = named("a", [
  [10, 20],
  [30, 40],
]);

describe("broadcasting", () => {
  test("takes a scalar, a matching row, a matching column or the same shape", () => {
    expect(rowsOf(difference(block, named("b", [[1]])))).toEqual([
      [9, 19],
      [29, 39],
    ]);
    expect(rowsOf(difference(block, named("b", [[1, 2]])))).toEqual([
      [9, 18],
      [29, 38],
    ]);
    expect(rowsOf(difference(block, named("b", [[1], [2]])))).toEqual([
      [9, 19],
      [28, 38],
    ]);
    expect(rowsOf(difference(block, block))).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test("works the other way round", () => {
    expect(rowsOf(difference(named("b", [[1, 2]]), block))).toEqual([
      [-9, -18],
      [-29, -38],
    ]);
  });

  test.each([
    ["a row and a column", [[1, 2]], [[1], [2]]],
    ["rows of different length", [[1, 2]], [[1, 2, 3]]],
    [
      "blocks of different height",
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
  ])("refuses %s and names both shapes", (_, a, b) => {
    expect(() => difference(named("start", a), named("end", b))).toThrow(
      expect.objectContaining({ kind: "value", reason: "shapes-differ" }) as IndicatorError,
    );
  });
});

describe("a cell", () => {
  test("is blank where either operand is", () => {
    expect(states(difference(named("a", [[1, null, 3]]), named("b", [[null, 2, 1]])))).toEqual([
      MISSING,
      MISSING,
      NUMBER,
    ]);
  });

  test("fails where the denominator is zero, also for 0/0", () => {
    expect(states(quotient(named("a", [[1, 0, 1]]), named("b", [[0, 0, 2]])))).toEqual([
      DIVISION_BY_ZERO,
      DIVISION_BY_ZERO,
      NUMBER,
    ]);
  });

  test("fails out of domain where the result is no number for another reason", () => {
    expect(states(difference(named("a", [[1e308]]), named("b", [[-1e308]])))).toEqual([OUT_OF_DOMAIN]);
    expect(states(mapPairs(named("a", [[-1]]), named("b", [[0]]), (x) => Math.log(x)))).toEqual([OUT_OF_DOMAIN]);
  });

  test("hands a failure on before a blank", () => {
    const failed = new Matrix(1, 1, new Float64Array(1), Uint8Array.of(FIRST_FOREIGN_FAILURE));
    expect(states(quotient(named("a", [[null]]), { name: "b", matrix: failed }))).toEqual([FIRST_FOREIGN_FAILURE]);
  });
});
