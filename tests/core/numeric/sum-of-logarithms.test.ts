import fc from "fast-check";
import { sumOfLogarithms } from "../../../src/core/numeric/sum-of-logarithms";
import { expectSame } from "../../support/distributions";

const sum = (numbers: readonly number[], divisor?: number) => sumOfLogarithms(Float64Array.from(numbers), divisor);

describe("a sum of logarithms", () => {
  test("is the logarithm of the product", () => {
    expectSame(sum([2, 3, 4]), Math.log(24), 1e-15);
    expectSame(sum([2, 3, 4], 6), Math.log(24 / 216), 1e-15);
    expect(sum([])).toBe(0);
  });

  // Powers of ten: each exponent counts ln 10, and no product of two may leave the range of doubles on the way.
  test.each([
    [[-149, -200]],
    [[149, 200]],
    [[-140, -140, -140, -140, -140]],
    [[140, 140, 140, 140, 140]],
    [[-200, -200, 300, 149, 149]],
    [[-149, 149, -149, 149]],
    [[-307, -307, -307]],
    [[307, 307, 307, -20]],
  ])("keeps to the range of doubles with ten to the powers of %j", (exponents) => {
    const total = exponents.reduce((all, exponent) => all + exponent, 0);
    expectSame(sum(exponents.map((exponent) => Number(`1e${exponent}`))), total * Math.LN10, 1e-13);
  });

  // Four at a time, at their limits and beyond, before and after ordinary ones.
  test.each([
    [[-20, -20, 3, 4, 1, 2, 3, 4]],
    [[20, 20, 3, 4, 1, 2, 3, 4]],
    [[3, 4, -20, -20, 1, 2, 3, 4]],
    [[3, 4, 20, 20, 1, 2, 3, 4]],
    [[1, 2, 3, 4, -20, -20, 200, 200, 5]],
    [[17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17]],
    [[-17, -17, -17, -17, -17, -17, -17, -17, -17, -17, -17, -17]],
    [[34, 0, 34, 0, 34, 0, 34, 0, 34, 0, 34, 0]],
  ])("and of any divisor, with ten to the powers of %j", (exponents) => {
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
