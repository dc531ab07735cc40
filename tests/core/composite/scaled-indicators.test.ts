import { scaledIndicators } from "../../../src/core/composite/scaled-indicators";
import { cells, failureOf, matrix } from "../../support/matrix";

const values = matrix([
  [10, 7, 300],
  [20, 7, 100],
  [null, 9, 900],
  [15, 7, 200],
]);

describe("scaled indicators", () => {
  test("run from the worst to the best of the complete units, and are none where they do not vary", () => {
    const { scaled, cells: complete } = scaledIndicators(values, [1, 1, -1]);
    // Adding 0 makes −0 0.
    expect(scaled.map((z) => z && [...z].map((one) => one + 0))).toEqual([[0, 1, 0.5], null, [0, 1, 0.5]]);
    expect(cells(complete)).toEqual([
      [10, 7, 300],
      [20, 7, 100],
      [15, 7, 200],
    ]);
    expect(scaledIndicators(values, null).scaled[2]).toEqual(Float64Array.of(1, 0, 0.5));
  });

  test("give each unit its weighted sum, never above 1, and none to a unit with a blank", () => {
    const { scoresOf } = scaledIndicators(values, [1, 1, -1]);
    expect(cells(scoresOf(Float64Array.of(0.25, 0.5, 0.25)))).toEqual([[0], [0.5], [""], [0.25]]);
    expect(cells(scoresOf(Float64Array.of(0.5, 0, 0.5 + 2 ** -40)))[1]).toEqual([1]);
  });

  test("need two complete units", () => {
    const one = matrix([
      [1, 2],
      [null, 3],
    ]);
    expect(failureOf(() => scaledIndicators(one, null))).toMatchObject({
      kind: "domain",
      reason: "too-few",
      details: { argument: "values", needed: 2, found: 1 },
    });
  });
});
