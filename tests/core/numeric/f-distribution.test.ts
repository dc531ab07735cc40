import { fUpperTail } from "../../../src/core/numeric/f-distribution";
import { studentCritical } from "../../../src/core/numeric/student-critical";
import { studentTwoSided } from "../../../src/core/numeric/student-t";

/** Relative difference. */
const expectNearly = (found: number, expected: number, within = 1e-12) => {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(within * Math.abs(expected));
};

describe("the upper tail of the F distribution", () => {
  /** By the incomplete beta function in 60 digits. */
  test.each([
    [0.3, 1, 5, 0.6074354940759242],
    [1, 2, 2, 0.5],
    [2.5, 3, 7, 0.1435094562789392],
    [4, 4, 30, 0.010210794764387352],
    [0.05, 5, 12, 0.9980539944867168],
    [60, 6, 9, 9.48890953373724e-7],
    [1.2, 11, 400, 0.28477332938757555],
    [3, 20, 15, 0.017196009090686786],
    [553.1308572215364, 1, 3, 0.00016842616221235512],
    [900, 7, 50, 2.773682108926574e-50],
    [0.9, 40, 40, 0.6296881442437634],
  ])("is what 60 digits give for f %p with %p and %p degrees of freedom", (f, numerator, denominator, expected) => {
    expectNearly(fUpperTail(f, numerator, denominator), expected);
  });

  test("with one degree of freedom above is the two-sided p value of Student's t", () => {
    for (const t of [0.01, 0.5, 1, 2, 5, 40])
      for (const freedom of [1, 2, 3, 10, 57.5, 1000])
        expectNearly(fUpperTail(t * t, 1, freedom), studentTwoSided(t, freedom), 1e-11);
  });

  test("falls from 1 to 0", () => {
    expect(fUpperTail(0, 3, 7)).toBe(1);
    expect(fUpperTail(1e300, 3, 7)).toBeLessThan(1e-300);
    const tail = [0.1, 0.5, 1, 1.5, 3, 10].map((f) => fUpperTail(f, 4, 9));
    expect(tail).toEqual([...tail].sort((a, b) => b - a));
    expect(fUpperTail(NaN, 2, 3)).toBeNaN();
  });
});

describe("the critical value of Student's t", () => {
  test.each([
    [1, 12.706204736174705],
    [2, 4.302652729749464],
    [3, 3.1824463052837095],
    [5, 2.5705818356363155],
    [12, 2.178812829667229],
    [100, 1.9839715185235522],
    [5000, 1.960438551706508],
  ])("for %p degrees of freedom is %p", (freedom, expected) => {
    expectNearly(studentCritical(freedom), expected);
  });

  test("is where the two-sided p value is 5 %", () => {
    for (const freedom of [1, 1.5, 2, 7, 33, 1000, 1e6])
      expectNearly(studentTwoSided(studentCritical(freedom), freedom), 0.05, 1e-10);
  });
});
