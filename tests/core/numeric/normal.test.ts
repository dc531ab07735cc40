import fc from "fast-check";
import { complementaryError, normalTwoSided } from "../../../src/core/numeric/normal";

const expectRelative = (found: number, expected: number, within: number) => {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(within * Math.abs(expected));
};

describe("the complementary error function", () => {
  test.each([
    [0, 1],
    [1e-20, 1],
    [0.1, 0.887537083981715],
    [0.5, 0.4795001221869535],
    [1, 0.15729920705028513],
    [1.4999, 0.03390674833770473],
    [1.5, 0.033894853524689274],
    [2, 0.004677734981047266],
    [3, 2.209049699858544e-5],
    [5, 1.537459794428035e-12],
    [10, 2.088487583762545e-45],
    [20, 5.395865611607901e-176],
    [26, 5.663192408856143e-296],
    [-0.5, 1.5204998778130465],
    [-3, 1.9999779095030015],
  ])("of %d is right to 1e-13, worked in 40 digits", (x, expected) => {
    expectRelative(complementaryError(x), expected, 1e-13);
  });

  test("is 0 and 2 at the infinities", () => {
    expect([complementaryError(Infinity), complementaryError(-Infinity)]).toEqual([0, 2]);
  });

  test("falls from 2 to 0 and adds up to 2 with its mirror image", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -8, max: 8, noNaN: true }),
        fc.double({ min: 1e-6, max: 1, noNaN: true }),
        (x, step) => {
          const value = complementaryError(x);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(2);
          expect(complementaryError(x + step)).toBeLessThanOrEqual(value);
          expectRelative(value + complementaryError(-x), 2, 1e-15);
        },
      ),
    );
  });
});

describe("the two-sided p value of a standard normal", () => {
  test.each([
    [0, 1],
    [0.5, 0.6170750774519738],
    [1, 0.3173105078629141],
    [1.959963984540054, 0.05],
    [3, 0.002699796063260189],
    [8, 1.2441921148543568e-15],
    [20, 5.5072482372124675e-89],
    [37, 1.1451142445049154e-299],
  ])("of z = %d is right to 1e-12", (z, expected) => {
    expectRelative(normalTwoSided(z), expected, 1e-12);
  });

  test("is the same on both sides", () => {
    expect(normalTwoSided(-1.3)).toBe(normalTwoSided(1.3));
  });
});
