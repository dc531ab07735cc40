import fc from "fast-check";
import { fleggQuotients, type QuotientForm } from "../../../src/core/input-output/flegg-quotients";
import { expectCells, expectNear, failureOf, matrix } from "../../support/matrix";

type Sizes = readonly (number | null)[];

const sizes = (region: Sizes, nation: Sizes, regionTotal: number | null = null, nationTotal: number | null = null) => ({
  region: matrix([region]),
  nation: matrix([nation]),
  regionTotal,
  nationTotal,
});
/** s = 0.75, 1.5, 1 with R/N = 1/10. */
const given = () =>
  sizes(
    [15, 30, 15],
    [200, 200, 200].map((one, place) => [200, 200, 150][place] ?? one),
    60,
    600,
  );

describe("location quotients of cells", () => {
  test.each<[QuotientForm, readonly (readonly number[])[]]>([
    [
      "slq",
      [
        [0.75, 0.75, 0.75],
        [1.5, 1.5, 1.5],
        [1, 1, 1],
      ],
    ],
    [
      "cilq",
      [
        [0.75, 0.5, 0.75],
        [2, 1.5, 1.5],
        [1 / 0.75, 1 / 1.5, 1],
      ],
    ],
  ])("are those of seller and buyer: %s", (form, expected) => {
    expectCells(fleggQuotients(given(), form, 0.3, null), expected);
  });

  test("are multiplied by the size of the region, and for a specialised buyer by more", () => {
    const lambda = Math.log2(1.1) ** 0.3;
    const raised = Math.log2(2.5);
    expectCells(fleggQuotients(given(), "flq", 0.3, null), [
      [0.75 * lambda, 0.5 * lambda, 0.75 * lambda],
      [2 * lambda, 1.5 * lambda, 1.5 * lambda],
      [lambda / 0.75, lambda / 1.5, lambda],
    ]);
    expectCells(fleggQuotients(given(), "aflq", 0.3, null), [
      [0.75 * lambda, 0.5 * lambda * raised, 0.75 * lambda],
      [2 * lambda, 1.5 * lambda * raised, 1.5 * lambda],
      [lambda / 0.75, (lambda / 1.5) * raised, lambda],
    ]);
    expectCells(fleggQuotients(given(), "flq", 0, null), [
      [0.75, 0.5, 0.75],
      [2, 1.5, 1.5],
      [1 / 0.75, 1 / 1.5, 1],
    ]);
  });

  test("limit the coefficients of the nation", () => {
    const a = matrix([
      [0.1, 0.2, null],
      [0.2, 0.4, 0.3],
      [0.1, 0.15, 0.2],
    ]);
    expectCells(fleggQuotients(given(), "cilq", 0.3, a), [
      [0.075, 0.1, ""],
      [0.2, 0.4, 0.3],
      [0.1, 0.1, 0.2],
    ]);
  });

  test("are undefined for the purchases of an industry that the region lacks, whose coefficients are 0", () => {
    const lacking = () => sizes([0, 30, 50], [100, 200, 300]);
    expectCells(fleggQuotients(lacking(), "cilq", 0.3, null), [
      [0, 0, 0],
      ["#DIV/0!", 1.125, 0.9],
      ["#DIV/0!", 1.25 / 1.125, 1.25],
    ]);
    const ones = matrix([1, 2, 3].map(() => [1, 1, 1]));
    for (const form of ["cilq", "slq"] as const)
      expectCells(fleggQuotients(lacking(), form, 0.3, ones), [
        [0, 0, 0],
        [0, 1, form === "cilq" ? 0.9 : 1],
        [0, 1, 1],
      ]);
  });

  test("are undefined for an industry that the nation lacks, and blank for a blank one", () => {
    expectCells(fleggQuotients(sizes([10, 5], [100, 0]), "cilq", 0.3, null), [
      [10 / 15, "#DIV/0!"],
      ["#DIV/0!", "#DIV/0!"],
    ]);
    expectCells(fleggQuotients(sizes([10, null, 10], [100, 50, 100]), "cilq", 0.3, null), [
      [1, "", 1],
      ["", "", ""],
      [1, "", 1],
    ]);
  });

  test("need sizes of the same industries that are not negative, and a region within its nation", () => {
    const fails = (region: Sizes, nation: Sizes, totals: readonly (number | null)[] = [], delta = 0.3) =>
      failureOf(() => fleggQuotients(sizes(region, nation, totals[0] ?? null, totals[1] ?? null), "flq", delta, null));
    expect(fails([1, 2], [10, 20, 30])).toMatchObject({ kind: "value", reason: "same-shape" });
    expect(fails([1, -2], [10, 20])).toMatchObject({ reason: "negative", details: { argument: "region" } });
    expect(fails([1, 2], [10, -20])).toMatchObject({ reason: "negative", details: { argument: "nation" } });
    expect(fails([1, 2], [10, 20], [], -1)).toMatchObject({ reason: "negative", details: { argument: "delta" } });
    expect(fails([1, 2], [10, 20], [-3])).toMatchObject({ reason: "negative", details: { argument: "region_total" } });
    expect(fails([100, 200], [50, 60])).toMatchObject({ kind: "domain", reason: "above-nation" });
    expect(fails([0, 0], [50, 60])).toMatchObject({ kind: "division", details: { argument: "region" } });
    expect(fails([1, 2], [50, 60], [null, 0])).toMatchObject({ details: { argument: "nation_total" } });
    const square = matrix([[1, 2]]);
    expect(failureOf(() => fleggQuotients(sizes([1, 2], [3, 4]), "flq", 0.3, square))).toMatchObject({
      reason: "not-square",
      details: { argument: "coefficients" },
    });
  });

  const size = fc.double({ min: 1, max: 100, noNaN: true });
  const pair = fc
    .integer({ min: 1, max: 5 })
    .chain((n) =>
      fc.tuple(fc.array(size, { minLength: n, maxLength: n }), fc.array(size, { minLength: n, maxLength: n })),
    );

  test("never add to the coefficients of the nation, and take the nation itself as its region", () => {
    fc.assert(
      fc.property(pair, ([region, more]) => {
        const nation = region.map((one, place) => one + (more[place] ?? 0));
        const a = matrix(region.map(() => region.map(() => 0.1)));
        const regional = fleggQuotients(sizes(region, nation), "aflq", 0.3, a);
        regional.values.forEach((value) => {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(0.1);
        });
        expectNear(fleggQuotients(sizes(nation, nation), "flq", 0.3, a), a);
      }),
    );
  });
});
