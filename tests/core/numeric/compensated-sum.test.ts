import { CompensatedSum, sumOf } from "../../../src/core/numeric/compensated-sum";

const running = (...values: number[]) => {
  const sum = new CompensatedSum();
  for (const value of values) sum.add(value);
  return sum.total;
};

describe.each<[string, (...values: number[]) => number]>([
  ["a running sum", running],
  ["the sum of a vector", (...values) => sumOf(Float64Array.from(values))],
])("%s", (_, sum) => {
  test("keeps what rounding drops, whichever of the two is larger", () => {
    expect(sum(1e16, 1, -1e16)).toBe(1);
    expect(sum(1, 1e100, 1, -1e100)).toBe(2);
    expect(sum(-1e16, 1, 1e16)).toBe(1);
    expect(sum(1e16, -1, -1e16)).toBe(-1);
  });

  test("of ten times a tenth is 1", () => {
    expect(sum(...new Array<number>(10).fill(0.1))).toBe(1);
  });

  test("of nothing is 0", () => {
    expect(sum()).toBe(0);
  });

  test("is infinite, not undefined, beyond the largest double", () => {
    expect(sum(1.5e308, 1.5e308, -5)).toBe(Infinity);
    expect(sum(-1.5e308, -1.5e308, 5)).toBe(-Infinity);
  });
});
