import { ratioOfShares } from "../../../src/core/matrix/ratio-of-shares";
import { expectCells, matrix } from "../../support/matrix";

const output = matrix([
  [2, 3, 7],
  [5, 0, 1],
]);
const jobs = matrix([
  [4, 5, 6],
  [8, 9, 2],
]);

describe("the ratio of two shares", () => {
  test("is that of the quotients, whether the totals are of columns, of rows or of all", () => {
    const columns = [matrix([[14, 6, 16]]), matrix([[6, 7, 8]])] as const;
    expectCells(ratioOfShares(output, columns[0], jobs, columns[1]) ?? matrix([]), [
      [2 / 14 / (4 / 6), 3 / 6 / (5 / 7), 7 / 16 / (6 / 8)],
      [5 / 14 / (8 / 6), 0, 1 / 16 / (2 / 8)],
    ]);
    const rows = [matrix([[12], [6]]), matrix([[15], [19]])] as const;
    expectCells(ratioOfShares(output, rows[0], jobs, rows[1]) ?? matrix([]), [
      [2 / 12 / (4 / 15), 3 / 12 / (5 / 15), 7 / 12 / (6 / 15)],
      [5 / 6 / (8 / 19), 0, 1 / 6 / (2 / 19)],
    ]);
    expectCells(ratioOfShares(output, matrix([[18]]), jobs, matrix([[34]])) ?? matrix([]), [
      [2 / 18 / (4 / 34), 3 / 18 / (5 / 34), 7 / 18 / (6 / 34)],
      [5 / 18 / (8 / 34), 0, 1 / 18 / (2 / 34)],
    ]);
  });

  test.each([
    ["a cell is blank", matrix([[2, null, 7]]), matrix([[18]]), matrix([[4, 5, 6]]), matrix([[34]])],
    ["a denominator is zero", matrix([[2, 3, 7]]), matrix([[18]]), matrix([[4, 0, 6]]), matrix([[34]])],
    ["a total is zero", matrix([[2, 3, 7]]), matrix([[0]]), matrix([[4, 5, 6]]), matrix([[34]])],
    ["the other total is zero", matrix([[2, 3, 7]]), matrix([[18]]), matrix([[4, 5, 6]]), matrix([[0]])],
    ["totals lie far apart", matrix([[1e200, 1]]), matrix([[1e200]]), matrix([[1e-200, 1]]), matrix([[1]])],
    ["shapes differ", matrix([[2, 3]]), matrix([[18]]), matrix([[4, 5, 6]]), matrix([[34]])],
    ["totals of different shape", matrix([[2, 3]]), matrix([[18]]), matrix([[4, 5]]), matrix([[34, 1]])],
  ])("is left to the quotients where %s", (_, a, aTotal, b, bTotal) => {
    expect(ratioOfShares(a, aTotal, b, bTotal)).toBeNull();
  });
});
