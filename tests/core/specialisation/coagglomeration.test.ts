import fc from "fast-check";
import { coagglomeration, plantsByIndustry } from "../../../src/core/specialisation/coagglomeration";
import { failureOf, matrix } from "../../support/matrix";

type Plant = readonly [region: string | null, size: number | null, industry: number | null];

const named = (rows: readonly (readonly [string | null, number | null])[]) => ({
  names: rows.map(([name]) => name),
  sizes: matrix(rows.map(([, size]) => [size])),
});

const split = (plants: readonly Plant[], count: number) =>
  plantsByIndustry(
    named(plants.map(([region, size]) => [region, size])),
    matrix(plants.map(([, , industry]) => [industry])),
    count,
  );

const regions = [
  ["A", 300],
  ["B", 250],
  ["C", 450],
] as const;

const together = (plants: readonly Plant[], count: number) => coagglomeration(split(plants, count), named(regions));

const plant = fc.tuple(
  fc.constantFrom("A", "B", "C"),
  fc.integer({ min: 1, max: 200 }),
  fc.integer({ min: 0, max: 2 }),
);

/** Ellison, Glaeser and Kerr (2010) for two industries. */
function pairwise(plants: readonly Plant[], one: number, other: number): number {
  const shares = (industry: number) => {
    const own = plants.filter((candidate) => candidate[2] === industry);
    const total = own.reduce((sum, [, size]) => sum + (size ?? 0), 0);
    return regions.map(
      ([name]) => own.reduce((sum, [region, size]) => sum + (region === name ? (size ?? 0) : 0), 0) / total,
    );
  };
  const x = regions.map(([, size]) => size / 1000);
  const [a, b] = [shares(one), shares(other)];
  const sum = x.reduce((total, part, i) => total + ((a[i] ?? NaN) - part) * ((b[i] ?? NaN) - part), 0);
  return sum / (1 - x.reduce((total, part) => total + part * part, 0));
}

describe("co-agglomeration", () => {
  test("of two industries is 7/43 as worked by hand, whatever the sizes of their plants", () => {
    const plants: Plant[] = [
      ["A", 60, 0],
      ["B", 25, 0],
      ["C", 15, 0],
      ["A", 40, 1],
      ["b ", 40, 1],
      ["C", 20, 1],
    ];
    expect(together(plants, 2)).toBeCloseTo(7 / 43, 14);
    const halves = plants.flatMap(([region, size, industry]): Plant[] => [
      [region, (size ?? 0) / 2, industry],
      [region, (size ?? 0) / 2, industry],
    ]);
    expect(together(halves, 2)).toBeCloseTo(7 / 43, 14);
  });

  test("of several industries is the mean of that of their pairs, weighted by the product of their sizes", () => {
    fc.assert(
      fc.property(fc.array(plant, { minLength: 6, maxLength: 15 }), (plants) => {
        const sizes = [0, 1, 2].map((industry) =>
          plants.reduce((sum, [, size, own]) => sum + (own === industry ? size : 0), 0),
        );
        fc.pre(sizes.every((size) => size > 0));
        let [sum, weight] = [0, 0];
        for (const [j, k] of [
          [0, 1],
          [0, 2],
          [1, 2],
        ] as const) {
          const product = (sizes[j] ?? 0) * (sizes[k] ?? 0);
          sum += product * pairwise(plants, j, k);
          weight += product;
        }
        expect(together(plants, 3)).toBeCloseTo(sum / weight, 10);
      }),
    );
  });

  test("is nothing for a single industry, one region, or others of size 0", () => {
    const one: Plant[] = [
      ["A", 60, 0],
      ["B", 25, 0],
    ];
    expect(together(one, 1)).toBeNull();
    expect(together([...one, ["C", 0, 1]], 2)).toBeNull();
    const plants = split([...one.map(([, size]): Plant => ["A", size, 0]), ["A", 3, 1]], 2);
    expect(coagglomeration(plants, named([["A", 5]]))).toBeNull();
  });

  test("needs every plant's region among the regions", () => {
    expect(
      failureOf(() =>
        together(
          [
            ["A", 1, 0],
            ["D", 2, 1],
          ],
          2,
        ),
      ),
    ).toMatchObject({ reason: "region-without-size" });
  });

  test("needs regions with a size", () => {
    const plants = split([["A", 1, 0]], 1);
    const why = (rows: readonly (readonly [string | null, number | null])[]) =>
      failureOf(() => coagglomeration(plants, named(rows)));
    expect(why([["A", null]])).toMatchObject({ reason: "too-few", details: { argument: "region_names" } });
    expect(why([["A", 0]])).toMatchObject({ reason: "zero-denominator", details: { argument: "region_sizes" } });
    expect(why([["A", -1]])).toMatchObject({ reason: "negative", details: { argument: "region_sizes" } });
  });
});

describe("plants by industry", () => {
  test("are those of each industry, without those that belong to none", () => {
    const [first, second] = split(
      [
        ["A", 1, 0],
        ["B", 2, null],
        ["C", null, 1],
        ["A", 4, 0],
      ],
      2,
    );
    expect([first?.names, [...(first?.sizes.values ?? [])]]).toEqual([
      ["A", "A"],
      [1, 4],
    ]);
    expect(second?.names).toEqual(["C"]);
    expect(second?.sizes.numbers()).toHaveLength(0);
  });

  test("need an industry for each plant, sizes that are not negative, and one industry at least", () => {
    const plants = named([
      ["A", 1],
      ["B", 2],
    ]);
    expect(failureOf(() => plantsByIndustry(plants, matrix([[0]]), 1))).toMatchObject({
      reason: "vector-length",
      details: { argument: "plant_industries", needed: 2, found: 1 },
    });
    const sizes = matrix([[1], [2], [3]]);
    expect(failureOf(() => plantsByIndustry({ ...plants, sizes }, matrix([[0], [0]]), 1))).toMatchObject({
      reason: "vector-length",
      details: { argument: "plant_sizes", needed: 2, found: 3 },
    });
    expect(failureOf(() => plantsByIndustry(plants, matrix([[null, null]]), 0))).toMatchObject({
      kind: "domain",
      reason: "too-few",
      details: { argument: "plant_industries", needed: 1, found: 0 },
    });
    expect(failureOf(() => split([["A", -1, 0]], 1))).toMatchObject({
      reason: "negative",
      details: { argument: "plant_sizes" },
    });
  });
});
