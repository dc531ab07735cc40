import fc from "fast-check";
import { rankSize } from "../../../src/core/linkage/rank-size";
import { expectClose } from "../../support/close";
import { cells, expectNear, failureOf, matrix } from "../../support/matrix";

const cities = [2115, 1472, 1050, 750, 700, 480, 440, 420, 400, 350, 300];

/** Slope, intercept and R². */
const line = (...args: Parameters<typeof rankSize>) => cells(rankSize(...args)).slice(0, 3);

describe("the rank-size rule", () => {
  test("has slope and intercept of the example, in any order and with blanks", () => {
    const shuffled = matrix([[null, ...[...cities].reverse()]]);
    expectClose(line(shuffled, "zipf"), [[-0.8369091044068274], [7.780065716197883], [0.9822713651282707]]);
    expectClose(line(shuffled, "gabaix"), [[-1.4361939703018807], [10.69027391754008], [0.960821174459107]]);
  });

  test("gives back an exact rank-size distribution", () => {
    const exact = matrix([Array.from({ length: 9 }, (_, index) => 100 * (index + 1) ** -0.75)]);
    expectClose(line(exact, "zipf"), [[-0.75], [Math.log(100)], [1]]);
    const halves = matrix([Array.from({ length: 9 }, (_, index) => 100 * (index + 0.5) ** -0.5)]);
    expectClose(line(halves, "gabaix"), [[-2], [2 * Math.log(100)], [1]]);
  });

  test("has the standard error of ordinary least squares, and for gabaix the one of Gabaix and Ibragimov", () => {
    const errors = (method: "zipf" | "gabaix") => cells(rankSize(matrix([cities]), method)).slice(3);
    expectClose(errors("zipf"), [[0.037478218911282606], [0.037478218911282606], [11]]);
    expectClose(errors("gabaix").slice(0, 1), [[0.6123951665879386]]);
  });

  test("of equal sizes is flat without an R², and cannot be turned round", () => {
    const equal = matrix([[5], [5], [5], [5]]);
    expectClose(line(equal, "zipf"), [[0], [Math.log(5)], ["#DIV/0!"]]);
    expect(failureOf(() => rankSize(equal, "gabaix"))).toMatchObject({
      kind: "domain",
      reason: "collinear",
      details: { argument: "sizes" },
    });
  });

  test("needs three sizes above zero", () => {
    for (const method of ["zipf", "gabaix"] as const) {
      expect(failureOf(() => rankSize(matrix([[2, 1]]), method))).toMatchObject({
        kind: "domain",
        reason: "too-few",
        details: { argument: "sizes", needed: 3, found: 2 },
      });
      expect(failureOf(() => rankSize(matrix([[2, 1, 0]]), method))).toMatchObject({
        kind: "domain",
        reason: "not-positive",
        details: { argument: "sizes", value: 0 },
      });
      expect(failureOf(() => rankSize(matrix([[null]]), method))).toMatchObject({ reason: "too-few" });
    }
  });

  test("has a slope below zero that does not depend on the unit", () => {
    const sizes = fc.uniqueArray(fc.integer({ min: 1, max: 100000 }), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(sizes, (list) => {
        for (const method of ["zipf", "gabaix"] as const) {
          const found = rankSize(matrix([list]), method);
          expect(found.at(0)).toBeLessThan(0);
          expect(found.at(2)).toBeGreaterThan(0);
          expect(found.at(2)).toBeLessThanOrEqual(1);
          const scaled = rankSize(matrix([list.map((size) => size * 8)]), method);
          expectNear({ values: [scaled.at(0), scaled.at(2)] }, { values: [found.at(0), found.at(2)] }, 1e-8);
          const moved = method === "zipf" ? Math.log(8) : -found.at(0) * Math.log(8);
          expectNear({ values: [scaled.at(1)] }, { values: [found.at(1) + moved] }, 1e-6);
        }
      }),
    );
  });
});
