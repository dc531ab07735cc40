import fc from "fast-check";
import { permutationTest } from "../../../src/core/linkage/permutation-test";
import { spatialSample } from "../../../src/core/linkage/spatial-autocorrelation";
import { failureOf, matrix } from "../../support/matrix";

const chain = (units: number) =>
  Array.from({ length: units }, (_, i) => Array.from({ length: units }, (_cell, j) => (Math.abs(i - j) === 1 ? 1 : 0)));

const tested = (values: readonly (number | null)[], permutations: number | null, seed: number | null, isRow = false) =>
  permutationTest(spatialSample(matrix([values]), matrix(chain(values.length)), isRow), permutations, seed);

describe("the permutation test of Moran's I", () => {
  test("computes 999 permutations with seed 1 if nothing is said", () => {
    expect(tested([10, 12, 20, 22, 9], null, null)).toEqual({ permutations: 999, p: 0.61 });
    expect(tested([10, 12, 20, 22, 9], 999, 1)).toEqual({ permutations: 999, p: 0.61 });
  });

  test("has no p without permutations", () => {
    expect(tested([10, 12, 20, 22, 9], 0, null)).toEqual({ permutations: 0, p: null });
  });

  test("counts equal statistics on both sides: where every order gives the same I, p is 1", () => {
    const all = matrix([
      [0, 1, 1],
      [1, 0, 1],
      [1, 1, 0],
    ]);
    expect(permutationTest(spatialSample(matrix([[0.1, 0.2, 0.7]]), all, false), 99, 3).p).toBe(1);
  });

  test("leaves out units without a value", () => {
    const values = [10, 12, 20, 22, 9];
    const apart = matrix([...chain(5).map((row) => [...row, 0]), [0, 0, 0, 0, 0, 0]]);
    expect(permutationTest(spatialSample(matrix([[...values, null]]), apart, false), 99, 4)).toEqual(
      tested(values, 99, 4),
    );
  });

  test("does not depend on the unit of the values or of the weights", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 8 }),
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        (values, seed) => {
          fc.pre(new Set(values).size > 1);
          const weights = chain(values.length).map((row) => row.map((weight) => weight * 4));
          const scaled = matrix([values.map((value) => value * 1024 + 512)]);
          expect(permutationTest(spatialSample(scaled, matrix(weights), false), 49, seed)).toEqual(
            tested(values, 49, seed),
          );
        },
      ),
    );
  });

  test("leaves the sample as it was", () => {
    const sample = spatialSample(matrix([[10, 12, 20, 22, 9]]), matrix(chain(5)), false);
    const before = [...sample.deviations];
    permutationTest(sample, 9, null);
    expect([...sample.deviations]).toEqual(before);
  });

  test("takes whole numbers only, within their ranges", () => {
    for (const permutations of [-1, 1.5, 100000])
      expect(failureOf(() => tested([1, 2, 4], permutations, null))).toMatchObject({
        reason: "whole-number-range",
        details: { argument: "permutations" },
      });
    for (const seed of [-1, 0.5, 2 ** 32])
      expect(failureOf(() => tested([1, 2, 4], 9, seed))).toMatchObject({
        reason: "whole-number-range",
        details: { argument: "seed" },
      });
    expect(tested([1, 2, 4], 9, 2 ** 32 - 1).permutations).toBe(9);
  });

  test("computes none unasked where they take long, and refuses those that take too long", () => {
    const units = 400;
    const values = Array.from({ length: units }, (_, unit) => (unit * 37) % 101);
    const dense = matrix(Array.from({ length: units }, (_, i) => values.map((_value, j) => (i === j ? 0 : 1))));
    const sample = spatialSample(matrix([values]), dense, false);
    expect(permutationTest(sample, null, null)).toEqual({ permutations: 0, p: null });
    expect(failureOf(() => permutationTest(sample, 10000, null))).toMatchObject({
      kind: "domain",
      reason: "too-many-permutations",
      details: { found: 10000, links: 159600, most: 6265 },
    });
  });
});
