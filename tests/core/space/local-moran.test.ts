import fc from "fast-check";
import { moranIndex } from "../../../src/core/linkage/moran-index";
import { normalTwoSided } from "../../../src/core/numeric/normal";
import { localMoran } from "../../../src/core/space/local-moran";
import { failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";
import { column, lag, momentsOf, ordersAround, sum, unitsWithWeights } from "../../support/spatial-units";

const none = { permutations: 0, seed: null };
const units = unitsWithWeights();

describe("local Moran's I", () => {
  test("adds up to Moran's I times the sum of the weights", () => {
    fc.assert(
      fc.property(units, fc.boolean(), ([values, weights], isByRow) => {
        const total = isByRow ? weights.filter((row) => sum(row) > 0).length : sum(weights.flat());
        fc.pre(total > 0 && Math.max(...values) - Math.min(...values) > 1e-6);
        const local = localMoran(column(values), matrix(weights), isByRow, none);
        const global = moranIndex(column(values), matrix(weights), isByRow).at(0);
        expect(sum(local.map(({ statistic }) => statistic))).toBeCloseTo(total * global, 7);
      }),
    );
  });

  test("does not depend on the unit of the values", () => {
    fc.assert(
      fc.property(units, ([values, weights]) => {
        fc.pre(Math.max(...values) - Math.min(...values) > 1e-6);
        const scaled = localMoran(column(values.map((value) => value * 2 ** 40)), matrix(weights), true, none);
        expect(scaled).toEqual(localMoran(column(values), matrix(weights), true, none));
      }),
    );
  });

  test("has no quadrant for a value at the mean, and none without neighbours", () => {
    const found = localMoran(
      column([0.1, 0.2, 0.3, 0.2]),
      matrix([
        [0, 1, 0, 0],
        [1, 0, 1, 0],
        [0, 1, 0, 0],
        [0, 0, 0, 0],
      ]),
      false,
      none,
    );
    expect(found.map(({ quadrant }) => quadrant)).toEqual(["none", "none", "none", "none"]);
    expect(found[3]).toMatchObject({ statistic: 0, expected: 0, variance: 0, z: NaN, p: NaN, pPermuted: null });
  });

  test("leaves a unit with a blank out, with its row and column of weights", () => {
    const chain = [
      [0, 1, 0, 9],
      [1, 0, 1, 9],
      [0, 1, 0, 9],
      [9, 9, 9, 0],
    ];
    const found = localMoran(column([1, 5, 3, null]), matrix(chain), true, none);
    const without = localMoran(column([1, 5, 3]), matrix(chain.slice(0, 3).map((row) => row.slice(0, 3))), true, none);
    expect(found).toEqual(without);
  });

  test("does not look at the diagonal of a unit with a blank, as Moran's I does not", () => {
    const chain = [
      [0, 1, 0, 0],
      [1, 0, 1, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 5],
    ];
    const values = column([1, 5, 3, null]);
    expect(localMoran(values, matrix(chain), true, none)).toHaveLength(3);
  });

  test("gives the same p values for the same seed, and others for another", () => {
    const values = column([3, 1, 7, 2.5, 9, 8, 4]);
    const ring = matrix(
      Array.from({ length: 7 }, (_, i) =>
        Array.from({ length: 7 }, (_cell, j) => ((i - j + 7) % 7 === 1 || (j - i + 7) % 7 === 1 ? 1 : 0)),
      ),
    );
    const pOf = (seed: number) =>
      localMoran(values, ring, true, { permutations: 199, seed }).map(({ pPermuted }) => pPermuted);
    expect(pOf(5)).toEqual(pOf(5));
    expect(pOf(5)).not.toEqual(pOf(6));
  });

  test("has no variance where every other unit is a neighbour with the same weight", () => {
    const all = matrix([
      [0, 1, 1, 1],
      [1, 0, 1, 1],
      [1, 1, 0, 1],
      [1, 1, 1, 0],
    ]);
    for (const { variance, z } of localMoran(column([0.1, 0.7, 0.3, 1.9]), all, true, none)) {
      expect(variance).toBe(0);
      expect(z).toBeNaN();
    }
  });

  test("refuses constant values, two units and a diagonal", () => {
    const chain = matrix([
      [0, 1, 0],
      [1, 0, 1],
      [0, 1, 0],
    ]);
    expect(failureOf(() => localMoran(column([2, 2, 2]), chain, false, none))).toMatchObject({
      kind: "division",
      reason: "zero-denominator",
      details: { argument: "values" },
    });
    expect(failureOf(() => localMoran(column([1, null, 2]), chain, false, none))).toMatchObject({ reason: "too-few" });
    expect(
      failureOf(() =>
        localMoran(
          column([1, 2, 3]),
          matrix([
            [1, 1, 0],
            [1, 0, 1],
            [0, 1, 0],
          ]),
          false,
          none,
        ),
      ),
    ).toMatchObject({ reason: "self-weight" });
    expect(failureOf(() => localMoran(column([1, 2, 3]), chain, false, { permutations: 99, seed: -1 }))).toMatchObject({
      kind: "value",
      reason: "whole-number-range",
    });
  });

  test("has the mean and the variance of all orders in which the unit keeps its value", () => {
    fc.assert(
      fc.property(unitsWithWeights({ min: 4, max: 5 }), ([values, weights]) => {
        fc.pre(Math.max(...values) - Math.min(...values) > 1);
        const mean = sum(values) / values.length;
        const z = values.map((value) => value - mean);
        const square = sum(z.map((one) => one ** 2)) / z.length;
        localMoran(column(values), matrix(weights), false, none).forEach(
          ({ statistic, expected, variance, ...rest }, i) => {
            const own = present(weights[i]);
            expect(statistic).toBeCloseTo((present(z[i]) / square) * lag(own, z), 6);
            const all = momentsOf(ordersAround(z, i).map((order) => (present(z[i]) / square) * lag(own, order)));
            expect(expected).toBeCloseTo(all.mean, 6);
            expect(variance).toBeCloseTo(all.variance, 6);
            if (variance > 1e-9) expect(rest.z).toBeCloseTo((statistic - expected) / Math.sqrt(variance), 6);
          },
        );
      }),
      { numRuns: 30 },
    );
  });

  test("finds the four quadrants in a row of high and low values", () => {
    const row = matrix(
      Array.from({ length: 8 }, (_, i) => Array.from({ length: 8 }, (_cell, j) => (Math.abs(i - j) === 1 ? 3 : 0))),
    );
    const found = localMoran(column([9, 8, 9, 0, 9, 1, 1, 0]), row, true, none);
    expect(found.map(({ quadrant }) => quadrant)).toEqual(["HH", "HH", "HL", "LH", "HL", "LH", "LL", "LL"]);
    for (const { z, p } of found) expect(p).toBe(normalTwoSided(z));
  });

  test("takes a neighbourhood at the mean up to rounding for one without direction", () => {
    const chain = matrix([
      [0, 3, 0, 0],
      [2, 0, 5, 0],
      [0, 1, 0, 1],
      [0, 0, 1, 0],
    ]);
    // The mean is 0.2: the neighbour of the first and the two of the third stand at it.
    const quadrants = localMoran(column([0.1 + 0.2, 0.2, 0.1, 0.2]), chain, false, none).map(
      ({ quadrant }) => quadrant,
    );
    expect(quadrants).toEqual(["none", "none", "none", "none"]);
  });

  test("takes values at their mean up to their own rounding for such, however far from zero they lie", () => {
    const ring = matrix([
      [0, 90, 0, 90],
      [90, 0, 90, 0],
      [0, 90, 0, 90],
      [90, 0, 90, 0],
    ]);
    const found = localMoran(column([1e6 + 0.1, 1e6 + 0.2, 1e6 + 0.3, 1e6 + 0.2]), ring, false, none);
    expect(found.map(({ quadrant }) => quadrant)).toEqual(["none", "none", "none", "none"]);
    // Here the computed mean itself is off by one rounding from the value at it.
    const [low, middle, high] = [1, 2, 3].map((step) => 1000 + (step * 241) / 30) as [number, number, number];
    const off = localMoran(column([low, middle, high, middle]), ring, false, none);
    expect(off.map(({ quadrant }) => quadrant)).toEqual(["none", "none", "none", "none"]);
    const beside = localMoran(column([1e6 + 0.1, 1e6 + 0.21, 1e6 + 0.3, 1e6 + 0.2]), ring, false, none);
    expect(beside.map(({ quadrant }) => quadrant)).toEqual(["LH", "HL", "HH", "LL"]);
  });
});
