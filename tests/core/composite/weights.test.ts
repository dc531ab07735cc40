import { addingUpToOne, columnWeights } from "../../../src/core/composite/weights";
import { failureOf, matrix } from "../../support/matrix";

const largest = Number.MAX_VALUE;

describe("weights of columns", () => {
  test("are shares of their sum, also of one beyond the largest double", () => {
    expect([...columnWeights(matrix([[1, 3]]), 2).weights]).toEqual([0.25, 0.75]);
    expect([...columnWeights(matrix([[largest, largest, 0]]), 3).weights]).toEqual([0.5, 0.5, 0]);
    expect([...columnWeights(null, 4).weights]).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  test("leave a column without a weight out, also where they are written down a column", () => {
    for (const given of [[[1, null, 4]], [[1], [null], [4]]])
      expect(columnWeights(matrix(given), 3)).toEqual({ columns: [0, 2], weights: Float64Array.of(0.2, 0.8) });
    expect(columnWeights(matrix([[0, 4]]), 2)).toEqual({ columns: [0, 1], weights: Float64Array.of(0, 1) });
  });

  test("are refused where one is negative, where there are too many, and where they add up to zero", () => {
    const fails = (given: readonly (number | null)[]) => failureOf(() => columnWeights(matrix([given]), 2));
    expect(fails([2, -1])).toMatchObject({ kind: "domain", reason: "negative", details: { argument: "weights" } });
    expect(fails([1, 2, 3])).toMatchObject({
      kind: "value",
      reason: "vector-length",
      details: { argument: "weights", needed: 2, found: 3 },
    });
    for (const nothing of [
      [0, 0],
      [null, null],
      [0, null],
    ])
      expect(fails(nothing)).toMatchObject({
        kind: "division",
        reason: "zero-denominator",
        details: { argument: "weights" },
      });
    expect(failureOf(() => addingUpToOne("values", Float64Array.of(0, 0)))).toMatchObject({
      reason: "zero-denominator",
      details: { argument: "values" },
    });
  });
});
