import fc from "fast-check";
import { theilIndex, type TheilForm } from "../../../src/core/inequality/theil-index";
import { expectSame, reversed, weightedLevels } from "../../support/distributions";
import { expectCells, failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";

const theil = (
  values: readonly (number | null)[],
  form: TheilForm,
  weights: readonly (number | null)[] | null = null,
) => theilIndex(matrix([values]), weights && matrix([weights]), form, "all").at(0);

describe("the Theil index", () => {
  test("T and L of the three regions' output per head in 2013, weighted by population", () => {
    const perHead = [93213, 99607, 38716];
    const population = [2114.8, 1472.21, 7332.61];
    expectSame(theil(perHead, "T", population), 0.10154713515076655, 1e-13);
    expectSame(theil(perHead, "L", population), 0.09761294407643176, 1e-13);
  });

  test("T is not L", () => {
    expectSame(theil([10, 10, 10, 20, 50], "T"), 0.250201211769094, 1e-14);
    expectSame(theil([10, 10, 10, 20, 50], "L"), 0.2326302, 1e-7);
    // By hand: 1 and 3 are ½ and 1½ of their mean, ¼ and ¾ of their sum.
    expectSame(theil([1, 3], "T"), 0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), 1e-15);
    expectSame(theil([1, 3], "L"), -0.5 * Math.log(0.5) - 0.5 * Math.log(1.5), 1e-15);
  });

  test("T takes 0·ln 0 as 0, so that all in one place is ln n", () => {
    expectSame(theil([0, 0, 0, 1], "T"), Math.log(4), 1e-15);
  });

  test("L has no value for a zero, unless it weighs nothing", () => {
    expect(failureOf(() => theil([0, 1], "L"))).toMatchObject({
      kind: "domain",
      reason: "not-positive",
      details: { argument: "values", value: 0 },
    });
    expectSame(theil([0, 1, 3], "L", [0, 1, 1]), theil([1, 3], "L"), 1e-15);
  });

  test("is exactly 0 for equal values", () => {
    for (const form of ["T", "L"] as const) {
      expect(theil([0.1, 0.1, 0.1], form)).toBe(0);
      expect(theil([0.1, 0.1, 0.1], form, [3, 0.7, 11])).toBe(0);
      expect(theil([5], form)).toBe(0);
    }
  });

  test("keeps its digits for values that hardly differ", () => {
    // Both are half the squared coefficient of variation to the first order.
    const [low, high] = [1e6, 1e6 + 2];
    const squared = (1 / (1e6 + 1)) ** 2;
    for (const form of ["T", "L"] as const) expectSame(theil([low, high], form) / (squared / 2), 1, 1e-11);
  });

  test("is not a number, rather than a wrong one, where sums leave the range of numbers", () => {
    for (const form of ["T", "L"] as const) {
      expect(theil([1.5e308, 1.5e308, 1], form)).toBeNaN();
      expect(theil([1, 2], form, [1.5e308, 1.5e308])).toBeNaN();
    }
  });

  test("skips a blank with its weight, and goes by rows or columns", () => {
    expect(theil([1, null, 3, 8], "T", [2, 9, 1, null])).toBe(theil([1, 3], "T", [2, 1]));
    const panel = matrix([
      [1, 3],
      [0, 3],
      [-1, 1],
      [0, 0],
      [null, null],
    ]);
    const oneAndThree = 0.25 * Math.log(0.5) + 0.75 * Math.log(1.5);
    expectCells(theilIndex(panel, null, "T", "row"), [[oneAndThree], [Math.log(2)], ["#NUM!"], ["#DIV/0!"], [null]]);
    expectCells(theilIndex(panel, null, "L", "row"), [
      [-0.5 * Math.log(0.75)],
      ["#NUM!"],
      ["#NUM!"],
      ["#DIV/0!"],
      [null],
    ]);
    expectCells(
      theilIndex(
        matrix([
          [1, 2],
          [3, 2],
        ]),
        null,
        "T",
        "col",
      ),
      [[oneAndThree, 0]],
    );
  });

  test.each([
    [
      "a negative value",
      [1, -2],
      null,
      { kind: "domain", reason: "negative", details: { argument: "values", value: -2 } },
    ],
    ["a negative weight", [1, 2], [1, -1], { kind: "domain", reason: "negative", details: { argument: "weights" } }],
    ["values that are all zero", [0, 0], null, { kind: "division", details: { argument: "values" } }],
    ["nothing but blanks", [null, null], null, { kind: "domain", reason: "too-few" }],
    ["weights of another shape", [1, 2, 3], [1, 2], { kind: "value" }],
  ])("refuses %s", (_, values, weights, failure) => {
    expect(failureOf(() => theil(values, "T", weights))).toMatchObject(failure);
  });

  test("is Σ q ln(q/p) and Σ p ln(p/q) of the shares", () => {
    fc.assert(
      fc.property(weightedLevels(1), ({ values, weights }) => {
        const population = weights.reduce((sum, weight) => sum + weight, 0);
        const total = values.reduce((sum, value, index) => sum + value * present(weights[index]), 0);
        const q = values.map((value, index) => (value * present(weights[index])) / total);
        const p = weights.map((weight) => weight / population);
        expectSame(
          theil(values, "T", weights),
          q.reduce((sum, share, i) => sum + share * Math.log(share / present(p[i])), 0),
        );
        expectSame(
          theil(values, "L", weights),
          p.reduce((sum, share, i) => sum + share * Math.log(share / present(q[i])), 0),
        );
      }),
    );
  });

  test("does not change with order, unit or replication, and T lies between 0 and ln(Σw/min w)", () => {
    fc.assert(
      fc.property(weightedLevels(), fc.constantFrom("T", "L"), ({ values, weights }, form) => {
        const index = theil(values, form, weights);
        expectSame(theil(reversed(values), form, reversed(weights)), index);
        expectSame(
          theil(
            values.map((value) => value * 1e4),
            form,
            weights.map((weight) => weight / 7),
          ),
          index,
        );
        expectSame(theil([...values, ...values], form, [...weights, ...weights]), index);
        expectSame(
          theil(
            values,
            form,
            values.map(() => 3),
          ),
          theil(values, form),
        );
        expect(index).toBeGreaterThanOrEqual(0);
        const bound = Math.log(weights.reduce((sum, weight) => sum + weight, 0) / Math.min(...weights));
        if (form === "T") expect(index).toBeLessThan(bound + 1e-12);
      }),
    );
  });

  test("L of values is T of values with the roles of values and population exchanged", () => {
    fc.assert(
      fc.property(weightedLevels(), ({ values, weights }) => {
        const inverse = values.map((value) => 1 / value);
        const amounts = values.map((value, index) => value * present(weights[index]));
        expectSame(theil(values, "L", weights), theil(inverse, "T", amounts), 1e-10);
      }),
    );
  });
});
