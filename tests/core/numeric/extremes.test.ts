import { extremesOf } from "../../../src/core/numeric/extremes";

const of = (...numbers: number[]) => extremesOf(Float64Array.from(numbers));

describe("extremes", () => {
  test("are the lowest and the highest, with their range", () => {
    expect(of(3, -1, 4, 1.5)).toEqual({ lowest: -1, highest: 4, range: 5 });
    expect(of(7)).toEqual({ lowest: 7, highest: 7, range: 0 });
  });

  test.each([
    [0.1 + 0.2, 0.3],
    [-0.1 - 0.2, -0.3],
    [1e300 * (1 + 2 ** -51), 1e300],
    [1 - 4 * Number.EPSILON, 1],
    [0, 0],
  ])("have no range where %d and %d differ by roundings only", (first, second) => {
    expect(of(first, second).range).toBe(0);
    expect(of(second, first).range).toBe(0);
  });

  test.each([
    [0.3, 0.3 * (1 + 2 ** -45)],
    [-0.3, -0.3 * (1 + 2 ** -45)],
    [0, 1e-300],
    [-1e-300, 0],
    [-5, 5],
  ])("have a range where %d and %d differ by more", (first, second) => {
    expect(of(first, second).range).toBe(Math.abs(first - second));
  });
});
