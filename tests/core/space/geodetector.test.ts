import fc from "fast-check";
import { Matrix } from "../../../src/core/matrix/matrix";
import { fUpperTail, noncentralFUpperTail } from "../../../src/core/numeric/f-distribution";
import { studentTwoSided } from "../../../src/core/numeric/student-t";
import {
  compareFactors,
  compareStrata,
  crossed,
  determinantP,
  determinantPower,
  divides,
  interactionOf,
  stratifiedUnits,
  strataOf,
} from "../../../src/core/space/geodetector";
import { failureOf, matrix } from "../../support/matrix";

const samples = fc.array(
  fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 })),
  { minLength: 4, maxLength: 20 },
);

const unitsOf = (rows: readonly (readonly [number | null, number, number])[], change = (value: number) => value) =>
  stratifiedUnits(
    matrix(rows.map(([value]) => [value === null ? null : change(value)])),
    matrix(rows.map(([, first, second]) => [first, second])),
  );

describe("the power of determinant", () => {
  test("is between 0 and 1, and never smaller of two factors together than of one", () => {
    fc.assert(
      fc.property(samples, (rows) => {
        const units = unitsOf(rows);
        fc.pre(units.deviations !== null);
        const [first, second] = units.factors as [(typeof units.factors)[0], (typeof units.factors)[0]];
        const [q1, q2, both] = [first, second, crossed(first, second)].map((one) => determinantPower(units, one)) as [
          number,
          number,
          number,
        ];
        for (const q of [q1, q2, both]) expect(q >= 0 && q <= 1).toBe(true);
        expect(both).toBeGreaterThanOrEqual(Math.max(q1, q2) - 1e-12);
        expect(["nonlinear", "bivariate", "independent", "none"]).toContain(interactionOf(q1, q2, both));
      }),
    );
  });

  test("does not depend on the level and the unit of the values, nor on what strata are called", () => {
    fc.assert(
      fc.property(samples, (rows) => {
        const units = unitsOf(rows);
        fc.pre(units.deviations !== null);
        const moved = unitsOf(
          rows.map(([value, a, b]) => [value, 7 - a, b]),
          (value) => 40 - 8 * value,
        );
        units.factors.forEach((factor, place) => {
          expect(determinantPower(moved, moved.factors[place]!)).toBeCloseTo(determinantPower(units, factor), 12);
        });
      }),
    );
  });

  test("is 1 with a p of 0 where nothing varies within the strata, also but for rounding", () => {
    const units = unitsOf([
      [0.3, 1, 1],
      [0.1 + 0.2, 1, 2],
      [4, 2, 1],
      [4, 2, 2],
    ]);
    const [factor] = units.factors;
    expect([determinantPower(units, factor!), determinantP(units, factor!)]).toEqual([1, 0]);
    expect(compareFactors(units, factor!, units.factors[1]!)).toEqual({ statistic: 0, p: 0 });
    expect(compareFactors(units, units.factors[1]!, factor!)).toEqual({ statistic: NaN, p: NaN });
  });

  test("is not a number for values that are all equal", () => {
    const units = unitsOf([
      [5, 1, 1],
      [5, 1, 2],
      [5, 2, 1],
    ]);
    expect([determinantPower(units, units.factors[0]!), determinantP(units, units.factors[0]!)]).toEqual([NaN, NaN]);
  });
});

describe("stratified units", () => {
  test("omit a unit with a blank everywhere, and number strata as they appear", () => {
    const units = stratifiedUnits(
      matrix([[1], [null], [3], [4]]),
      Matrix.of([
        [5, 9],
        [6, 8],
        [4, 9],
        [5, 9],
      ]),
    );
    expect(units.factors.map(({ codes, labels }) => [Array.from(codes), labels])).toEqual([
      [
        [0, 1, 0],
        [5, 4],
      ],
      [[0, 0, 0], [9]],
    ]);
    expect(units.factors.map(divides)).toEqual([true, false]);
    expect(
      failureOf(() =>
        unitsOf([
          [1, 1, 1],
          [null, 1, 1],
        ]),
      ),
    ).toMatchObject({ kind: "domain", reason: "too-few", details: { argument: "values", needed: 2, found: 1 } });
  });

  test("omit a unit with a blank in any factor", () => {
    const units = stratifiedUnits(
      matrix([[1], [2], [3], [4]]),
      matrix([
        [1, null],
        [1, 2],
        [null, 2],
        [3, 4],
      ]),
    );
    expect(units.factors.map(({ labels }) => labels)).toEqual([
      [1, 3],
      [2, 4],
    ]);
    // Deviations of 2 and 4 from 3, in units of their norm √2.
    expect(Array.from(units.deviations ?? [])).toEqual(
      [-Math.SQRT1_2, Math.SQRT1_2].map((one) => expect.closeTo(one, 14)),
    );
    expect([units.scale, units.mean * units.scale]).toEqual([expect.closeTo(Math.SQRT2, 14), expect.closeTo(3, 14)]);
    expect(
      unitsOf([
        [2, 1, 1],
        [2, 2, 1],
      ]),
    ).toMatchObject({ deviations: null, mean: 1, scale: 2 });
  });

  test("are compared by Welch's t with his degrees of freedom", () => {
    // Variances 2/3 and 9/4 of the means: t = −7/√(35/12), df = (35/12)²/((2/3)²/2 + (9/4)²/1).
    const [first, second] = [
      { n: 3, mean: 1, squares: 4 },
      { n: 2, mean: 8, squares: 4.5 },
    ];
    const { statistic, df, p } = compareStrata(first, second);
    expect(statistic).toBeCloseTo(-7 / Math.sqrt(35 / 12), 13);
    expect(df).toBeCloseTo((35 / 12) ** 2 / (4 / 9 / 2 + 81 / 16), 13);
    expect(p).toBeCloseTo(studentTwoSided(7 / Math.sqrt(35 / 12), df), 14);
  });

  test("have strata of two factors together for each pair of codes", () => {
    const factor = (codes: number[], labels: number[]) => ({ codes: Uint32Array.from(codes), labels });
    const both = crossed(factor([0, 1, 0, 1, 1], [7, 8]), factor([0, 1, 2, 0, 1], [1, 2, 3]));
    expect(Array.from(both.codes)).toEqual([0, 1, 2, 3, 1]);
  });

  test("of which each is a stratum are not divided", () => {
    const units = unitsOf([
      [1, 1, 1],
      [2, 2, 1],
      [4, 3, 1],
    ]);
    expect(divides(units.factors[0]!)).toBe(false);
  });

  test("are compared by Welch's t, which a stratum of one unit has not", () => {
    const units = unitsOf([
      [1, 1, 1],
      [3, 1, 1],
      [8, 2, 1],
    ]);
    const [one, other] = strataOf(units, units.factors[0]!);
    expect(compareStrata(one!, other!)).toEqual({ statistic: NaN, df: NaN, p: NaN });
  });
});

describe("the interaction of two factors", () => {
  test.each([
    [0.25, 0.5, 0.75, "independent"],
    [0.25, 0.5, 0.75 + 1e-13, "independent"],
    [0.25, 0.5, 0.75 + 1e-9, "nonlinear"],
    [0.25, 0.5, 0.75 - 1e-9, "bivariate"],
    [0.25, 0.5, 0.5 + 1e-9, "bivariate"],
    [0.25, 0.5, 0.5 + 1e-13, "none"],
    [0.5, 0.25, 0.5, "none"],
    [0.5, 0.25, 0.6, "bivariate"],
  ] as const)("of %d and %d, together %d, is %s", (q1, q2, together, kind) => {
    expect(interactionOf(q1, q2, together)).toBe(kind);
  });
});

describe("the noncentral F distribution", () => {
  test("is the F distribution without noncentrality", () => {
    expect(noncentralFUpperTail(2.5, 3, 20, 0)).toBeCloseTo(fUpperTail(2.5, 3, 20), 15);
  });

  // R: pf(f, d1, d2, ncp, lower.tail = FALSE), right to about nine digits.
  test.each([
    [8.97, 2, 37, 3.640596057666412],
    [1.5, 4, 50, 2500],
  ])("rises with noncentrality: %d, %d, %d, %d", (f, d1, d2, ncp) => {
    const p = noncentralFUpperTail(f, d1, d2, ncp);
    expect(p).toBeGreaterThan(noncentralFUpperTail(f, d1, d2, ncp / 2) - 1e-15);
    expect(p <= 1 && p > 0).toBe(true);
  });

  test("is 1 for a very large noncentrality, and not known beyond the terms that can be added", () => {
    expect(noncentralFUpperTail(1, 2, 10, 2e5)).toBeCloseTo(1, 10);
    expect(noncentralFUpperTail(1, 2, 10, 1e9)).toBeNaN();
  });
});

describe("ten units of two factors, computed to 50 digits", () => {
  const units = unitsOf([
    [2.1, 1, 1],
    [2.4, 1, 2],
    [1.9, 1, 1],
    [5, 2, 2],
    [5.4, 2, 1],
    [4.7, 2, 2],
    [8.8, 3, 1],
    [9.1, 3, 2],
    [2.2, 1, 2],
    [5.1, 2, 1],
  ]);
  const [soil, slope] = units.factors as [(typeof units.factors)[0], (typeof units.factors)[0]];

  test("have the powers of the factors, alone and together", () => {
    expect(determinantPower(units, soil)).toBeCloseTo(0.993258355673292, 12);
    expect(determinantPower(units, slope)).toBeCloseTo(1.586269253343037e-5, 15);
    expect(determinantPower(units, crossed(soil, slope))).toBeCloseTo(0.997937849970654, 12);
  });

  test("have their p values, which follow from the level of the values", () => {
    expect(determinantP(units, soil) / 9.848010889140091e-7).toBeCloseTo(1, 9);
    expect(determinantP(units, slope)).toBeCloseTo(0.9912879023002875, 10);
  });

  test("compare the factors two-sidedly, whichever comes first", () => {
    const [one, other] = [compareFactors(units, soil, slope), compareFactors(units, slope, soil)];
    expect(one.statistic).toBeCloseTo(0.006741751269035529, 12);
    expect(other.statistic * one.statistic).toBeCloseTo(1, 12);
    for (const { p } of [one, other]) expect(p / 2.1381893883130843e-8).toBeCloseTo(1, 9);
  });
});
