import { columnAsRow, columnsOf, inShapeOf, vectorAs } from "../../../src/core/matrix/vector";
import { cells, failureOf, matrix } from "../../support/matrix";

describe("a vector", () => {
  test("may be a row, a column or a block, read row by row", () => {
    const block = matrix([
      [1, 2],
      [3, null],
    ]);
    expect(cells(vectorAs("row", "x", block, 4))).toEqual([[1, 2, 3, ""]]);
    expect(cells(vectorAs("column", "x", block, 4))).toEqual([[1], [2], [3], [""]]);
  });

  test("must have the length needed", () => {
    const { kind, reason, details } = failureOf(() => vectorAs("row", "weights", matrix([[1, 2]]), 3));
    expect([kind, reason, details]).toEqual(["value", "vector-length", { argument: "weights", needed: 3, found: 2 }]);
  });
});

describe("a single column", () => {
  test("is laid out as a row, and a table left alone", () => {
    expect(cells(columnAsRow(matrix([[1], [null], [3]])))).toEqual([[1, "", 3]]);
    const table = matrix([
      [1, 2],
      [3, 4],
    ]);
    expect(columnAsRow(table)).toBe(table);
  });

  test("comes back from a row in its own shape", () => {
    const column = matrix([[1], [null], [3]]);
    expect(cells(inShapeOf(column, columnAsRow(column)))).toEqual([[1], [""], [3]]);
  });
});

test("columns of a table are cut out with their blanks", () => {
  const table = matrix([
    [1, 2, null, 4],
    [5, null, 7, 8],
  ]);
  expect(cells(columnsOf(table, 1, 3))).toEqual([
    [2, ""],
    ["", 7],
  ]);
  expect(cells(columnsOf(table, 0, 1))).toEqual([[1], [5]]);
});
