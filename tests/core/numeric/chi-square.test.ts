import { chiSquareUpperTail } from "../../../src/core/numeric/chi-square";

describe("the upper tail of chi-square", () => {
  // The closed forms for few degrees of freedom, and scipy.stats.chi2.sf.
  test.each([
    [0, 1, 1],
    [0, 4, 1],
    [2, 2, Math.exp(-1)],
    [3.841458820694124, 1, 0.05],
    [7.814727903251179, 3, 0.05],
    [4.648526077097506, 2, 0.09785553324040007],
    [7.352971085120208, 8, 0.4990720181660684],
    [13.64496693121693, 24, 0.9542668532881518],
  ])("of %d with %d degrees of freedom is %d", (x, df, p) => {
    expect(chiSquareUpperTail(x, df)).toBeCloseTo(p, 13);
  });

  test("is about one half at its median with very many degrees of freedom", () => {
    const df = 5001;
    expect(chiSquareUpperTail(df * (1 - 2 / (9 * df)) ** 3, df)).toBeCloseTo(0.5, 5);
    expect(chiSquareUpperTail(1e6, 3)).toBe(0);
    expect(chiSquareUpperTail(1, 5001)).toBe(1);
  });
});
