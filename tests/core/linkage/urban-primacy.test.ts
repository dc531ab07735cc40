import fc from "fast-check";
import { urbanPrimacy } from "../../../src/core/linkage/urban-primacy";
import { failureOf, matrix } from "../../support/matrix";

const cities = [2115, 1472, 1050, 750, 700, 480, 440, 420, 400, 350, 300];

describe("urban primacy", () => {
  test.each([
    [2, 1.436820652173913],
    [4, 0.6463936430317848],
    [11, 0.6648852562087394],
  ] as const)("of the largest %d is that of the example, whatever the order and the layout", (count, expected) => {
    const shuffled = [...cities].reverse();
    expect(urbanPrimacy(matrix([shuffled]), count)).toBeCloseTo(expected, 14);
    expect(urbanPrimacy(matrix(shuffled.map((size) => [size])), count)).toBeCloseTo(expected, 14);
  });

  test("takes no notice of blanks and of smaller cities than it compares", () => {
    expect(urbanPrimacy(matrix([[30, null, 10, 60, 0]]), 2)).toBe(2);
    expect(urbanPrimacy(matrix([[30, 60, 20, 10, 9]]), 4)).toBe(1);
  });

  test("by the rank-size rule is 2 for two cities", () => {
    const ruled = Array.from({ length: 11 }, (_, index) => 1 / (index + 1));
    expect(urbanPrimacy(matrix([ruled]), 2)).toBe(2);
    expect(urbanPrimacy(matrix([ruled]), 11)).toBeCloseTo(2 / 2.0198773448773446, 14);
  });

  test("needs enough cities, none of them negative, and next ones that are not all zero", () => {
    const call = (sizes: (number | null)[], count: 2 | 4 | 11) => failureOf(() => urbanPrimacy(matrix([sizes]), count));
    expect(call([1, 2, 3, null], 4)).toMatchObject({
      kind: "domain",
      reason: "too-few",
      details: { argument: "sizes", needed: 4, found: 3 },
    });
    expect(call([1, -2], 2)).toMatchObject({ kind: "domain", reason: "negative" });
    expect(call([1, 0], 2)).toMatchObject({ kind: "division", reason: "zero-denominator" });
  });

  test("does not depend on the unit, is at least 1 for two and at least 1/3 and 1/5 for four and eleven", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 1e6, noNaN: true }), { minLength: 11, maxLength: 15 }),
        (sizes) => {
          for (const [count, least] of [
            [2, 1],
            [4, 1 / 3],
            [11, 1 / 5],
          ] as const) {
            const found = urbanPrimacy(matrix([sizes]), count);
            expect(found).toBeGreaterThanOrEqual(least - 1e-15);
            expect(urbanPrimacy(matrix([sizes.map((size) => size * 8)]), count)).toBe(found);
          }
        },
      ),
    );
  });
});
