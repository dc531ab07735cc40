import fc from "fast-check";
import { IndicatorError } from "../../../src/core/indicator-error";
import { leastSquares } from "../../../src/core/numeric/least-squares";
import { studentTwoSided } from "../../../src/core/numeric/student-t";
import type { NistLinearSet } from "../../reference/nist-linear-set";
import { longley } from "../../reference/nist-longley";
import { norris } from "../../reference/nist-norris";
import { pontius } from "../../reference/nist-pontius";
import { present } from "../../support/present";

const fit = (response: readonly number[], ...predictors: (readonly number[])[]) =>
  leastSquares(
    Float64Array.from(response),
    predictors.map((values) => Float64Array.from(values)),
  );

const expectRelative = (found: Iterable<number>, expected: Iterable<number>, within: number) => {
  const wanted = [...expected];
  [...found].forEach((value, index) => {
    expect([
      index,
      Math.abs(value - present(wanted[index])) <= within * Math.abs(present(wanted[index])),
      value,
    ]).toEqual([index, true, value]);
  });
};

describe("least squares on the reference sets of NIST", () => {
  const sets: readonly [string, NistLinearSet, number][] = [
    ["Norris", norris, 1e-12],
    ["Pontius", pontius, 1e-12],
    ["Longley", longley, 1e-13],
  ];

  test.each(sets)("%s: coefficients, standard errors and R² are the certified ones", (_, set, within) => {
    const { coefficients, standardErrors, rSquared } = fit(set.response, ...set.predictors);
    expect([coefficients.length, standardErrors.length]).toEqual([set.coefficients.length, set.coefficients.length]);
    expectRelative(coefficients, set.coefficients, within);
    expectRelative(standardErrors, set.standardErrors, within);
    expectRelative([rSquared], [set.rSquared], 1e-14);
  });

  test("Longley: t, p, adjusted R² and degrees of freedom agree with exact arithmetic", () => {
    const { tStatistics, pValues, adjustedRSquared, residualDegreesOfFreedom } = fit(
      longley.response,
      ...longley.predictors,
    );
    expectRelative(
      tStatistics,
      [
        -3.9108029181543387, 0.17737602822999857, -1.069516317221048, -4.136427355940713, -4.82198531044546,
        -0.22605114466420376, 4.015889812709785,
      ],
      1e-13,
    );
    expectRelative(
      pValues,
      [
        0.003560403663726231, 0.8631408328092045, 0.3126810610927111, 0.002535091734111279, 0.000944366764161793,
        0.826211795763647, 0.003036803341630289,
      ],
      1e-12,
    );
    expectRelative([adjustedRSquared], [0.992465007628826], 1e-13);
    expect(residualDegreesOfFreedom).toBe(9);
  });

  test("Norris: the p value of the slope is right 90 orders of magnitude below 1", () => {
    expectRelative([present(fit(norris.response, ...norris.predictors).pValues[1])], [4.654040852472409e-90], 1e-10);
  });
});

describe("least squares", () => {
  test("gives slope, intercept and R² of a line worked by hand", () => {
    // Means 2 and 7/3; Σdx² = 2, Σdxdy = 3, Σdy² = 14/3; residuals 1/6, −1/3, 1/6.
    const { coefficients, standardErrors, rSquared, residualDegreesOfFreedom } = fit([1, 2, 4], [1, 2, 3]);
    expectRelative(coefficients, [-2 / 3, 3 / 2], 1e-14);
    expectRelative(standardErrors, [Math.sqrt(7 / 18), Math.sqrt(1 / 12)], 1e-14);
    expectRelative([rSquared], [27 / 28], 1e-14);
    expect(residualDegreesOfFreedom).toBe(1);
  });

  test("finds a perfect fit perfect, however large or small the numbers", () => {
    const x = Array.from({ length: 21 }, (_, index) => index);
    const powers = [1, 2, 3, 4, 5].map((power) => x.map((value) => value ** power));
    const wampler = x.map((value) => 1 + value + value ** 2 + value ** 3 + value ** 4 + value ** 5);
    const { coefficients, standardErrors, pValues, rSquared } = fit(wampler, ...powers);
    expectRelative(coefficients, [1, 1, 1, 1, 1, 1], 1e-8);
    expect([...standardErrors]).toEqual(new Array(6).fill(0));
    expect([...pValues]).toEqual(new Array(6).fill(NaN));
    expect(rSquared).toBe(1);
    for (const factor of [1e-300, 1e300]) {
      const line = fit(
        [3, 5, 7, 9].map((value) => value * factor),
        [1, 2, 3, 4].map((value) => value * factor),
      );
      expectRelative(line.coefficients, [factor, 2], 1e-14);
      expect(line.tStatistics[1]).toBe(NaN);
    }
  });

  test("says nothing about R² when the response does not vary", () => {
    const { coefficients, rSquared, tStatistics } = fit([5, 5, 5, 5], [1, 2, 3, 7]);
    expect([...coefficients]).toEqual([5, 0]);
    expect([rSquared, tStatistics[1]]).toEqual([NaN, NaN]);
  });

  test("needs two observations more than predictors, and names the argument", () => {
    expect(() => leastSquares(Float64Array.of(1, 2), [Float64Array.of(3, 4)], ["sizes"])).toThrow(
      new IndicatorError("domain", "too-few", { argument: "sizes", needed: 3, found: 2 }),
    );
    expect(fit([1, 2, 4], [1, 2, 3]).residualDegreesOfFreedom).toBe(1);
  });

  test.each([
    ["a constant predictor", [0.1, 0.1, 0.1, 0.1, 0.1], "first"],
    ["a predictor constant but for roundings", [0.3, 0.1 + 0.2, 0.3, 0.3, 0.3], "first"],
  ])("refuses %s", (_, constant) => {
    expect(() => leastSquares(Float64Array.of(1, 2, 4, 3, 7), [Float64Array.from(constant)], ["start"])).toThrow(
      new IndicatorError("domain", "collinear", { argument: "start" }),
    );
  });

  test("refuses a predictor that is a combination of others, and names it", () => {
    const a = Float64Array.of(1, 2, 4, 3, 7, 1);
    const b = Float64Array.of(0.3, 0.1, 0.7, 0.2, 0.9, 0.4);
    const both = a.map((value, index) => 0.7 * value - 3.1 * present(b[index]) + 100);
    expect(() => leastSquares(Float64Array.of(1, 5, 3, 4, 2, 2), [a, b, both], ["a", "b", "c"])).toThrow(
      new IndicatorError("domain", "collinear", { argument: "c" }),
    );
  });

  test("changes no input", () => {
    const response = Float64Array.of(1, 2, 4, 3);
    const predictor = Float64Array.of(5, 1, 2, 2);
    leastSquares(response, [predictor]);
    expect([[...response], [...predictor]]).toEqual([
      [1, 2, 4, 3],
      [5, 1, 2, 2],
    ]);
  });

  const observations = fc
    .array(
      fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })),
      {
        minLength: 6,
        maxLength: 30,
      },
    )
    .filter((rows) => determinant(rows) > 1);

  /** n²·(1 − r²) of the two predictors, which says whether their effects can be told apart. */
  function determinant(rows: readonly (readonly [number, number, number])[]): number {
    const deviations = [1, 2].map((column) => {
      const mean = rows.reduce((sum, row) => sum + present(row[column]), 0) / rows.length;
      return rows.map((row) => present(row[column]) - mean);
    }) as [number[], number[]];
    const product = (a: number[], b: number[]) => a.reduce((sum, value, index) => sum + value * present(b[index]), 0);
    const [a, b] = deviations;
    return product(a, a) * product(b, b) - product(a, b) ** 2;
  }

  test("leaves residuals that are orthogonal to each predictor and add up to zero", () => {
    fc.assert(
      fc.property(observations, (rows) => {
        const [y, a, b] = [0, 1, 2].map((column) => rows.map((row) => present(row[column]))) as [
          number[],
          number[],
          number[],
        ];
        const { coefficients } = fit(y, a, b);
        const residuals = rows.map(
          (row) =>
            row[0] - present(coefficients[0]) - present(coefficients[1]) * row[1] - present(coefficients[2]) * row[2],
        );
        for (const predictor of [a, b, a.map(() => 1)]) {
          const products = residuals.map((residual, index) => residual * present(predictor[index]));
          expect(Math.abs(products.reduce((sum, value) => sum + value, 0))).toBeLessThan(1e-6);
        }
      }),
    );
  });

  test("gives the same t and p in any unit and any order of observations, and R² between 0 and 1", () => {
    fc.assert(
      fc.property(observations, (rows) => {
        const columns = (which: readonly (readonly number[])[]) =>
          [0, 1, 2].map((column) => which.map((row) => present(row[column]))) as [number[], number[], number[]];
        const [y, a, b] = columns(rows);
        const original = fit(y, a, b);
        fc.pre(original.rSquared > 1e-9 && original.rSquared < 1 - 1e-9);
        const [y2, a2, b2] = columns([...rows].reverse());
        const changed = fit(
          y2.map((value) => value * 1e6 + 3),
          a2.map((value) => value / 7),
          b2.map((value) => value * 50 + 2),
        );
        for (const k of [1, 2]) expect(changed.tStatistics[k]).toBeCloseTo(present(original.tStatistics[k]), 6);
        expect(changed.rSquared).toBeCloseTo(original.rSquared, 9);
        expect(original.adjustedRSquared).toBeLessThan(original.rSquared);
        expect(original.pValues[1]).toBe(studentTwoSided(present(original.tStatistics[1]), rows.length - 3));
      }),
    );
  });
});
