import fc from "fast-check";
import { atkinsonIndex } from "../../../src/core/inequality/atkinson-index";
import { theilIndex } from "../../../src/core/inequality/theil-index";
import { expectSame, levels, reversed, weightedLevels } from "../../support/distributions";
import { expectCells, failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";

const atkinson = (
  values: readonly (number | null)[],
  epsilon: number,
  weights: readonly (number | null)[] | null = null,
) => atkinsonIndex(matrix([values]), epsilon, weights && matrix([weights]), "all").at(0);

const byDefinition = (values: readonly number[], epsilon: number, weights: readonly number[]) => {
  const population = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = values.reduce((sum, value, index) => sum + (value * present(weights[index])) / population, 0);
  const average = (of: (ratio: number) => number) =>
    values.reduce((sum, value, index) => sum + (of(value / mean) * present(weights[index])) / population, 0);
  return epsilon === 1
    ? 1 - Math.exp(average(Math.log))
    : 1 - average((ratio) => ratio ** (1 - epsilon)) ** (1 / (1 - epsilon));
};

describe("the Atkinson index", () => {
  test("of 1 and 4 is 1 − 0.9 for ε = ½, 1 − geometric mean/mean for ε = 1, 1 − harmonic mean/mean for ε = 2", () => {
    expectSame(atkinson([1, 4], 0.5), 1 - 1.5 ** 2 / 2.5, 1e-15);
    expectSame(atkinson([1, 4], 1), 1 - 2 / 2.5, 1e-15);
    expectSame(atkinson([1, 4], 2), 1 - 1.6 / 2.5, 1e-15);
    expectSame(atkinson([1, 4], 2, [3, 1]), 1 - 4 / (3 + 1 / 4) / 1.75, 1e-15);
  });

  test("runs smoothly through ε = 1", () => {
    const at = (epsilon: number) => atkinson([3, 5, 5, 90], epsilon);
    for (const step of [1e-6, 1e-9, 1e-12, 1e-15]) {
      expectSame(at(1 - step), at(1), 2 * step + 1e-14);
      expectSame(at(1 + step), at(1), 2 * step + 1e-14);
    }
  });

  test("gives 1 for a zero with ε ≥ 1, unless it weighs nothing", () => {
    expect([atkinson([0, 5, 9], 1), atkinson([0, 5, 9], 2), atkinson([0, 5, 9], 500)]).toEqual([1, 1, 1]);
    expectSame(atkinson([0, 5, 9], 2, [0, 1, 1]), atkinson([5, 9], 2), 1e-15);
    expectSame(atkinson([0, 4], 0.5), 0.5, 1e-15);
  });

  test("comes near 1 − lowest/mean for great aversion, also where powers leave the range of numbers", () => {
    expectSame(atkinson([1, 1000], 400), 1 - (1 / 500.5) * 0.5 ** (-1 / 399), 1e-14);
    expectSame(atkinson([1, 1000], 400, [3, 1]), 1 - (1 / 250.75) * 0.75 ** (-1 / 399), 1e-14);
    expectSame(atkinson([1, 1000], 1e15), 1 - 1 / 500.5, 1e-12);
  });

  test("is exactly 0 for equal values", () => {
    for (const epsilon of [0.5, 1, 2, 1e6]) expect(atkinson([0.1, 0.1, 0.1], epsilon, [3, 0.7, 11])).toBe(0);
  });

  test("keeps its digits for values that hardly differ", () => {
    // ε/2 times the squared coefficient of variation to the first order.
    const squared = (1 / (1e6 + 1)) ** 2;
    for (const epsilon of [0.25, 1, 3])
      expectSame(atkinson([1e6, 1e6 + 2], epsilon) / ((epsilon / 2) * squared), 1, 1e-11);
  });

  test("skips a blank with its weight, and goes by rows or columns", () => {
    expect(atkinson([1, null, 4, 8], 2, [3, 9, 1, null])).toBe(atkinson([1, 4], 2, [3, 1]));
    const panel = matrix([
      [1, 4],
      [7, 7],
      [-1, 4],
      [0, 0],
      [null, null],
    ]);
    expectCells(atkinsonIndex(panel, 2, null, "row"), [[0.36], [0], ["#NUM!"], ["#DIV/0!"], [null]]);
    expectCells(
      atkinsonIndex(
        matrix([
          [1, 5],
          [4, 5],
        ]),
        1,
        null,
        "col",
      ),
      [[0.2, 0]],
    );
  });

  test.each([
    ["an ε of 0", [1, 2], 0, { kind: "domain", reason: "not-positive", details: { argument: "epsilon", value: 0 } }],
    [
      "a negative ε",
      [1, 2],
      -1,
      { kind: "domain", reason: "not-positive", details: { argument: "epsilon", value: -1 } },
    ],
    ["a negative value", [1, -2], 1, { kind: "domain", reason: "negative", details: { argument: "values" } }],
    ["values that are all zero", [0, 0], 1, { kind: "division", details: { argument: "values" } }],
    ["nothing but blanks", [null], 1, { kind: "domain", reason: "too-few" }],
  ])("refuses %s", (_, values, epsilon, failure) => {
    expect(failureOf(() => atkinson(values, epsilon))).toMatchObject(failure);
  });

  test("is what the definition says", () => {
    fc.assert(
      fc.property(weightedLevels(1), fc.constantFrom(0.1, 0.5, 1, 1.5, 2, 4), ({ values, weights }, epsilon) => {
        expectSame(atkinson(values, epsilon, weights), byDefinition(values, epsilon, weights), 1e-10);
      }),
    );
  });

  test("does not change with order, unit or replication, and lies between 0 and 1", () => {
    fc.assert(
      fc.property(weightedLevels(), fc.constantFrom(0.5, 1, 2), ({ values, weights }, epsilon) => {
        const index = atkinson(values, epsilon, weights);
        expectSame(atkinson(reversed(values), epsilon, reversed(weights)), index);
        expectSame(
          atkinson(
            values.map((value) => value * 1e4),
            epsilon,
            weights.map((weight) => weight / 7),
          ),
          index,
        );
        expectSame(atkinson([...values, ...values], epsilon, [...weights, ...weights]), index);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThan(1);
      }),
    );
  });

  test("grows with the aversion", () => {
    fc.assert(
      fc.property(levels(), (values) => {
        fc.pre(Math.max(...values) > 1.01 * Math.min(...values));
        const indexes = [0.3, 0.9, 1, 1.2, 3, 30].map((epsilon) => atkinson(values, epsilon));
        expect([...indexes].sort((a, b) => a - b)).toEqual(indexes);
      }),
    );
  });

  test("for ε = 1 is 1 − exp(−L) of the Theil index L", () => {
    fc.assert(
      fc.property(weightedLevels(), ({ values, weights }) => {
        const theil = theilIndex(matrix([values]), matrix([weights]), "L", "all").at(0);
        expectSame(atkinson(values, 1, weights), -Math.expm1(-theil), 1e-14);
      }),
    );
  });
});
