import { columnOf } from "../../src/core/column";
import { Matrix, NUMBER } from "../../src/core/matrix";
import { matrix } from "../support/matrix";

describe("a column of a matrix", () => {
  const table = matrix([
    [1, 2],
    [3, null],
    [5, 6],
  ]);

  test("is its numbers from top to bottom without the blanks", () => {
    expect(columnOf(table, 0)).toEqual({ numbers: Float64Array.of(1, 3, 5), failure: NUMBER });
    expect(columnOf(table, 1)).toEqual({ numbers: Float64Array.of(2, 6), failure: NUMBER });
  });

  test("says the first of its failures", () => {
    const failed = new Matrix(3, 1, Float64Array.of(0, 0, 4), Uint8Array.of(6, 5, 0));
    expect(columnOf(failed, 0)).toEqual({ numbers: Float64Array.of(4), failure: 6 });
  });
});
