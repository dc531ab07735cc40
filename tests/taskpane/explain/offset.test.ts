import { enteredBy } from "../../../src/taskpane/explain/offset";
import type { CellRows } from "../../../src/taskpane/formula/engine";

const block = (rows: number, columns: number): CellRows =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_cell, column) => row * 10 + column));

const error = { code: "#DIV/0!", message: null };

describe("what of an inner result enters a value", () => {
  it.each([
    ["the same place of the same shape", block(3, 3), block(3, 3), { row: 1, column: 2 }, { row: 1, column: 2 }],
    ["the place behind labels", block(3, 3), block(4, 4), { row: 2, column: 1 }, { row: 1, column: 0 }],
    ["the row of a value for each row", block(3, 5), block(3, 1), { row: 1, column: 0 }, { row: 1, column: null }],
    [
      "the column of a value for each column",
      block(3, 5),
      block(1, 5),
      { row: 0, column: 4 },
      { row: null, column: 4 },
    ],
    ["everything for a single value", block(3, 5), block(1, 1), { row: 0, column: 0 }, { row: null, column: null }],
    ["a single number for all", block(1, 1), block(3, 3), { row: 2, column: 2 }, { row: 0, column: 0 }],
  ])("is %s", (_, inner, outer, offset, expected) => {
    expect(enteredBy(inner, outer, offset)).toEqual(expected);
  });

  it("is the first error where the value is one", () => {
    const inner = [
      [1, 2],
      [3, error],
      [error, 4],
    ];
    expect(enteredBy(inner, [[1], [2], [error]], { row: 2, column: 0 })).toEqual({ row: 2, column: 0 });
    expect(enteredBy(inner, null, { row: 0, column: 0 })).toEqual({ row: 1, column: 1 });
  });
});
