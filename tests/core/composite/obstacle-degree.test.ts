import fc from "fast-check";
import { mainObstacles, obstacleDegrees, obstacleGroups } from "../../../src/core/composite/obstacle-degree";
import { cells, expectCells, failureOf, matrix } from "../../support/matrix";

const scores = [
  [0.9, 0.4, 0.2],
  [1, 1, 1],
  [0.5, 0.5, 0],
];
const weights = [[0.5, 0.3, 0.2]];

describe("obstacle degrees", () => {
  test("are 5, 18 and 16 parts of 39, and undefined for a unit that lacks nothing", () => {
    expectCells(obstacleDegrees(matrix(scores), matrix(weights)), [
      [5 / 39, 18 / 39, 16 / 39],
      ["#DIV/0!", "#DIV/0!", "#DIV/0!"],
      [5 / 12, 3 / 12, 4 / 12],
    ]);
  });

  test("ignore blanks, and an indicator whose weight is blank", () => {
    expectCells(obstacleDegrees(matrix([[0.5, null, 0]]), null), [[1 / 3, "", 2 / 3]]);
    expectCells(obstacleDegrees(matrix([[0.5, 0.2, 0]]), matrix([[1, null, 1]])), [[1 / 3, "", 2 / 3]]);
    expectCells(obstacleDegrees(matrix([[null, null]]), null), [["", ""]]);
  });

  test("of a best score with a rounding are none", () => {
    expectCells(obstacleDegrees(matrix([[0.1 + 0.2 + 0.7, 1 - 2 ** -50, 1 + 1e-10]]), null), [
      ["#DIV/0!", "#DIV/0!", "#DIV/0!"],
    ]);
    expectCells(obstacleDegrees(matrix([[-1e-10, 0]]), null), [[0.5, 0.5]]);
  });

  test.each([
    [1.2, 2],
    [-0.1, 1],
  ])("need scores from 0 to 1 and name the place of another: %d", (score, row) => {
    const table = [
      [0.5, 0.5],
      [0.5, 0.5],
    ].map((line, place) => (place === row - 1 ? [0.5, score] : line));
    expect(failureOf(() => obstacleDegrees(matrix(table), null))).toMatchObject({
      kind: "domain",
      reason: "score-range",
      details: { argument: "scores", value: score, row, column: 2 },
    });
  });

  test("need weights of the length of a row, not negative and not all zero", () => {
    const fails = (given: readonly (readonly number[])[]) =>
      failureOf(() => obstacleDegrees(matrix(scores), matrix(given)));
    expect(fails([[1, 2]])).toMatchObject({ kind: "value", reason: "vector-length" });
    expect(fails([[1, 2, -1]])).toMatchObject({ kind: "domain", reason: "negative" });
    expect(fails([[0, 0, 0]])).toMatchObject({ kind: "division", reason: "zero-denominator" });
  });

  const score = fc.double({ min: 0, max: 0.99, noNaN: true });
  const weight = fc.double({ min: 0.01, max: 100, noNaN: true });
  const unit = fc
    .integer({ min: 1, max: 6 })
    .chain((length) =>
      fc.tuple(
        fc.array(score, { minLength: length, maxLength: length }),
        fc.array(weight, { minLength: length, maxLength: length }),
      ),
    );

  test("add up to 1, and do not depend on the unit of the weights", () => {
    fc.assert(
      fc.property(unit, ([line, given]) => {
        const degrees = obstacleDegrees(matrix([line]), matrix([given]));
        expect(degrees.values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
        const scaled = obstacleDegrees(matrix([line]), matrix([given.map((value) => value * 7)]));
        expectCells(scaled, cells(degrees));
      }),
    );
  });
});

describe("obstacle degrees by group", () => {
  test("are the sums over the indicators of each group", () => {
    const degrees = obstacleDegrees(matrix(scores), matrix(weights));
    expectCells(obstacleGroups(degrees, matrix([[0, 1, 1]]), 2), [
      [5 / 39, 34 / 39],
      ["#DIV/0!", "#DIV/0!"],
      [5 / 12, 7 / 12],
    ]);
  });

  test("omit indicators without a group, and are blank for a group of blanks", () => {
    const degrees = obstacleDegrees(matrix([[0.5, null, 0]]), null);
    expectCells(obstacleGroups(degrees, matrix([[0, 1, null]]), 2), [[1 / 3, ""]]);
  });
});

describe("the main obstacles", () => {
  test("are the largest first, those equal up to rounding in their order, without blanks", () => {
    const degrees = obstacleDegrees(matrix([[0.9, 0.7, null, 0.1 + 0.2 + 0.4, 0.5]]), null);
    expect(mainObstacles(degrees, 0, 9)).toEqual([4, 1, 3, 0]);
    expect(mainObstacles(degrees, 0, 2)).toEqual([4, 1]);
  });
});
