import fc from "fast-check";
import { giniIndex } from "../../../src/core/inequality/gini-index";
import { expectSame, levels, reversed, weightedLevels } from "../../support/distributions";
import { expectCells, failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";

const gini = (values: readonly (number | null)[], weights: readonly (number | null)[] | null = null) =>
  giniIndex(matrix([values]), weights && matrix([weights]), "none", "all").at(0);

const byDefinition = (values: readonly number[], weights: readonly number[]) => {
  const population = weights.reduce((sum, weight) => sum + weight, 0);
  const total = values.reduce((sum, value, index) => sum + value * present(weights[index]), 0);
  let differences = 0;
  values.forEach((a, i) => {
    values.forEach((b, j) => {
      differences += present(weights[i]) * present(weights[j]) * Math.abs(a - b);
    });
  });
  return differences / (2 * population * total);
};

describe("the Gini index", () => {
  test("of the three regions' output per head in 2013", () => {
    // |93213 − 99607| + |93213 − 38716| + |99607 − 38716| over 3 · 231536.
    expectSame(gini([93213, 99607, 38716]), (6394 + 54497 + 60891) / (3 * 231536), 1e-15);
    const [beijing, tianjin, hebei] = [2114.8, 1472.21, 7332.61] as const;
    expectSame(
      gini([93213, 99607, 38716], [beijing, tianjin, hebei]),
      (beijing * tianjin * 6394 + beijing * hebei * 54497 + tianjin * hebei * 60891) /
        (beijing + tianjin + hebei) /
        (beijing * 93213 + tianjin * 99607 + hebei * 38716),
      1e-14,
    );
  });

  test("counts a weight as that number of equal values", () => {
    expectSame(gini([1, 5, 2], [2, 1, 3]), gini([1, 1, 5, 2, 2, 2]), 1e-15);
  });

  test("does not need the values in order, with weights neither", () => {
    // Sorted: 1, 2, 3, 10 with weights 5, 2, 1, ½.
    expectSame(gini([3, 1, 2, 10], [1, 5, 2, 0.5]), byDefinition([1, 2, 3, 10], [5, 2, 1, 0.5]), 1e-15);
    expectSame(gini([3, 1, 2, 10], [1, 5, 2, 0.5]), 0.38754325259515576, 1e-14);
  });

  test("is exactly 0 for equal values and 1 − 1/n for all in one place", () => {
    expect(gini([0.1, 0.1, 0.1])).toBe(0);
    expect(gini([0.1, 0.1, 0.1], [3, 0.7, 11])).toBe(0);
    expect(gini([7])).toBe(0);
    expect(gini([0, 0, 0, 1])).toBe(0.75);
  });

  test("with the small-sample correction is 1 for all in one place", () => {
    const sample = (values: readonly number[], weights: readonly number[] | null = null) =>
      giniIndex(matrix([values]), weights && matrix([weights]), "sample", "all").at(0);
    expect(sample([0, 0, 0, 1])).toBe(1);
    expectSame(sample([93213, 99607, 38716]), 1.5 * gini([93213, 99607, 38716]), 1e-15);
    expect(failureOf(() => sample([0, 1], [99, 1]))).toMatchObject({
      kind: "value",
      reason: "weights-without-sample",
      details: { argument: "weights" },
    });
    expect(failureOf(() => sample([5]))).toMatchObject({
      kind: "domain",
      reason: "too-few",
      details: { argument: "values", needed: 2, found: 1 },
    });
  });

  test("keeps its digits for values that hardly differ", () => {
    expectSame(gini([1e9, 1e9 + 1]) / (1 / (4 * (1e9 + 0.5))), 1, 1e-15);
    expectSame(gini([1e9, 1e9 + 1], [2, 1]) / ((2 * 1) / (9 * (1e9 + 1 / 3))), 1, 1e-14);
  });

  test("skips a blank with its weight and a blank weight with its value", () => {
    expect(gini([1, null, 5, 8], [2, 9, 1, null])).toBe(gini([1, 5], [2, 1]));
    expect(gini([1, null, 5])).toBe(gini([1, 5]));
  });

  test("goes by rows or columns, each with its own failure", () => {
    const values = matrix([
      [1, 3, 8],
      [2, 2, 2],
      [0, 0, 0],
      [1, -1, 3],
      [null, null, null],
    ]);
    expectCells(giniIndex(values, null, "none", "row"), [[14 / 36], [0], ["#DIV/0!"], ["#NUM!"], [null]]);
    const panel = matrix([
      [1, 2],
      [3, null],
      [8, 4],
    ]);
    expectCells(giniIndex(panel, null, "none", "col"), [[14 / 36, 1 / 6]]);
    expectCells(giniIndex(panel, matrix([[1], [0], [1]]), "none", "col"), [[7 / 18, 1 / 6]]);
    expectCells(giniIndex(panel, null, "sample", "col"), [[14 / 24, 1 / 3]]);
  });

  test.each([
    ["a negative value", [1, -2, 3], null, { kind: "domain", reason: "negative", details: { argument: "values" } }],
    ["a negative weight", [1, 2], [1, -1], { kind: "domain", reason: "negative", details: { argument: "weights" } }],
    ["values that are all zero", [0, 0], null, { kind: "division", details: { argument: "values" } }],
    ["weights that are all zero", [1, 2], [0, 0], { kind: "division", details: { argument: "weights" } }],
    ["values that count for nothing", [0, 2], [1, 0], { kind: "division", details: { argument: "values" } }],
    ["nothing but blanks", [null], null, { kind: "domain", reason: "too-few", details: { needed: 1, found: 0 } }],
    ["weights of another shape", [1, 2, 3], [1, 2], { kind: "value" }],
  ])("refuses %s", (_, values, weights, failure) => {
    expect(failureOf(() => gini(values, weights))).toMatchObject(failure);
  });

  test("is not a number, rather than a wrong one, where sums leave the range of numbers", () => {
    expect(gini([1.5e308, 1.5e308, 1])).toBeNaN();
    expect(gini([1, 2], [1.5e308, 1.5e308])).toBeNaN();
  });

  test("does not lose its differences where products of weights would be too small for a double", () => {
    expectSame(gini([1, 5, 2], [2e-301, 1e-301, 3e-301]), gini([1, 5, 2], [2, 1, 3]), 1e-14);
    expectSame(gini([1e-160, 5e-160, 2e-160], [2e-145, 1e-145, 3e-145]), gini([1, 5, 2], [2, 1, 3]), 1e-14);
  });

  test("is the mean difference of all pairs over twice the mean", () => {
    fc.assert(
      fc.property(weightedLevels(1), ({ values, weights }) => {
        expectSame(gini(values, weights), byDefinition(values, weights));
        expectSame(
          gini(values),
          byDefinition(
            values,
            values.map(() => 1),
          ),
        );
      }),
    );
  });

  test("does not change with order, unit or replication, and lies between 0 and 1 − 1/n", () => {
    fc.assert(
      fc.property(weightedLevels(), ({ values, weights }) => {
        const index = gini(values, weights);
        expectSame(gini(reversed(values), reversed(weights)), index);
        expectSame(
          gini(
            values.map((value) => value * 1e4),
            weights.map((weight) => weight / 7),
          ),
          index,
        );
        expectSame(gini([...values, ...values], [...weights, ...weights]), index);
        const alike = gini(values);
        expectSame(gini([...values, ...values]), alike);
        expectSame(
          gini(
            values,
            values.map(() => 3),
          ),
          alike,
        );
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThan(1 - 1 / values.length + 1e-12);
      }),
    );
  });

  test("falls when the richest gives to the poorest", () => {
    fc.assert(
      fc.property(levels(3), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const [poorest, richest] = [present(sorted[0]), present(sorted[sorted.length - 1])];
        fc.pre(richest > poorest * 1.001);
        const gift = (richest - poorest) / 4;
        const after = [poorest + gift, ...sorted.slice(1, -1), richest - gift];
        expect(gini(after)).toBeLessThan(gini(values));
      }),
    );
  });
});
