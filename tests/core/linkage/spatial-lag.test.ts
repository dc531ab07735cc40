import { spatialLag } from "../../../src/core/linkage/spatial-lag";
import { expectCells, failureOf, matrix } from "../../support/matrix";

const weights = [
  [0, 1, 3, null],
  [2, 0, 0, 0],
  [1, 1, 0, 4],
  [0, 0, 0, 0],
];

describe("the spatial lag", () => {
  test("adds up the neighbours' values by their weights, in a column", () => {
    expectCells(spatialLag(matrix([[10, 20, 30, 40]]), matrix(weights), false), [[110], [20], [190], [0]]);
  });

  test("is the neighbours' mean with rows that add up to 1, and 0 without neighbours", () => {
    expectCells(spatialLag(matrix([[10], [20], [30], [40]]), matrix(weights), true), [[27.5], [10], [190 / 6], [0]]);
  });

  test("is blank for a unit without a value, which is nobody's neighbour", () => {
    expectCells(spatialLag(matrix([[10, null, 30, 40]]), matrix(weights), true), [[30], [""], [34], [0]]);
    expectCells(spatialLag(matrix([[null, 20, null, null]]), matrix(weights), true), [[""], [0], [""], [""]]);
  });

  test("needs a square of weights that are not negative, with none on the diagonal", () => {
    const of = (rows: readonly (readonly number[])[]) =>
      failureOf(() => spatialLag(matrix([[1, 2]]), matrix(rows), false));
    expect(of([[0, 1]])).toMatchObject({ reason: "not-square" });
    expect(
      of([
        [0, -1],
        [1, 0],
      ]),
    ).toMatchObject({ reason: "negative" });
    expect(
      of([
        [0, 1],
        [1, 2],
      ]),
    ).toMatchObject({ reason: "self-weight" });
  });
});
