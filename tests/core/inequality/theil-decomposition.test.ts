import fc from "fast-check";
import { theilDecomposition } from "../../../src/core/inequality/theil-decomposition";
import { theilIndex, type TheilForm } from "../../../src/core/inequality/theil-index";
import { expectSame, groupedLevels } from "../../support/distributions";
import { failureOf, matrix } from "../../support/matrix";

type Row = readonly (number | null)[];

const decompose = (values: Row, groups: Row, form: TheilForm = "T", weights: Row | null = null) =>
  theilDecomposition(matrix([values]), matrix([groups]), weights && matrix([weights]), form);

const values = [10, 20, 30, 40, 100];
const groups = [0, 0, 1, 1, 1];
const weights = [100, 150, 200, 250, 300];

describe("the decomposition of the Theil index", () => {
  test("T of five regions in two groups", () => {
    const found = decompose(values, groups, "T", weights);
    expectSame(found.total, 0.22279432106007507, 1e-14);
    expectSame(found.between, 0.09680168377664221, 1e-14);
    expectSame(found.within, 0.12599263728343285, 1e-14);
    expect(found.groups.map(({ share }) => Math.round(share * 1e12) / 1e12)).toEqual([0.08, 0.92]);
    expectSame(found.groups[0]?.index ?? NaN, 0.04985675617422343, 1e-14);
    expectSame(found.groups[1]?.index ?? NaN, 0.13261314868423363, 1e-14);
  });

  test("L of two groups worked by hand, each counted by its share of the population", () => {
    // Means 2 and 6, overall 3 with populations 3 : 1; inside the first 1, 3, 2: −⅓ ln(½ · 3/2 · 1).
    const found = decompose([1, 6, 3, 2], [0, 1, 0, 0], "L");
    expectSame(found.between, 0.75 * Math.log(3 / 2) + 0.25 * Math.log(3 / 6), 1e-15);
    expectSame(found.within, 0.75 * (-Math.log(0.75) / 3), 1e-15);
    expect(found.groups.map(({ share }) => share)).toEqual([0.75, 0.25]);
    expect(found.groups[1]?.index).toBe(0);
  });

  test("has nothing between equal groups and nothing within groups of one value", () => {
    const alike = decompose([1, 3, 1, 3], [0, 0, 1, 1]);
    expect(alike.between).toBe(0);
    expectSame(alike.within, alike.total, 1e-15);
    const single = decompose([1, 3, 8], [0, 1, 2]);
    expect(single.within).toBe(0);
    expectSame(single.between, single.total, 1e-15);
    const one = decompose([1, 3, 8], [0, 0, 0]);
    expectSame(one.between, 0, 1e-15);
    expectSame(one.within, one.total, 1e-15);
  });

  test("leaves the index of a group without anything above zero open; the rest still adds up", () => {
    const found = decompose([0, 0, 1, 3], [0, 0, 1, 1]);
    expect(found.groups[0]).toEqual({ share: 0, index: null });
    expectSame(found.between, Math.log(2), 1e-15);
    expectSame(found.between + found.within, found.total, 1e-15);
    const weightless = decompose([5, 1, 3], [0, 1, 1], "L", [0, 1, 1]);
    expect(weightless.groups[0]).toEqual({ share: 0, index: null });
    expectSame(weightless.within, weightless.total, 1e-15);
  });

  test("skips a value without a group or a weight, which may leave a group empty", () => {
    const found = decompose([10, 5, 20, 30, 40, 100, 7], [0, null, 0, 1, 1, 1, 2], "T", [
      100,
      9,
      150,
      200,
      250,
      300,
      null,
    ]);
    expect(found).toEqual({
      ...decompose(values, groups, "T", weights),
      groups: [...decompose(values, groups, "T", weights).groups, { share: 0, index: null }],
    });
  });

  test.each([
    ["groups of another shape", [1, 2, 3], [0, 1], "T", { kind: "value", reason: "same-shape" }],
    ["a negative value", [1, -2], [0, 1], "T", { kind: "domain", reason: "negative" }],
    ["a zero with L", [1, 0], [0, 1], "L", { kind: "domain", reason: "not-positive" }],
    ["values that are all zero", [0, 0], [0, 1], "T", { kind: "division" }],
    ["nothing but blanks", [1, null], [null, 0], "T", { kind: "domain", reason: "too-few" }],
  ] as const)("refuses %s", (_, given, grouped, form, failure) => {
    expect(failureOf(() => decompose(given, grouped, form))).toMatchObject(failure);
  });

  test("adds up to the Theil index, with the groups' parts to what lies within", () => {
    fc.assert(
      fc.property(groupedLevels, fc.constantFrom("T", "L"), fc.boolean(), (data, form, weighted) => {
        const weight = weighted ? data.weights : null;
        const { total, between, within, groups: parts } = decompose(data.values, data.groups, form, weight);
        expectSame(total, theilIndex(matrix([data.values]), weight && matrix([weight]), form, "all").at(0), 1e-12);
        expectSame(between + within, total, 1e-12);
        expect(Math.min(between, within)).toBeGreaterThanOrEqual(0);
        expectSame(
          parts.reduce((sum, { share }) => sum + share, 0),
          1,
        );
        expectSame(
          parts.reduce((sum, { share, index }) => sum + share * (index ?? 0), 0),
          within,
        );
      }),
    );
  });

  test("gives each group the Theil index of its members", () => {
    fc.assert(
      fc.property(groupedLevels, fc.constantFrom("T", "L"), (data, form) => {
        const { groups: parts } = decompose(data.values, data.groups, form, data.weights);
        parts.forEach(({ index }, group) => {
          const of = <T>(items: readonly T[]) => items.filter((_, place) => data.groups[place] === group);
          if (index !== null)
            expectSame(index, theilIndex(matrix([of(data.values)]), matrix([of(data.weights)]), form, "all").at(0));
          else expect(of(data.values)).toEqual([]);
        });
      }),
    );
  });
});
