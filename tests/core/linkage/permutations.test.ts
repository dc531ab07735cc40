import { permutationsFor, pseudoP, randomFrom } from "../../../src/core/linkage/permutations";
import { failureOf } from "../../support/matrix";
import { present } from "../../support/present";

/** The pseudo p of an observed 10 over these statistics. */
const pOf = (simulated: readonly number[], rounding = 0) => {
  const left = [...simulated];
  const p = pseudoP(10, rounding, simulated.length, () => present(left.shift()));
  expect(left).toEqual([]);
  return p;
};

describe("a pseudo p over permutations", () => {
  test("is twice the rarer side, the observed order counted with it", () => {
    expect(pOf([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe(2 / 10);
    expect(pOf([11, 12, 13, 14, 15, 16, 17, 18, 9])).toBe(4 / 10);
    expect(pOf([11, 9, 12, 8, 13, 7, 6, 5, 4])).toBe(8 / 10);
  });

  test("counts equal statistics on both sides, and is 1 at most", () => {
    expect(pOf([10, 1, 2, 3, 4, 5, 6, 7, 8])).toBe(4 / 10);
    expect(pOf([10, 12, 13, 14, 15, 16, 17, 18, 19])).toBe(4 / 10);
    expect(pOf([10, 10, 10])).toBe(1);
    expect(pOf([9, 11])).toBe(1);
  });

  test("counts those as equal that differ by what rounding leaves at most", () => {
    expect(pOf([9.5, 1, 2, 3, 4, 5, 6, 7, 8], 0.5)).toBe(4 / 10);
    expect(pOf([10.5, 12, 13, 14, 15, 16, 17, 18, 19], 0.5)).toBe(4 / 10);
    expect(pOf([9.25, 1, 2, 3, 4, 5, 6, 7, 8], 0.5)).toBe(2 / 10);
    expect(pOf([10.75, 12, 13, 14, 15, 16, 17, 18, 19], 0.5)).toBe(2 / 10);
  });
});

describe("the number of permutations", () => {
  test("is what is asked for, else the usual number where that is quick", () => {
    expect([permutationsFor(0, 1e9), permutationsFor(99_999, 10_000)]).toEqual([0, 99_999]);
    expect([permutationsFor(null, 100_100), permutationsFor(null, 100_101)]).toEqual([999, 0]);
    expect([permutationsFor(null, 1e6, 100), permutationsFor(null, 1e6 + 1, 100)]).toEqual([100, 0]);
    expect(permutationsFor(null, 0, 0)).toBe(0);
  });

  test("is refused where it would take too long, with how many would not", () => {
    expect(permutationsFor(1000, 1e6)).toBe(1000);
    expect(failureOf(() => permutationsFor(1001, 1e6))).toMatchObject({
      kind: "domain",
      reason: "too-many-permutations",
      details: { found: 1001, links: 1e6, most: 1000 },
    });
    for (const asked of [-1, 1.5, 100_000])
      expect(failureOf(() => permutationsFor(asked, 1))).toMatchObject({
        kind: "value",
        reason: "whole-number-range",
        details: { argument: "permutations", lowest: 0, highest: 99_999 },
      });
  });
});

describe("random numbers from a seed", () => {
  test("are those of seed 1 unless told, and others for another seed", () => {
    expect(randomFrom(null).next()).toBe(randomFrom(1).next());
    expect(randomFrom(0).next()).not.toBe(randomFrom(1).next());
    expect(randomFrom(2 ** 32 - 1).next()).toBeGreaterThan(0);
  });

  test("have a whole number of 32 bits as their seed", () => {
    for (const seed of [-1, 0.5, 2 ** 32])
      expect(failureOf(() => randomFrom(seed))).toMatchObject({
        kind: "value",
        reason: "whole-number-range",
        details: { argument: "seed", lowest: 0, highest: 2 ** 32 - 1 },
      });
  });
});
