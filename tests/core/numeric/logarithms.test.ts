import fc from "fast-check";
import { divergence, sumOfLogarithms } from "../../../src/core/numeric/logarithms";
import { logarithmsOf } from "../../../src/core/numeric/vectors";
import { expectSame } from "../../support/distributions";
import { failureOf } from "../../support/matrix";

describe("logarithms", () => {
  test("are those of each number, and leave the numbers as they are", () => {
    const numbers = Float64Array.of(1, Math.E, 100);
    const found = logarithmsOf("values", numbers);
    expect([...found]).toEqual([0, 1, Math.log(100)]);
    expect([...numbers]).toEqual([1, Math.E, 100]);
  });

  test.each([0, -2])("do not exist for %d, which is reported with the name of the argument", (value) => {
    expect(failureOf(() => logarithmsOf("panel", Float64Array.of(3, value, -9)))).toMatchObject({
      kind: "domain",
      reason: "not-positive",
      details: { argument: "panel", value },
    });
  });
});

const sum = (numbers: readonly number[], divisor?: number) => sumOfLogarithms(Float64Array.from(numbers), divisor);

describe("a sum of logarithms", () => {
  test("is the logarithm of the product", () => {
    expectSame(sum([2, 3, 4]), Math.log(24), 1e-15);
    expectSame(sum([2, 3, 4], 6), Math.log(24 / 216), 1e-15);
    expect(sum([])).toBe(0);
  });

  // Powers of ten: each exponent counts ln 10, and on the way no product may leave the range of doubles.
  test.each([
    [[-149, -200]],
    [[149, 200]],
    [[-140, -140, -140, -140, -140]],
    [[140, 140, 140, 140, 140]],
    [[-200, -200, 300, 149, 149]],
    [[-149, 149, -149, 149]],
    [[-307, -307, -307]],
    [[307, 307, 307, -20]],
  ])("is right where the product leaves the range of doubles, with ten to the powers of %j", (exponents) => {
    const total = exponents.reduce((all, exponent) => all + exponent, 0);
    expectSame(sum(exponents.map((exponent) => Number(`1e${exponent}`))), total * Math.LN10, 1e-13);
  });

  test.each([
    [[-20, -20, 3, 4, 1, 2, 3, 4]],
    [[20, 20, 3, 4, 1, 2, 3, 4]],
    [[3, 4, -20, -20, 1, 2, 3, 4]],
    [[3, 4, 20, 20, 1, 2, 3, 4]],
    [[1, 2, 3, 4, -20, -20, 200, 200, 5]],
    [[17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17]],
    [[-17, -17, -17, -17, -17, -17, -17, -17, -17, -17, -17, -17]],
    [[34, 0, 34, 0, 34, 0, 34, 0, 34, 0, 34, 0]],
  ])("is right with any divisor, with ten to the powers of %j", (exponents) => {
    const total = exponents.reduce((all, exponent) => all + exponent, 0);
    const numbers = exponents.map((exponent) => Number(`1e${exponent}`));
    for (const divisor of [1e-30, 1e-17, 1, 1e17, 1e30])
      expectSame(sum(numbers, divisor), total * Math.LN10 - numbers.length * Math.log(divisor), 1e-13);
  });

  test("is minus infinity with a zero, and exact to the digits of a number below all others", () => {
    expect(sum([5, 0, 1e300])).toBe(-Infinity);
    expectSame(sum([5e-324, 5e-324, 1e200]), 2 * Math.log(5e-324) + Math.log(1e200), 1e-13);
  });

  test("is what the logarithms add up to", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), { maxLength: 30 }), (numbers) => {
        const added = numbers.reduce((all, value) => all + Math.log(value), 0);
        expectSame(sum(numbers), added, 1e-12);
      }),
    );
  });
});

const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

/** x·ln(x/y) + y − x by its series around x = y, which is exact to the last digits for small d = (x − y)/y. */
const bySeries = (y: number, d: number) => y * (d ** 2 / 2 - d ** 3 / 6 + d ** 4 / 12 - d ** 5 / 20);

describe("the divergence of two numbers", () => {
  test("is x·ln(x/y) + y − x", () => {
    expect(divergence(3, 1)).toBe(3 * Math.log(3) - 2);
    expect(divergence(1, 3)).toBeCloseTo(Math.log(1 / 3) + 2, 14);
    expect(divergence(1.1, 1)).toBeCloseTo(1.1 * Math.log(1.1) - 0.1, 15);
  });

  test("is 0 between a number and itself, and y where x is 0", () => {
    expect([divergence(0.3, 0.3), divergence(0, 0.7), divergence(0, 0)]).toEqual([0, 0.7, 0]);
  });

  test("is infinite where y alone is 0", () => {
    expect(divergence(0.1, 0)).toBe(Infinity);
  });

  test.each([1e-3, -1e-3, 1e-5, -1e-5, 2 ** -40])("keeps its digits for a difference of %p", (d) => {
    const [x, y] = [0.5 * (1 + d), 0.5];
    const exact = bySeries(y, (x - y) / y);
    expect(Math.abs(divergence(x, y) / exact - 1)).toBeLessThan(1e-11);
  });

  test("is never negative and agrees with its definition", () => {
    fc.assert(
      fc.property(positive, positive, (x, y) => {
        const found = divergence(x, y);
        expect(found).toBeGreaterThanOrEqual(0);
        const slack = 1e-14 * (Math.abs(x * Math.log(x / y)) + x + y);
        expect(Math.abs(found - (x * Math.log(x / y) + y - x))).toBeLessThanOrEqual(slack);
      }),
    );
  });

  test("runs smoothly through the border between its two ways of computing", () => {
    // |x − y| = 0.1·(x + y) at x/y = 11/9.
    for (const ratio of [11 / 9 - 1e-9, 11 / 9 + 1e-9, 9 / 11 - 1e-9, 9 / 11 + 1e-9])
      expect(Math.abs(divergence(ratio, 1) - (ratio * Math.log(ratio) + 1 - ratio))).toBeLessThan(1e-16);
  });
});
