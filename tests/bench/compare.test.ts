import { type Case, limitOf } from "../../bench/cases";
import { differenceOf, lineOf } from "../../bench/compare";

const gini: Case = {
  name: "Gini",
  fn: "GINI",
  args: () => [],
  peer: { package: "ineq", peer: 64, jjj: 128, atMost: 1 },
};
const span = (cpu: number) => ({ wall: cpu + 1, cpu });

describe("the limit of a case", () => {
  test("is the ratio at which a new build takes as long as the package may take", () => {
    expect(limitOf(gini)).toBe(0.5);
    expect(limitOf({ ...gini, peer: { package: "EconGeo", peer: 4, jjj: 5, atMost: 1.25 } })).toBe(1);
  });

  test("is null without a package", () => {
    expect(limitOf({ name: "Moran", fn: "MORAN", args: () => [] })).toBeNull();
  });
});

describe("a line of the comparison", () => {
  test.each([
    [4, "pass"],
    [5, "FAIL"],
  ])("with a new median of %d of 10 ms is marked %s", (time, verdict) => {
    const line = lineOf(gini, [[span(9), span(10), span(11)], [span(time)]], 0);
    expect(line).toContain(`| ${(time / 10).toFixed(2)} |`);
    expect(line).toContain(`| 0.50 | ${verdict} | same |`);
  });
});

describe("the difference of two results", () => {
  test("is the largest relative one", () => {
    expect(differenceOf([3, 100, "a"], [3, 101, "a"])).toBeCloseTo(0.01);
  });

  test("is infinite for another shape or text", () => {
    expect(differenceOf([1, 5], [1])).toBe(Infinity);
    expect(differenceOf(["a"], ["b"])).toBe(Infinity);
  });
});
