import fc from "fast-check";
import { studentTwoSided } from "../../../src/core/numeric/student-t";
import { present } from "../../support/present";

const expectRelative = (found: number, expected: number, within: number) => {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(within * Math.abs(expected));
};

describe("the two-sided p value of Student's t", () => {
  test.each([
    [2.5, 5, 0.05449009934237624],
    [3.25, 9, 0.009997369084021566],
    [0.1, 10, 0.9223207185644083],
    [12, 29, 9.06070833313718e-13],
    [1.75, 30, 0.09034172795321112],
    [1.7, 61, 0.09422499520599359],
    [2, 7.5, 0.08289699529816631],
    [40, 100, 2.462107602140071e-63],
    [3, 1000, 0.0027667090442381925],
  ])("of t = %d with %d degrees of freedom is right to 1e-12", (t, degreesOfFreedom, expected) => {
    expectRelative(studentTwoSided(t, degreesOfFreedom), expected, 1e-12);
  });

  test.each([
    [12.706204736174705, 1],
    [2.2281388519862744, 10],
    [2.0422724563012378, 30],
  ])("is 0.05 at the tabulated quantile %d with %d degrees of freedom", (t, degreesOfFreedom) => {
    expectRelative(studentTwoSided(t, degreesOfFreedom), 0.05, 1e-12);
  });

  test("is right to 1e-10 with a million degrees of freedom", () => {
    expectRelative(studentTwoSided(2, 1e6), 0.04550053385131921, 1e-10);
  });

  test("with one degree of freedom is that of the Cauchy distribution, as far out as numbers go", () => {
    for (const t of [1e-9, 0.3, 1, 7, 1e5, 1e150, 1e300])
      expectRelative(studentTwoSided(t, 1), (2 / Math.PI) * Math.atan(1 / t), 1e-12);
  });

  test("with two degrees of freedom is 1 − t/√(2 + t²)", () => {
    for (const t of [1e-9, 0.3, 1, 7, 1e5, 1e100]) {
      const root = Math.hypot(Math.SQRT2, t);
      expectRelative(studentTwoSided(t, 2), 2 / root / (root + t), 1e-12);
    }
  });

  test("is 1 at 0, 0 at infinity, and not a number where t is none", () => {
    expect([0, Infinity, -Infinity, NaN].map((t) => studentTwoSided(t, 7))).toEqual([1, 0, 0, NaN]);
  });

  test("does not depend on the sign, lies between 0 and 1 and falls with |t|", () => {
    const t = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(t, t, fc.integer({ min: 1, max: 5000 }), (a, b, degreesOfFreedom) => {
        const [p, q] = [Math.min(a, b), Math.max(a, b)].map((value) => studentTwoSided(value, degreesOfFreedom));
        expect(studentTwoSided(-a, degreesOfFreedom)).toBe(studentTwoSided(a, degreesOfFreedom));
        expect(q).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(q).toBeLessThanOrEqual(present(p) * (1 + 1e-11));
      }),
    );
  });
});
