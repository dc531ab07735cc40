import { FIRST_FOREIGN_FAILURE, Matrix, MISSING, NUMBER } from "../../src/core/matrix";
import { totals } from "../../src/core/totals";

const states = (matrix: Matrix) => Array.from({ length: matrix.size }, (_, index) => matrix.stateAt(index));

const table = Matrix.of([
  [1, null, 3],
  [10, null, 30],
]);

describe("totals", () => {
  test("of columns are a row, of rows a column, of all one cell; blanks are in none", () => {
    expect([...totals(table, "col").values]).toEqual([11, 0, 33]);
    expect(states(totals(table, "col"))).toEqual([NUMBER, MISSING, NUMBER]);
    expect([totals(table, "row").rows, ...totals(table, "row").values]).toEqual([2, 4, 40]);
    expect([...totals(table, "all").values]).toEqual([44]);
  });

  test("keep what plain addition would round away", () => {
    const hard = Matrix.of([[1e16], [1], [-1e16]]);
    expect([...totals(hard, "col").values]).toEqual([1]);
    expect([...totals(hard, "all").values]).toEqual([1]);
    expect([...totals(Matrix.of([[1e16, 1, -1e16]]), "row").values]).toEqual([1]);
  });

  test("do not carry what one row loses into the next", () => {
    expect([
      ...totals(
        Matrix.of([
          [1e16, 1],
          [5, 6],
        ]),
        "row",
      ).values,
    ]).toEqual([1e16, 11]);
  });

  test("fail with a failed cell, whatever else is there", () => {
    const failed = new Matrix(2, 2, Float64Array.of(0, 2, 3, 4), Uint8Array.of(FIRST_FOREIGN_FAILURE, MISSING, 0, 0));
    expect(states(totals(failed, "col"))).toEqual([FIRST_FOREIGN_FAILURE, NUMBER]);
    expect(states(totals(failed, "row"))).toEqual([FIRST_FOREIGN_FAILURE, NUMBER]);
    expect(states(totals(failed, "all"))).toEqual([FIRST_FOREIGN_FAILURE]);
  });
});
