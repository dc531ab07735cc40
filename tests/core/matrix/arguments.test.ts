import {
  columnAsRow,
  columnRange,
  failNegatives,
  inShapeOf,
  pairwise,
  requireNonNegative,
  sameShape,
  vectorAs,
} from "../../../src/core/matrix/arguments";
import { FIRST_FOREIGN_FAILURE, Matrix, MISSING } from "../../../src/core/matrix/matrix";
import { cells, expectCells, failureOf, matrix } from "../../support/matrix";

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
  expect(cells(columnRange(table, 1, 3))).toEqual([
    [2, ""],
    ["", 7],
  ]);
  expect(cells(columnRange(table, 0, 1))).toEqual([[1], [5]]);
});

const named = (name: string, table: Matrix) => ({ name, matrix: table });

describe("two matrices of the same cells", () => {
  test("come back as they are when their shapes are the same", () => {
    const [first, second] = [matrix([[1, 2]]), matrix([[3, 4]])];
    expect(sameShape(named("a", first), named("b", second))).toEqual([first, second]);
  });

  test("may be a row and a column of the same length: the second takes the shape of the first", () => {
    const [first, second] = sameShape(named("a", matrix([[1], [2], [3]])), named("b", matrix([[4, null, 6]])));
    expect([cells(first), cells(second)]).toEqual([
      [[1], [2], [3]],
      [[4], [""], [6]],
    ]);
  });

  test.each([
    ["vectors of another length", [[1, 2, 3]], [[1], [2]]],
    [
      "a table and its transpose",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
    [
      "a vector as long as a table has cells",
      [
        [1, 2],
        [3, 4],
      ],
      [[1, 2, 3, 4]],
    ],
    ["one value", [[1, 2]], [[1]]],
  ])("do not fit as %s", (_, first, second) => {
    const { kind, reason, details } = failureOf(() => sameShape(named("a", matrix(first)), named("b", matrix(second))));
    expect([kind, reason, details["first"], details["second"]]).toEqual(["value", "same-shape", "a", "b"]);
    expect([details["firstShape"], details["secondShape"]]).toEqual([
      `${first.length} × ${String(first[0]?.length)}`,
      `${second.length} × ${String(second[0]?.length)}`,
    ]);
  });
});

describe("pairs of cells", () => {
  test("are blank in both when blank in one, with 0 under the blank so that sums need not look", () => {
    const [first, second] = pairwise(named("a", matrix([[1, null, 3]])), named("b", matrix([[4, 5, null]])));
    expect([cells(first), cells(second)]).toEqual([[[1, "", ""]], [[4, "", ""]]]);
    expect([[...first.values], [...second.values]]).toEqual([
      [1, 0, 0],
      [4, 0, 0],
    ]);
  });

  test("are blank in the one without blanks, whichever it is", () => {
    const [blank, full] = [matrix([[1, null]]), matrix([[3, 4]])];
    expect(pairwise(named("a", blank), named("b", full)).map(cells)).toEqual([[[1, ""]], [[3, ""]]]);
    expect(pairwise(named("a", full), named("b", blank)).map(cells)).toEqual([[[3, ""]], [[1, ""]]]);
  });

  test("fail in both when one failed, even beside a blank", () => {
    const failed = new Matrix(1, 3, Float64Array.of(0, 0, 7), Uint8Array.of(FIRST_FOREIGN_FAILURE, 5, 0));
    const [first, second] = pairwise(named("a", matrix([[1, null, 3]])), named("b", failed));
    expectCells(first, [["state 4", "state 5", 3]]);
    expectCells(second, [["state 4", "state 5", 7]]);
  });

  test("are not copied when every cell is a number", () => {
    const [first, second] = [matrix([[1, 2]]), matrix([[3, 4]])];
    const pair = pairwise(named("a", first), named("b", second));
    expect([pair[0] === first, pair[1] === second]).toEqual([true, true]);
  });
});

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
