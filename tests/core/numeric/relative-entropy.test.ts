import fc from "fast-check";
import { divergence } from "../../../src/core/numeric/relative-entropy";

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
