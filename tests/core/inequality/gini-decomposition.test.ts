import fc from "fast-check";
import { giniDecomposition } from "../../../src/core/inequality/gini-decomposition";
import { giniIndex } from "../../../src/core/inequality/gini-index";
import { expectSame, groupedLevels } from "../../support/distributions";
import { failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";

type Row = readonly (number | null)[];

const decompose = (values: Row, groups: Row) => giniDecomposition(matrix([values]), matrix([groups]));

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The three terms as Dagum (1997) writes them. */
function published(values: readonly number[], groups: readonly number[]) {
  const count = values.length;
  const mean = meanOf(values);
  const parts = [...new Set(groups)]
    .map((group) => values.filter((_, place) => groups[place] === group))
    .sort((a, b) => meanOf(a) - meanOf(b));
  const p = parts.map((part) => part.length / count);
  const s = parts.map((part) => (part.length * meanOf(part)) / (count * mean));
  const average = (a: number[], b: number[], of: (difference: number) => number) =>
    meanOf(a.flatMap((x) => b.map((y) => of(x - y))));
  let [within, netBetween, transvariation] = [0, 0, 0];
  parts.forEach((richer, j) => {
    within += (average(richer, richer, Math.abs) / (2 * meanOf(richer))) * present(p[j]) * present(s[j]);
    parts.slice(0, j).forEach((poorer, h) => {
      const gini = average(richer, poorer, Math.abs) / (meanOf(richer) + meanOf(poorer));
      const d = average(richer, poorer, (difference) => Math.max(difference, 0));
      const q = average(richer, poorer, (difference) => Math.max(-difference, 0));
      const weight = gini * (present(p[j]) * present(s[h]) + present(p[h]) * present(s[j]));
      const distance = d + q === 0 ? 0 : (d - q) / (d + q);
      netBetween += weight * distance;
      transvariation += weight * (1 - distance);
    });
  });
  return { within, netBetween, transvariation };
}

describe("Dagum's decomposition of the Gini index", () => {
  test("of seven regions in three groups", () => {
    const found = decompose([10, 20, 30, 40, 100, 15, 35], [0, 0, 1, 1, 1, 2, 2]);
    expectSame(found.total, 0.38285714285714284, 1e-15);
    expectSame(found.within, 0.09714285714285714, 1e-15);
    expectSame(found.netBetween, 0.2742857142857143, 1e-15);
    expectSame(found.transvariation, 0.011428571428571434, 1e-15);
  });

  test("has no transvariation, to the last bit, where the groups do not overlap", () => {
    expect(decompose([1, 2, 3, 10, 11, 40], [0, 0, 0, 1, 1, 2]).transvariation).toBe(0);
    expect(decompose([1, 2, 2, 3], [0, 0, 1, 1]).transvariation).toBe(0);
  });

  test("of equal groups is all within and transvariation, of single values all between, of one group all within", () => {
    const alike = decompose([1, 3, 1, 3], [0, 0, 1, 1]);
    expect(alike).toEqual({ total: 0.25, within: 0.125, netBetween: 0, transvariation: 0.125 });
    const single = decompose([1, 3], [0, 1]);
    expect(single).toEqual({ total: 0.25, within: 0, netBetween: 0.25, transvariation: 0 });
    const one = decompose([1, 3], [0, 0]);
    expect(one).toEqual({ total: 0.25, within: 0.25, netBetween: 0, transvariation: 0 });
  });

  test("takes zeros, a group of nothing else among them, and equal values", () => {
    const zeros = decompose([0, 0, 1, 3], [0, 0, 1, 1]);
    expectSame(zeros.within + zeros.netBetween, zeros.total, 1e-15);
    expect(zeros.transvariation).toBe(0);
    expect(decompose([2, 2, 2], [0, 1, 1])).toEqual({ total: 0, within: 0, netBetween: 0, transvariation: 0 });
  });

  test("skips a blank with its group and a value without one", () => {
    expect(decompose([10, null, 20, 30, 5], [0, 0, 1, 1, null])).toEqual(decompose([10, 20, 30], [0, 1, 1]));
  });

  test.each([
    ["groups of another shape", [1, 2, 3], [0, 1], { kind: "value", reason: "same-shape" }],
    ["a negative value", [1, -2], [0, 1], { kind: "domain", reason: "negative" }],
    ["values that are all zero", [0, 0], [0, 1], { kind: "division" }],
    ["nothing but blanks", [1, null], [null, 0], { kind: "domain", reason: "too-few" }],
  ])("refuses %s", (_, given, grouped, failure) => {
    expect(failureOf(() => decompose(given, grouped))).toMatchObject(failure);
  });

  test("is what the published formulas say", () => {
    fc.assert(
      fc.property(groupedLevels, ({ values, groups }) => {
        const found = decompose(values, groups);
        const { within, netBetween, transvariation } = published(values, groups);
        expectSame(found.within, within);
        expectSame(found.netBetween, netBetween);
        expectSame(found.transvariation, transvariation);
      }),
    );
  });

  test("adds up to the Gini index, with no term below zero, whatever the groups are called", () => {
    fc.assert(
      fc.property(groupedLevels, ({ values, groups }) => {
        const { total, within, netBetween, transvariation } = decompose(values, groups);
        expect(total).toBe(giniIndex(matrix([values]), null, "none", "all").at(0));
        expectSame(within + netBetween + transvariation, total, 1e-13);
        expect(Math.min(within, netBetween, transvariation)).toBeGreaterThanOrEqual(0);
        const renamed = decompose(
          values.map((value) => value * 1e3),
          groups.map((group) => 3 - group),
        );
        expectSame(renamed.transvariation, transvariation);
        expectSame(renamed.netBetween, netBetween);
      }),
    );
  });
});
