import fc from "fast-check";
import { moranIndex } from "../../../src/core/linkage/moran-index";
import { getisOrd } from "../../../src/core/space/getis-ord";
import { localMoran } from "../../../src/core/space/local-moran";
import { failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";

const none = { permutations: 0, seed: null };

/** Values of some units, and weights between them of which about half are 0. */
const units = fc.integer({ min: 4, max: 8 }).chain((count) =>
  fc.tuple(
    fc.array(fc.double({ min: 0.1, max: 1000, noNaN: true }), { minLength: count, maxLength: count }),
    fc
      .array(fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 5, noNaN: true })), {
        minLength: count ** 2,
        maxLength: count ** 2,
      })
      .map((cells) =>
        Array.from({ length: count }, (_, row) =>
          Array.from({ length: count }, (_cell, column) => (row === column ? 0 : present(cells[row * count + column]))),
        ),
      ),
  ),
);

const column = (values: readonly (number | null)[]) => matrix(values.map((value) => [value]));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

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
    expect(getisOrd(values, matrix(chain), "g", true, none)).toHaveLength(3);
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
    expect(failureOf(() => localMoran(column([2, 2, 2]), chain, false, none))).toMatchObject({ kind: "division" });
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
});

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
});
