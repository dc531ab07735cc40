import fc from "fast-check";
import { getisOrd } from "../../../src/core/space/getis-ord";
import { failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";
import { column, lag, momentsOf, ordersAround, ordersOf, sum, unitsWithWeights } from "../../support/spatial-units";

const none = { permutations: 0, seed: null };
const units = unitsWithWeights();

describe("Getis and Ord's local G", () => {
  test("has a z that does not change when a row of weights is scaled", () => {
    fc.assert(
      fc.property(units, fc.constantFrom("g" as const, "gstar" as const), ([values, weights], mode) => {
        const z = (rows: readonly (readonly number[])[]) =>
          getisOrd(column(values), matrix(rows), mode, false, none).map((unit) => unit.z);
        const [before, after] = [z(weights), z(weights.map((row, place) => row.map((weight) => weight * (place + 2))))];
        before.forEach((one, place) => {
          if (Number.isNaN(one)) expect(after[place]).toBeNaN();
          else expect(after[place]).toBeCloseTo(one, 6);
        });
      }),
    );
  });

  test("counts the unit itself with its diagonal, else with the largest weight of its row, else with 1", () => {
    const values = column([1, 2, 3]);
    const given = getisOrd(
      values,
      matrix([
        [4, 1, 0],
        [1, 0, 2],
        [0, 0, 0],
      ]),
      "gstar",
      false,
      none,
    );
    expect(given.map(({ statistic }) => statistic)).toEqual([(4 + 2) / 6, (1 + 4 + 6) / 6, 3 / 6]);
  });

  test("has no z for constant values and, in g, without neighbours", () => {
    const chain = matrix([
      [0, 1, 0, 0],
      [1, 0, 1, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect(getisOrd(column([0.1, 0.1, 0.1, 0.1]), chain, "gstar", true, none).map(({ z }) => z)).toEqual([
      NaN,
      NaN,
      NaN,
      NaN,
    ]);
    expect(present(getisOrd(column([1, 2, 3, 4]), chain, "g", true, none)[3]).z).toBeNaN();
  });

  test("has no statistic for values that add up to zero", () => {
    const chain = matrix([
      [0, 1, 0],
      [1, 0, 1],
      [0, 1, 0],
    ]);
    for (const { statistic } of getisOrd(column([0.1, 0.2, -0.3]), chain, "gstar", false, none))
      expect(Number.isFinite(statistic)).toBe(false);
  });

  test("has the mean and the variance of all orders: of the others in g, of all values in gstar", () => {
    fc.assert(
      fc.property(unitsWithWeights({ min: 4, max: 5 }), ([values, weights]) => {
        fc.pre(Math.max(...values) - Math.min(...values) > 1);
        const diagonal = weights.map((row, i) => row.map((weight, j) => (i === j ? 2 : weight)));
        const all = ordersOf(values);
        const own = getisOrd(column(values), matrix(weights), "g", false, none);
        const star = getisOrd(column(values), matrix(diagonal), "gstar", false, none);
        values.forEach((value, i) => {
          const others = sum(values) - value;
          const around = ordersAround(values, i).map((order) => lag(present(weights[i]), order) / others);
          const within = all.map((order) => lag(present(diagonal[i]), order) / sum(values));
          for (const [found, statistic, orders] of [
            [present(own[i]), lag(present(weights[i]), values) / others, around],
            [present(star[i]), lag(present(diagonal[i]), values) / sum(values), within],
          ] as const) {
            const { mean, variance } = momentsOf(orders);
            expect(found.place).toBe(i);
            expect(found.statistic).toBeCloseTo(statistic, 9);
            expect(found.expected).toBeCloseTo(mean, 9);
            expect(found.variance).toBeCloseTo(variance, 9);
            if (variance > 1e-7) expect(found.z).toBeCloseTo((statistic - mean) / Math.sqrt(variance), 5);
          }
        });
      }),
      { numRuns: 30 },
    );
  });

  test("has no variance and no z where all values around a unit are neighbours with the same weight", () => {
    const all = matrix([
      [0, 0.1, 0.1, 0.1],
      [0.1, 0, 0.1, 0.1],
      [0.1, 0.1, 0, 0.1],
      [0.1, 0.1, 0.1, 0],
    ]);
    for (const { variance, z, p } of getisOrd(column([0.1, 0.7, 0.3, 1.9]), all, "g", false, none))
      expect([variance, z, p]).toEqual([0, NaN, NaN]);
  });

  test("does not check the diagonal of a unit with a blank, checks the others in g alone, and refuses other shapes", () => {
    const chain = [
      [0, 1, 0, 0],
      [1, 0, 1, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 5],
    ];
    expect(getisOrd(column([1, 5, 3, null]), matrix(chain), "g", true, none)).toHaveLength(3);
    expect(failureOf(() => getisOrd(column([1, 5, 3, 2]), matrix(chain), "g", true, none))).toMatchObject({
      reason: "self-weight",
      details: { argument: "weights", row: 4 },
    });
    expect(getisOrd(column([1, 5, 3, 2]), matrix(chain), "gstar", true, none)).toHaveLength(4);
    for (const mode of ["g", "gstar"] as const) {
      expect(failureOf(() => getisOrd(column([1, 5, 3]), matrix(chain), mode, true, none))).toMatchObject({
        reason: "not-square",
        details: { argument: "weights" },
      });
      expect(
        failureOf(() =>
          getisOrd(
            column([1, 5, 3]),
            matrix([
              [0, -1, 0],
              [1, 0, 0],
              [0, 1, 0],
            ]),
            mode,
            true,
            none,
          ),
        ),
      ).toMatchObject({ reason: "negative", details: { argument: "weights" } });
    }
  });

  test("draws the neighbours of a unit among the others, in gstar as in g", () => {
    const star = matrix([
      [0, 1, 1, 0, 0, 0],
      [1, 0, 0, 0, 0, 0],
      [1, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 1, 0],
      [0, 0, 0, 1, 0, 0],
      [0, 0, 0, 0, 0, 0],
    ]);
    const drawn = { permutations: 4999, seed: 3 };
    for (const mode of ["g", "gstar"] as const) {
      const found = getisOrd(column([1, 9, 8, 2, 3, 4]), star, mode, false, drawn).map(({ pPermuted }) => pPermuted);
      // The two highest of five around the first: one pair of ten; the second has the lowest of its five.
      expect(Math.abs(present(present(found[0])) - 2 / 10)).toBeLessThan(0.03);
      expect(Math.abs(present(present(found[1])) - 2 / 5)).toBeLessThan(0.04);
      expect(found[5]).toBeNull();
    }
  });
});
