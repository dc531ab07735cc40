import {
  conditionalPValues,
  lagOf,
  type LocalStatistic,
  localUnits,
  standardized,
} from "../../../src/core/space/local-units";
import { failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";
import { column } from "../../support/spatial-units";

const x = Float64Array.of(5, 1, 2, 3, 4, 6);

/** A statistic of the first unit, with these neighbours. */
const around = (units: readonly number[], weights: readonly number[], factor = 1): LocalStatistic => ({
  neighbours: { units: Uint32Array.from(units), weights: Float64Array.from(weights) },
  factor,
  rounding: 1e-12,
});

const pOf = (statistic: LocalStatistic, permutations: number | null = 9999, values = x) =>
  conditionalPValues(values, [statistic], permutations, 7, 99)[0];

describe("units with their neighbours", () => {
  test("leave a blank unit out on both sides, and a weight of zero or a blank one", () => {
    const weights = matrix([
      [0, 1, 2, 0],
      [1, 0, 1, 1],
      [3, 1, 0, null],
      [4, 1, 0, 0],
    ]);
    const { places, values, neighbours } = localUnits(column([7, null, 8, 9]), weights);
    expect(places).toEqual([0, 2, 3]);
    expect([...values]).toEqual([7, 8, 9]);
    expect(neighbours.map(({ units, weights: own }) => [[...units], [...own]])).toEqual([
      [[1], [2]],
      [[0], [3]],
      [[0], [4]],
    ]);
  });

  test("need three values", () => {
    const nothing = matrix([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(failureOf(() => localUnits(column([1, null, 3]), nothing))).toMatchObject({
      kind: "domain",
      reason: "too-few",
      details: { argument: "values", needed: 3, found: 2 },
    });
  });

  test("add their weights up to 1 when standardized, and weigh the values of the neighbours", () => {
    const { neighbours } = around([1, 3], [1, 3]);
    expect([...standardized(neighbours).weights]).toEqual([0.25, 0.75]);
    expect(lagOf(neighbours, x)).toBe(1 * 1 + 3 * 3);
  });
});

describe("conditional permutation", () => {
  test.each([
    ["the highest of five", around([5], [1]), 2 / 5],
    ["the lowest of five", around([1], [1]), 2 / 5],
    ["the second of five", around([4], [2]), 4 / 5],
    ["the middle of five", around([3], [1]), 1],
    ["the two highest, unequal weights in order", around([5, 4], [2, 1]), 2 / 20],
    ["the highest with a factor below zero", around([5], [1], -2), 2 / 5],
    ["a factor that counts the same", around([4], [1], 0.001), 4 / 5],
  ])("comes near the exact p of %s", (_, statistic, exact) => {
    expect(Math.abs(present(present(pOf(statistic))) - exact)).toBeLessThan(exact === 1 ? 1e-12 : 0.025);
  });

  test("is two-sided, counts the observed order, and is never above 1", () => {
    // Every order is as high and as low as the observed one.
    expect(pOf(around([1, 2, 3, 4, 5], [1, 1, 1, 1, 1]), 19)).toBe(1);
    // Fourteen values below the only neighbour's: with two permutations none reaches it for this seed.
    const rising = Float64Array.from({ length: 40 }, (_value, place) => place);
    expect(pOf(around([39], [1]), 9, rising)).toBeCloseTo(2 / 10, 12);
  });

  test("counts sums that differ by rounding as equal", () => {
    const close = Float64Array.of(9, 0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2);
    expect(pOf({ ...around([1], [1]), rounding: 1e-15 }, 99, close)).toBe(1);
    expect(pOf({ ...around([2], [1]), rounding: 1e-15 }, 99, close)).toBe(1);
  });

  test("keeps the value of the unit itself out of the draw", () => {
    const own = Float64Array.of(1000, 1, 1, 1);
    expect(pOf(around([1], [1]), 99, own)).toBe(1);
  });

  test("is not made without permutations or neighbours", () => {
    expect(pOf(around([1], [1]), 0)).toBeNull();
    expect(pOf(around([], []))).toBeNull();
    expect(conditionalPValues(x, [around([1], [1])], null, null, 0)).toEqual([null]);
  });

  test("takes the usual number and a seed of 1 unless told", () => {
    const statistic = around([5, 4], [1, 1]);
    expect(conditionalPValues(x, [statistic], null, null, 99)).toEqual(conditionalPValues(x, [statistic], 99, 1, 5));
  });

  test("refuses a seed out of range, and what would take too long", () => {
    for (const seed of [-1, 0.5, 2 ** 32])
      expect(failureOf(() => conditionalPValues(x, [around([1], [1])], 9, seed, 9))).toMatchObject({
        reason: "whole-number-range",
        details: { argument: "seed", lowest: 0, highest: 2 ** 32 - 1 },
      });
    const wide = around(
      Array.from({ length: 20_000 }, () => 1),
      Array.from({ length: 20_000 }, () => 1),
    );
    expect(failureOf(() => conditionalPValues(x, [wide], 99_999, 1, 9))).toMatchObject({
      reason: "too-many-permutations",
    });
  });
});
