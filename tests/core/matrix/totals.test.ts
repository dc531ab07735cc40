import {
  DIVISION_BY_ZERO,
  FIRST_FOREIGN_FAILURE,
  Matrix,
  MISSING,
  NUMBER,
  OUT_OF_DOMAIN,
} from "../../../src/core/matrix/matrix";
import { totals } from "../../../src/core/matrix/totals";

const states = (matrix: Matrix) => Array.from({ length: matrix.size }, (_, index) => matrix.stateAt(index));

const table = Matrix.of([
  [1, null, 3],
  [10, null, 30],
]);

describe("totals", () => {
  test("of columns are a row, of rows a column, of all one cell; blanks are not counted", () => {
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

  test("are out of domain beyond the largest double, where every share of them would be 0", () => {
    const huge = Matrix.of([
      [1.5e308, 1],
      [1.5e308, 2],
    ]);
    expect(states(totals(huge, "col"))).toEqual([OUT_OF_DOMAIN, NUMBER]);
    expect([...totals(huge, "col").values]).toEqual([0, 3]);
    expect(states(totals(huge, "row"))).toEqual([NUMBER, NUMBER]);
    expect(states(totals(huge, "all"))).toEqual([OUT_OF_DOMAIN]);
    expect(states(totals(Matrix.of([[-1.5e308, -1.5e308, 5]]), "row"))).toEqual([OUT_OF_DOMAIN]);
  });

  test("keep what a value larger than the sum so far would swallow", () => {
    const rising = [1, 1e100, 1, -1e100];
    expect([...totals(Matrix.of(rising.map((value) => [value])), "col").values]).toEqual([2]);
    expect([...totals(Matrix.of([rising]), "row").values]).toEqual([2]);
    expect([...totals(Matrix.of([rising]), "all").values]).toEqual([2]);
  });

  test("of all fail with a failed cell in any row", () => {
    const failed = new Matrix(2, 1, Float64Array.of(1, 0), Uint8Array.of(NUMBER, DIVISION_BY_ZERO));
    expect(states(totals(failed, "all"))).toEqual([DIVISION_BY_ZERO]);
  });
});

test.each([1, 2, 7])("totals of %d columns are those of their cells, to the last digit", (columns) => {
  const rows = [1e16, 1, 3, -1e16].map((amount) =>
    Array.from({ length: columns }, (_, column) => amount + column * amount),
  );
  expect([...totals(Matrix.of(rows), "col").values]).toEqual(
    Array.from({ length: columns }, (_, column) => 4 * (column + 1)),
  );
});
