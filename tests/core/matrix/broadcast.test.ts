import type { IndicatorError } from "../../../src/core/indicator-error";
import { difference, mapPairs, product, quotient } from "../../../src/core/matrix/broadcast";
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

  test("needs no names for matrices that fit", () => {
    expect(rowsOf(product(Matrix.of([[2, 3]]), Matrix.scalar(4)))).toEqual([[8, 12]]);
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

  test("fails out of domain where the result is not finite for another reason", () => {
    expect(states(difference(named("a", [[1e308]]), named("b", [[-1e308]])))).toEqual([OUT_OF_DOMAIN]);
    expect(states(mapPairs(named("a", [[-1]]), named("b", [[0]]), (x) => Math.log(x)))).toEqual([OUT_OF_DOMAIN]);
  });

  test("passes on a failure before a blank", () => {
    const failed = new Matrix(1, 1, new Float64Array(1), Uint8Array.of(FIRST_FOREIGN_FAILURE));
    expect(states(quotient(named("a", [[null]]), { name: "b", matrix: failed }))).toEqual([FIRST_FOREIGN_FAILURE]);
  });
});

describe("blanks and failures of a repeated operand", () => {
  const holed = (rows: number, columns: number) =>
    new Matrix(rows, columns, Float64Array.of(0, 1), Uint8Array.of(MISSING, NUMBER));

  test("of a row are in its column", () => {
    expect(states(difference(block, { name: "b", matrix: holed(1, 2) }))).toEqual([MISSING, NUMBER, MISSING, NUMBER]);
  });

  test("of a column are in its row", () => {
    expect(states(difference(block, { name: "b", matrix: holed(2, 1) }))).toEqual([MISSING, MISSING, NUMBER, NUMBER]);
  });

  test("of a scalar are everywhere", () => {
    const blank = new Matrix(1, 1, new Float64Array(1), Uint8Array.of(MISSING));
    expect(states(product(block, { name: "b", matrix: blank }))).toEqual([MISSING, MISSING, MISSING, MISSING]);
  });
});

describe("arithmetic", () => {
  test("scales differences and quotients", () => {
    expect([...difference(block, named("b", [[1]]), 100).values]).toEqual([900, 1900, 2900, 3900]);
    expect([...quotient(block, named("b", [[10]]), 100).values]).toEqual([100, 200, 300, 400]);
  });

  test("multiplies", () => {
    expect([...product(block, named("b", [[2], [3]])).values]).toEqual([20, 40, 90, 120]);
  });
});
