import fc from "fast-check";
import { dagumGroups } from "../../../src/core/inequality/dagum-groups";
import { giniDecomposition } from "../../../src/core/inequality/gini-decomposition";
import { giniIndex } from "../../../src/core/inequality/gini-index";
import { cells, expectCells, failureOf, matrix } from "../../support/matrix";

const values = [10, 20, 30, 40, 100, 15, 35];
const groups = [0, 0, 1, 1, 1, 2, 2];
const weights = [2, 1, 3, 1, 1, 2, 2];

const dagum = (of: readonly (number | null)[], by: readonly number[], people: readonly number[] | null = null) =>
  dagumGroups(matrix([of]), matrix([by]), people && matrix([people]));

const terms = ({ total, within, netBetween, transvariation }: ReturnType<typeof giniDecomposition>) =>
  [total, within, netBetween, transvariation] as const;

const table = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 })),
  { minLength: 1, maxLength: 14 },
);

describe("Dagum's decomposition of weighted values", () => {
  test("has the terms, pairs and distances of the example", () => {
    const { groups: ofGroups, pairs, distance } = dagum(values, groups);
    expectCells(pairs, [
      [1 / 6, 25 / 43, 5 / 16],
      [25 / 43, 14 / 51, 20 / 49],
      [5 / 16, 20 / 49, 1 / 5],
    ]);
    expectCells(distance, [
      ["", 1, 0.8],
      [1, "", 0.95],
      [0.8, 0.95, ""],
    ]);
    expectCells(ofGroups, [
      [2 / 7, 30 / 250, 15, 1 / 6],
      [3 / 7, 170 / 250, 170 / 3, 14 / 51],
      [2 / 7, 50 / 250, 25, 1 / 5],
    ]);
    const found = terms(dagum(values, groups, weights));
    [0.34459459459459457, 0.09009009009009009, 0.23648648648648649, 0.018018018018018018].forEach((expected, place) => {
      expect(found[place]).toBeCloseTo(expected, 14);
    });
  });

  test("is that of the values repeated by whole weights", () => {
    fc.assert(
      fc.property(table, (rows) => {
        fc.pre(rows.some(([value]) => value > 0));
        const repeated = rows.flatMap(([value, group, count]) => Array.from({ length: count }, () => [value, group]));
        const expected = terms(
          giniDecomposition(matrix([repeated.map(([v = 0]) => v)]), matrix([repeated.map(([, g = 0]) => g)])),
        );
        terms(
          dagum(
            rows.map(([value]) => value),
            rows.map(([, group]) => group),
            rows.map(([, , count]) => count),
          ),
        ).forEach((term, place) => {
          expect(term).toBeCloseTo(expected[place] ?? NaN, 12);
        });
      }),
    );
  });

  test("has terms that add up to the Gini index, and does not depend on the unit of values and weights", () => {
    fc.assert(
      fc.property(table, (rows) => {
        fc.pre(rows.some(([value]) => value > 0));
        const [of, by, people] = [0, 1, 2].map((place) => rows.map((row) => row[place] ?? NaN)) as [
          number[],
          number[],
          number[],
        ];
        const found = terms(dagum(of, by, people));
        const index = giniIndex(matrix([of]), matrix([people]), "none", "all").at(0);
        expect(found[0]).toBeCloseTo(index, 12);
        expect(found[1] + found[2] + found[3]).toBeCloseTo(found[0], 14);
        terms(
          dagum(
            of.map((value) => value * 8),
            by,
            people.map((weight) => weight / 4),
          ),
        ).forEach((term, place) => {
          expect(term).toBeCloseTo(found[place] ?? NaN, 12);
        });
      }),
    );
  });

  test("has no transvariation where the groups do not overlap, and nothing at all where all values are equal", () => {
    expect(dagum([1, 2, 5, 9], [0, 0, 1, 1], [0.1, 0.7, 0.3, 0.2]).transvariation).toBe(0);
    expect(terms(dagum([0.1 + 0.2, 0.3, 0.3], [0, 1, 1], [1, 2, 3]))).toEqual([0, 0, 0, 0]);
  });

  test("divides by zero in the cells of a group without values, or of zeros alone", () => {
    const { groups: ofGroups, pairs } = dagum([0, 0, 4, 6, null], [0, 0, 1, 1, 2]);
    expectCells(ofGroups, [
      [0.5, 0, 0, "#DIV/0!"],
      [0.5, 1, 5, 0.1],
      [0, 0, "#DIV/0!", "#DIV/0!"],
    ]);
    expect(cells(pairs)[0]).toEqual(["#DIV/0!", 1, "#DIV/0!"]);
  });

  test("leaves out a value of weight 0", () => {
    expect(terms(dagum([1, 7, 100], [0, 1, 1], [1, 2, 0]))).toEqual(terms(dagum([1, 7], [0, 1], [1, 2])));
  });

  test("refuses more groups than can be compared", () => {
    const many = Array.from({ length: 40000 }, (_, place) => place);
    expect(failureOf(() => dagum(many, many))).toMatchObject({
      kind: "domain",
      reason: "too-many-groups",
      details: { found: 40000, most: 25000 },
    });
  });
});
