import { compoundRate, logRatio } from "../../../src/core/structure/compound-rate";

describe("the logarithm of a ratio", () => {
  test.each([
    [2, 8, Math.log(4)],
    [8, 2, -Math.log(4)],
    [-2, -8, Math.log(4)],
    [3, 3, 0],
    [4, 6, Math.log(1.5)],
    [1e-300, 1e300, 600 * Math.LN10],
    [1e300, 1e-300, -600 * Math.LN10],
    [-1e-300, -1e300, 600 * Math.LN10],
  ])("from %d to %d is %d", (from, to, expected) => {
    expect(logRatio(from, to)).toBeCloseTo(expected, 11);
  });

  test("keeps the digits of a small change", () => {
    expect(logRatio(1e9, 1e9 + 1)).toBe(Math.log1p(1e-9));
    expect(logRatio(-1e9, -1e9 - 1)).toBe(Math.log1p(1e-9));
  });

  test.each([
    [0, 5],
    [5, 0],
    [-5, 0],
    [0, -5],
    [0, 0],
    [5, -5],
    [-5, 5],
  ])("from %d to %d is not finite", (from, to) => {
    expect(logRatio(from, to)).toBeNaN();
  });
});

describe("the compound rate", () => {
  test("compounds over the periods to the whole growth", () => {
    expect(compoundRate(100, 121, 2)).toBeCloseTo(0.1, 14);
    expect(compoundRate(121, 100, 2)).toBeCloseTo(1 / 1.1 - 1, 14);
    expect(compoundRate(100, 110, 0.5)).toBeCloseTo(0.21, 14);
  });

  test("is −1 where the end is zero, and not a number where the start is", () => {
    expect(compoundRate(5, 0, 3)).toBe(-1);
    expect(compoundRate(-5, 0, 3)).toBe(-1);
    expect(compoundRate(0, 5, 3)).toBeNaN();
    expect(compoundRate(0, 0, 3)).toBeNaN();
  });
});
