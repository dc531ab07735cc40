import { completeRows, inPlaces } from "../../../src/core/composite/complete-rows";
import { Matrix, OUT_OF_DOMAIN } from "../../../src/core/matrix/matrix";
import { cells, matrix } from "../../support/matrix";

const table = matrix([
  [1, 2, null],
  [3, null, 4],
  [5, 6, 7],
]);

describe("the complete rows of a table", () => {
  test("are those without a blank or a failure in the columns used", () => {
    const found = completeRows(table, [0, 2]);
    expect(found.rows).toEqual([1, 2]);
    expect(cells(found.cells)).toEqual([
      [3, 4],
      [5, 7],
    ]);
    const failed = new Matrix(2, 1, Float64Array.of(0, 8), Uint8Array.of(OUT_OF_DOMAIN, 0));
    expect(completeRows(failed, [0]).rows).toEqual([1]);
  });

  test("are the whole table, not a copy, where nothing is blank and every column used", () => {
    const whole = matrix([[1, 2]]);
    expect(completeRows(whole, [0, 1]).cells).toBe(whole);
    expect(cells(completeRows(whole, [1]).cells)).toEqual([[2]]);
  });

  test("can be none", () => {
    expect(completeRows(matrix([[null], [null]]), [0])).toMatchObject({ rows: [], cells: { rows: 0, columns: 1 } });
  });
});

describe("results in the places of their rows", () => {
  test("have blanks between them, and keep their failures", () => {
    const results = new Matrix(2, 2, Float64Array.of(1, 2, 3, 0), Uint8Array.of(0, 0, 0, OUT_OF_DOMAIN));
    expect(cells(inPlaces(results, [1, 3], 5))).toEqual([
      ["", ""],
      [1, 2],
      ["", ""],
      [3, "#NUM!"],
      ["", ""],
    ]);
  });
});
