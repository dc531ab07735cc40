import { Columns } from "../../../src/core/matrix/columns";
import { Matrix, NUMBER } from "../../../src/core/matrix/matrix";
import { matrix } from "../../support/matrix";

describe("a column of a matrix", () => {
  const table = matrix([
    [1, 2],
    [3, null],
    [5, 6],
  ]);

  test("is its numbers from top to bottom without the blanks", () => {
    expect(new Columns(table).numbersOf(0)).toEqual({ numbers: Float64Array.of(1, 3, 5), failure: NUMBER });
    expect(new Columns(table).numbersOf(1)).toEqual({ numbers: Float64Array.of(2, 6), failure: NUMBER });
  });

  test("says the first of its failures", () => {
    const failed = new Matrix(3, 1, Float64Array.of(0, 0, 4), Uint8Array.of(6, 5, 0));
    expect(new Columns(failed).numbersOf(0)).toEqual({ numbers: Float64Array.of(4), failure: 6 });
  });

  test("is found in a table of any width, in any order, and leaves the table as it is", () => {
    const wide = new Matrix(
      2,
      19,
      Float64Array.from({ length: 38 }, (_, index) => index),
    );
    const columns = new Columns(wide);
    for (const column of [0, 7, 8, 18, 3]) {
      const values = columns.valuesOf(column);
      expect(values).toEqual(Float64Array.of(column, 19 + column));
      values.fill(-1);
    }
    expect(wide.values[18]).toBe(18);
  });
});
