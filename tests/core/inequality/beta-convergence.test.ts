import fc from "fast-check";
import { betaConvergence as fitted, convergenceSpeed, halfLife } from "../../../src/core/inequality/beta-convergence";
import { expectSame } from "../../support/distributions";
import { failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";

type Row = readonly (number | null)[];

/** The fit with all of its numbers, to be compared. */
function betaConvergence(...args: Parameters<typeof fitted>) {
  const { residuals, robustErrors, ...numbers } = fitted(...args);
  return { ...numbers, residuals: residuals(), robustErrors: robustErrors() };
}

const column = (values: Row) => matrix(values.map((value) => [value]));
const regress = (start: Row, end: Row, periods: number, controls: readonly Row[] | null = null) =>
  betaConvergence(column(start), column(end), periods, controls && matrix(controls));

const start = [10, 20, 30, 40, 50];
const end = [16, 29, 41, 52, 62];

describe("beta convergence", () => {
  test("of five regions over five years", () => {
    const { coefficients, residualDegreesOfFreedom } = regress(start, end, 5);
    expectSame(coefficients[0] ?? NaN, 0.16673474599148813, 1e-14);
    expectSame(coefficients[1] ?? NaN, -0.031127438060614233, 1e-14);
    expect(residualDegreesOfFreedom).toBe(3);
  });

  test("finds the law that made the numbers, with controls", () => {
    const regions = [
      [2, 1, 0],
      [3, 3, 1],
      [5, 2, 0],
      [7, 5, 0],
      [11, 1, 1],
      [13, 0, 1],
    ] as const;
    const from = regions.map(([y]) => y);
    const to = regions.map(([y, a, b]) => y * Math.exp(4 * (0.1 - 0.02 * Math.log(y) + 0.01 * a - 0.03 * b)));
    const control = regions.map(([, a, b]) => [a, b]);
    const { coefficients } = regress(from, to, 4, control);
    [0.1, -0.02, 0.01, -0.03].forEach((expected, index) => {
      expectSame(coefficients[index] ?? NaN, expected, 1e-13);
    });
  });

  test("takes regions in a row, a column or a block, and controls to match", () => {
    const inColumns = betaConvergence(column(start), column(end), 5, matrix([[1], [2], [2], [5], [1]]));
    const inRows = betaConvergence(matrix([start]), matrix([end]), 5, matrix([[1, 2, 2, 5, 1]]));
    expect(inRows).toEqual(inColumns);
    expect(betaConvergence(matrix([start]), matrix([end]), 5, matrix([[1], [2], [2], [5], [1]]))).toEqual(inColumns);
    const block = betaConvergence(
      matrix([
        [10, 20],
        [30, 40],
      ]),
      matrix([
        [16, 29],
        [41, 52],
      ]),
      5,
      matrix([[1], [2], [2], [5]]),
    );
    expect(block).toEqual(regress([10, 20, 30, 40], [16, 29, 41, 52], 5, [[1], [2], [2], [5]]));
    const two = matrix([
      [1, 2, 2, 5, 1],
      [0, 0, 1, 1, 0],
    ]);
    expect(betaConvergence(matrix([start]), matrix([end]), 5, two)).toEqual(
      regress(start, end, 5, [
        [1, 0],
        [2, 0],
        [2, 1],
        [5, 1],
        [1, 0],
      ]),
    );
  });

  test("leaves out a region with a blank in any argument", () => {
    const found = regress([10, null, 20, 30, 7, 40, 50, 9], [16, 3, 29, 41, null, 52, 62, 8], 5, [
      [1],
      [4],
      [2],
      [2],
      [8],
      [5],
      [1],
      [null],
    ]);
    expect(found).toEqual(regress(start, end, 5, [[1], [2], [2], [5], [1]]));
  });

  test.each([
    [
      "a start of zero",
      [0, 2, 3],
      [1, 2, 3],
      1,
      { kind: "domain", reason: "not-positive", details: { argument: "start", value: 0 } },
    ],
    [
      "a negative end",
      [1, 2, 3],
      [1, -2, 3],
      1,
      { kind: "domain", reason: "not-positive", details: { argument: "end", value: -2 } },
    ],
    [
      "an end of zero",
      [1, 2, 3],
      [1, 0, 3],
      1,
      { kind: "domain", reason: "not-positive", details: { argument: "end", value: 0 } },
    ],
    [
      "periods of zero",
      [1, 2, 3],
      [1, 2, 4],
      0,
      { kind: "domain", reason: "not-positive", details: { argument: "periods", value: 0 } },
    ],
    [
      "two regions",
      [1, 2],
      [1, 3],
      1,
      { kind: "domain", reason: "too-few", details: { argument: "start", needed: 3, found: 2 } },
    ],
    [
      "regions that start alike",
      [2, 2, 2],
      [1, 2, 3],
      1,
      { kind: "domain", reason: "collinear", details: { argument: "start" } },
    ],
    ["start and end of different length", [1, 2, 3], [1, 2], 1, { kind: "value", reason: "same-shape" }],
  ])("refuses %s", (_, from, to, periods, failure) => {
    expect(failureOf(() => regress(from, to, periods))).toMatchObject(failure);
  });

  test("refuses controls that do not fit or say nothing new", () => {
    expect(failureOf(() => regress(start, end, 5, [[1, 2, 3, 4]]))).toMatchObject({
      kind: "value",
      reason: "one-for-each-region",
      details: { argument: "controls", shape: "1 × 4", needed: 5 },
    });
    expect(failureOf(() => regress(start, end, 5, [[3], [3], [3], [3], [3]]))).toMatchObject({
      reason: "collinear",
      details: { argument: "controls" },
    });
    expect(failureOf(() => regress([1, 2, 3], [1, 2, 4], 5, [[1], [2], [4]]))).toMatchObject({
      reason: "too-few",
      details: { needed: 4, found: 3 },
    });
  });

  test("keeps the digits of a growth that hardly is one", () => {
    const tiny = [1e-9, 3e-9, 2e-9];
    const { coefficients } = regress(
      [1, 1.5, 2.25],
      [1, 1.5, 2.25].map((y, i) => y * (1 + present(tiny[i]))),
      1,
    );
    // ln 1.5 apart: the slope is (2e-9 − 1e-9)/(2 ln 1.5).
    expectSame((coefficients[1] ?? NaN) / (1e-9 / (2 * Math.log(1.5))), 1, 1e-6);
  });

  test("keeps the digits of levels that hardly change, which their logarithms would lose", () => {
    // Growth rates of 1e-9, 3e-9 and 2e-9, so small that ln(1 + g) is g to eight digits.
    const levels = [1e9, 2e9, 4e9];
    const { coefficients } = regress(
      levels,
      levels.map((level, region) => level + present([1, 6, 8][region])),
      1,
    );
    expectSame((coefficients[1] ?? NaN) / (1e-9 / (2 * Math.LN2)), 1, 1e-8);
  });

  test("does not change with the unit but in the intercept, and divides by the periods", () => {
    const regions = fc.array(
      fc.tuple(fc.double({ min: 1, max: 1e5, noNaN: true }), fc.double({ min: 0.5, max: 3, noNaN: true })),
      {
        minLength: 4,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(regions, (pairs) => {
        const from = pairs.map(([value]) => value);
        const to = pairs.map(([value, factor]) => value * factor);
        fc.pre(Math.max(...from) > 1.1 * Math.min(...from));
        const plain = regress(from, to, 1);
        const scaled = regress(
          from.map((value) => value * 100),
          to.map((value) => value * 100),
          10,
        );
        expectSame((scaled.coefficients[1] ?? NaN) * 10, plain.coefficients[1] ?? NaN, 1e-9);
        fc.pre(plain.rSquared < 1 - 1e-6);
        expectSame(scaled.rSquared, plain.rSquared, 1e-8);
      }),
    );
  });
});

describe("the speed of convergence", () => {
  test("and the half-life of five regions over five years", () => {
    expectSame(convergenceSpeed(-0.031127438060614233, 5), 0.033834601488872865, 1e-15);
    expectSame(halfLife(0.033834601488872865), 20.486340907189334, 1e-14);
  });

  test("is −ln(1 + βT)/T, the periods part of it", () => {
    expectSame(convergenceSpeed(-0.02, 10), 0.022314355131420976, 1e-15);
    expectSame(convergenceSpeed(-0.05, 10), Math.LN2 / 10, 1e-15);
    expectSame(halfLife(convergenceSpeed(-0.05, 10)), 10, 1e-14);
  });

  test("is negative where regions diverge, which have no half-life", () => {
    expectSame(convergenceSpeed(0.01, 10), -Math.log(1.1) / 10, 1e-15);
    expect(failureOf(() => halfLife(-0.01))).toMatchObject({ kind: "domain", reason: "not-positive" });
    expect(convergenceSpeed(0, 10)).toBe(0);
    expect(failureOf(() => halfLife(0))).toMatchObject({ kind: "division", reason: "zero-denominator" });
  });

  test("has no value where the distance would be gone before the end", () => {
    for (const beta of [-0.1, -0.2])
      expect(failureOf(() => convergenceSpeed(beta, 10))).toMatchObject({ kind: "domain", reason: "not-positive" });
  });
});
