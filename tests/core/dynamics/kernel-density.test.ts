import fc from "fast-check";
import { type BandwidthRule, kernelBandwidths } from "../../../src/core/dynamics/kernel-bandwidth";
import { densityGrid, type Kernel, kernelDensity } from "../../../src/core/dynamics/kernel-density";
import { samplesOf } from "../../../src/core/matrix/distributions";
import { rowsOf } from "../../../src/core/matrix/rows-of";
import { failureOf, matrix } from "../../support/matrix";

const kernels: readonly Kernel[] = ["gaussian", "epanechnikov"];
const rules: readonly BandwidthRule[] = ["nrd0", "nrd", "normal"];

const values = fc
  .array(
    fc.integer({ min: -10_000, max: 10_000 }).map((value) => value / 7),
    { minLength: 2, maxLength: 12 },
  )
  .filter((all) => new Set(all).size > 1);

const sampleOf = (numbers: readonly (number | null)[], weights?: readonly number[]) =>
  samplesOf(matrix([numbers]), weights === undefined ? null : { name: "weights", matrix: matrix([weights]) }, "all");

const whyNot = (compute: () => unknown) => {
  const { kind, reason, details } = failureOf(compute);
  return [`${kind}: ${reason}`, details];
};

function curve(
  numbers: readonly number[],
  kernel: Kernel,
  rule: BandwidthRule | number,
  points: number,
  weights?: readonly number[],
) {
  const samples = sampleOf(numbers, weights);
  const bandwidths = kernelBandwidths(samples, rule);
  const places = densityGrid(samples, bandwidths, points);
  return rowsOf(kernelDensity(samples, bandwidths, kernel, places)) as [number, number][];
}

describe("a kernel density", () => {
  test("has an area of 1 below it", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...kernels), fc.constantFrom(...rules), (all, kernel, rule) => {
        const points = curve(all, kernel, rule, 2000);
        const step = points[1]![0] - points[0]![0];
        const area = points.reduce((sum, [, density]) => sum + density, 0) * step;
        // Three bandwidths from its middle, a normal density has a tail of 0.00135.
        expect(Math.abs(area - 1)).toBeLessThan(3e-3);
      }),
      { numRuns: 30 },
    );
  });

  test("moves with the values, and its height goes with their unit", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...kernels), fc.constantFrom(...rules), (all, kernel, rule) => {
        const moved = curve(
          all.map((value) => 64 - value * 4),
          kernel,
          rule,
          9,
        ).reverse();
        curve(all, kernel, rule, 9).forEach(([x, density], place) => {
          expect(moved[place]![0]).toBeCloseTo(64 - 4 * x, 6);
          expect(moved[place]![1] * 4).toBeCloseTo(density, 9);
        });
      }),
    );
  });

  test("counts a value as often as its weight says, on whatever scale", () => {
    const repeated = curve([1, 4, 4, 4, 6], "gaussian", 1.5, 5);
    curve([1, 4, 6], "gaussian", 1.5, 5, [2, 6, 2]).forEach(([x, density], place) => {
      expect(x).toBe(repeated[place]![0]);
      expect(density).toBeCloseTo(repeated[place]![1], 14);
    });
  });

  test("of two distributions is on one grid, over both with three bandwidths on each side", () => {
    const samples = samplesOf(
      matrix([
        [0, 10],
        [2, null],
        [4, 30],
      ]),
      null,
      "col",
    );
    const bandwidths = kernelBandwidths(samples, 1);
    const places = densityGrid(samples, bandwidths, 3);
    expect(Array.from(places)).toEqual([-3, 15, 33]);
    expect(rowsOf(kernelDensity(samples, bandwidths, "epanechnikov", places))).toEqual([
      [-3, 0, 0],
      [15, 0, 0],
      [33, 0, 0],
    ]);
  });

  test("is 0 beyond the square root of 5 with Epanechnikov's kernel", () => {
    const samples = sampleOf([0, 0.5]);
    const found = kernelDensity(
      samples,
      kernelBandwidths(samples, 1),
      "epanechnikov",
      Float64Array.of(-2.2361, -2.236, 2.74),
    );
    expect((rowsOf(found) as number[][]).map(([, density]) => density! > 0)).toEqual([false, true, false]);
  });

  test("that would take long is refused, and so are too few or too many points", () => {
    const samples = sampleOf(Array.from({ length: 200_000 }, (_, place) => place));
    const bandwidths = kernelBandwidths(samples, "nrd0");
    expect(whyNot(() => kernelDensity(samples, bandwidths, "gaussian", new Float64Array(10_000)))).toEqual([
      "domain: takes-too-long",
      { argument: "values", shape: "200000 × 10000" },
    ]);
    const range = { argument: "points", lowest: 2, highest: 10_000 };
    for (const points of [1, 10_001, NaN])
      expect(whyNot(() => densityGrid(samples, bandwidths, points))).toEqual([
        "domain: out-of-range",
        { ...range, value: points },
      ]);
    expect(whyNot(() => densityGrid(samples, bandwidths, 2.5))).toEqual([
      "value: whole-number-range",
      { ...range, value: 2.5 },
    ]);
    expect(densityGrid(samples, bandwidths, 2)).toHaveLength(2);
    expect(densityGrid(samples, bandwidths, 10_000)).toHaveLength(10_000);
  });
});

describe("the bandwidth", () => {
  const bandwidth = (numbers: readonly number[], rule: BandwidthRule) =>
    kernelBandwidths(sampleOf(numbers), rule).at(0);

  test("is that of R", () => {
    const v = [7.83596, 6.38396, 1.82643];
    expect(bandwidth(v, "nrd0")).toBeCloseTo(1.6200334133882324, 13);
    expect(bandwidth(v, "nrd")).toBeCloseTo(1.9080393535461404, 13);
    expect(bandwidth(v, "normal")).toBeCloseTo(2.6681442283219465, 13);
  });

  test("takes the deviation where half of the values are equal, also up to rounding", () => {
    const s = Math.sqrt(5);
    expect(bandwidth([0.3, 0.1 + 0.2, 0.3, 0.3, 5.3], "nrd0")).toBeCloseTo(0.9 * s * 5 ** -0.2, 12);
    expect(bandwidth([0, 0, 0, 0, 5], "nrd")).toBeCloseTo(1.06 * s * 5 ** -0.2, 12);
  });

  test("of a row is blank without values, failed with one or with equal ones, and computed for the others", () => {
    const samples = samplesOf(
      matrix([
        [null, null],
        [1, null],
        [2, 2],
        [1, 3],
      ]),
      null,
      "row",
    );
    const found = kernelBandwidths(samples, "normal");
    expect(rowsOf(found)).toEqual([[null, "domain", "division", expect.closeTo(1.06 * Math.SQRT2 * 2 ** -0.2, 12)]]);
    expect(Array.from(densityGrid(samples, found, 2))).toEqual([
      expect.closeTo(1 - 3 * found.at(3), 12),
      expect.closeTo(3 + 3 * found.at(3), 12),
    ]);
    const densities = rowsOf(kernelDensity(samples, found, "gaussian", Float64Array.of(2)));
    expect(densities[0]!.slice(0, 4)).toEqual([2, null, "domain", "division"]);
  });

  test("is the error of the only distribution", () => {
    const why = (numbers: readonly (number | null)[], rule: BandwidthRule | number, weights?: readonly number[]) =>
      whyNot(() => kernelBandwidths(sampleOf(numbers, weights), rule));
    expect(why([1], 2)).toEqual(["domain: too-few", { argument: "values", needed: 2, found: 1 }]);
    expect(why([null], 2)).toEqual(["domain: too-few", { argument: "values", needed: 2, found: 0 }]);
    expect(why([2, 2], "nrd")).toEqual(["division: zero-denominator", { argument: "values" }]);
    expect(why([1, 2], 0)).toEqual(["domain: not-positive", { argument: "bandwidth", value: 0 }]);
    expect(why([1, 2], 1, [0, 0])[0]).toBe("division: zero-denominator");
    expect(why([1, 2], 1, [3, -1])[0]).toBe("domain: negative");
  });

  test("leaves the numbers in their order", () => {
    const samples = sampleOf([7.83596, 6.38396, 1.82643]);
    kernelBandwidths(samples, "nrd0");
    expect(samples.map(({ numbers }) => Array.from(numbers))).toEqual([[7.83596, 6.38396, 1.82643]]);
  });
});
