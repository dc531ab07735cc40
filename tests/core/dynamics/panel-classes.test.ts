import fc from "fast-check";
import { neighbourMeans } from "../../../src/core/dynamics/neighbour-means";
import { classesWithin, givenLimits, quantileLimits, requireClasses } from "../../../src/core/dynamics/panel-classes";
import { rowsOf } from "../../../src/core/matrix/rows-of";
import { failureOf, matrix } from "../../support/matrix";

/** The kind and the reason of the error of a computation. */
const whyNot = (compute: () => unknown) => {
  const { kind, reason } = failureOf(compute);
  return `${kind}: ${reason}`;
};

const panels = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([regions, years]) =>
  fc.array(
    fc.array(
      fc.option(
        fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 997),
        { freq: 5 },
      ),
      {
        minLength: years,
        maxLength: years,
      },
    ),
    { minLength: regions, maxLength: regions },
  ),
);

describe("limits at quantiles", () => {
  test("are those of Excel's PERCENTILE.INC, over all years or for each", () => {
    const panel = matrix([
      [4, 10],
      [1, -20],
      [2, 30],
      [null, 0],
    ]);
    expect(rowsOf(quantileLimits(panel, 3, "yearly"))).toEqual([
      [expect.closeTo(5 / 3, 14), expect.closeTo(8 / 3, 14)],
      [0, 10],
    ]);
    expect(rowsOf(quantileLimits(panel, 2, "pooled"))).toEqual([[2]]);
  });

  test("are blank for a year without numbers, and an error without any", () => {
    expect(rowsOf(quantileLimits(matrix([[1, null]]), 2, "yearly"))).toEqual([[1], [null]]);
    expect(whyNot(() => quantileLimits(matrix([[null, null]]), 2, "pooled"))).toBe("domain: too-few");
  });

  test("rise, and leave every number in a class from 1 to their count and one", () => {
    fc.assert(
      fc.property(panels, fc.integer({ min: 2, max: 6 }), fc.boolean(), (panel, k, isYearly) => {
        fc.pre(panel.flat().some((value) => value !== null));
        const limits = quantileLimits(matrix(panel), k, isYearly ? "yearly" : "pooled");
        for (const row of rowsOf(limits) as (number | null)[][])
          row.slice(1).forEach((limit, place) => {
            expect((limit ?? 0) - (row[place] ?? 0)).toBeGreaterThanOrEqual(-1e-12);
          });
        const found = rowsOf(classesWithin(matrix(panel), limits));
        panel.forEach((row, region) => {
          row.forEach((value, year) => {
            const own = found[region]![year];
            if (value === null) expect(own).toBeNull();
            else expect([1, 2, 3, 4, 5, 6].slice(0, k)).toContain(own);
          });
        });
      }),
    );
  });

  test("do not depend on the unit", () => {
    fc.assert(
      fc.property(panels, (panel) => {
        fc.pre(panel.flat().some((value) => value !== null));
        const larger = panel.map((row) => row.map((value) => (value === null ? null : value * 1024)));
        const classes = (given: typeof panel) =>
          rowsOf(classesWithin(matrix(given), quantileLimits(matrix(given), 4, "pooled")));
        expect(classes(larger)).toEqual(classes(panel));
      }),
    );
  });
});

describe("classes within limits", () => {
  test("have a number on a limit below it, also where it is there by rounding only", () => {
    const limits = givenLimits(matrix([[0.3], [0.5]]));
    expect(rowsOf(classesWithin(matrix([[0.1 + 0.2, 0.3, 0.30001, 0.5, 7, null]]), limits))).toEqual([
      [1, 1, 2, 2, 3, null],
    ]);
  });

  test("are those of the limits of each year where these differ", () => {
    const limits = matrix([[10], [2]]);
    expect(
      rowsOf(
        classesWithin(
          matrix([
            [5, 5],
            [15, 1],
          ]),
          limits,
        ),
      ),
    ).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  test("are between limits that rise", () => {
    expect(rowsOf(givenLimits(matrix([[1, null, 2]])))).toEqual([[1, 2]]);
    expect(whyNot(() => givenLimits(matrix([[1, 3, 2]])))).toBe("value: not-ascending");
    expect(whyNot(() => givenLimits(matrix([[0.3, 0.1 + 0.2]])))).toBe("value: not-ascending");
    expect(whyNot(() => givenLimits(matrix([[1, 1]])))).toBe("value: not-ascending");
    expect(failureOf(() => givenLimits(matrix([[1, 3, 2]]))).details).toEqual({
      argument: "breaks",
      place: 3,
      value: 2,
    });
    expect(whyNot(() => givenLimits(matrix([[null]])))).toBe("value: needs-argument");
    expect(failureOf(() => givenLimits(matrix([[null]]))).details).toEqual({ argument: "breaks", mode: "fixed" });
  });

  test("may be given, as whole numbers from 1", () => {
    const panel = matrix([[1, null, 3]]);
    expect(requireClasses(panel, 3)).toBe(panel);
    for (const wrong of [0, 4, 1.5])
      expect(whyNot(() => requireClasses(matrix([[1, wrong]]), 3))).toBe("value: no-class");
    expect(
      failureOf(() =>
        requireClasses(
          matrix([
            [1, 2, 3],
            [1, 9, 2],
          ]),
          3,
        ),
      ).details,
    ).toEqual({ argument: "panel", row: 2, column: 2, value: 9, highest: 3 });
  });
});

describe("the means of neighbours", () => {
  const chain = matrix([
    [0, 2, 0, 0],
    [1, 0, 3, 0],
    [0, 1, 0, 0],
    [0, 0, 0, 0],
  ]);

  test("are weighted means of those that have a value, whatever the scale of the weights", () => {
    const panel = matrix([
      [1, 10],
      [2, null],
      [5, 30],
      [9, 9],
    ]);
    expect(rowsOf(neighbourMeans(panel, chain))).toEqual([
      [2, null],
      [4, null],
      [2, null],
      [null, null],
    ]);
  });

  test("need weights that fit, without a region's own, and a neighbour", () => {
    const panel = matrix([
      [1, 2],
      [3, 4],
    ]);
    expect(whyNot(() => neighbourMeans(panel, chain))).toBe("value: not-square");
    expect(
      whyNot(() =>
        neighbourMeans(
          panel,
          matrix([
            [1, 1],
            [1, 0],
          ]),
        ),
      ),
    ).toBe("value: self-weight");
    expect(
      whyNot(() =>
        neighbourMeans(
          panel,
          matrix([
            [0, -1],
            [1, 0],
          ]),
        ),
      ),
    ).toBe("domain: negative");
    expect(
      whyNot(() =>
        neighbourMeans(
          panel,
          matrix([
            [0, 0],
            [0, 0],
          ]),
        ),
      ),
    ).toBe("division: zero-denominator");
  });
});
