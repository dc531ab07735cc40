import fc from "fast-check";
import { Matrix } from "../../../src/core/matrix/matrix";
import { ellisonGlaeser } from "../../../src/core/specialisation/ellison-glaeser";
import { herfindahlHirschman } from "../../../src/core/specialisation/herfindahl-hirschman";
import { expectNear, failureOf, matrix } from "../../support/matrix";

type Named = readonly (readonly [name: string | null, size: number | null])[];

const named = (rows: Named) => ({
  names: Object.freeze(rows.map(([name]) => name)),
  sizes: matrix(rows.map(([, size]) => [size])),
});
const index = (plants: Named, regions: Named) => ellisonGlaeser(named(plants), named(regions));

const plants: Named = [
  ["A", 100],
  ["A", 50],
  ["B", 25],
  ["B", 10],
  ["C", 5],
  ["C", 5],
  ["C", 200],
];
const regions: Named = [
  ["A", 1000],
  ["B", 2000],
  ["C", 500],
];

describe("Ellison-Glaeser index", () => {
  test("takes plant sizes and chance out of the concentration of an industry", () => {
    const { gamma, g, h, z, plants: count } = index(plants, regions);
    expectNear(
      { values: [gamma ?? NaN, g, h, z ?? NaN, count] },
      { values: [0.526155717761557, 0.39311465653398026, 0.3414516904342253, 1.239383624528803, 7] },
    );
  });

  test("worked by hand for two plants in one of two equal regions", () => {
    // s = (1, 0), x = (½, ½): G = ½, 1 − Σx² = ½, H = ½, so γ = (1 − ½)/(1 − ½).
    const { gamma, g, h, z } = index(
      [
        ["A", 3],
        ["A", 3],
      ],
      [
        ["A", 1],
        ["B", 1],
      ],
    );
    // Var(G) = 2 (¼·¼ − ⅛·¼), G − E(G) = ¼.
    expectNear({ values: [gamma ?? NaN, g, h, z ?? NaN] }, { values: [1, 0.5, 0.5, 0.25 / Math.sqrt(1 / 16)] });
  });

  test("is below 0 for plants that keep apart", () => {
    const { gamma, g } = index(
      [
        ["A", 3],
        ["B", 3],
      ],
      [
        ["A", 1],
        ["B", 1],
      ],
    );
    expect([gamma, g]).toEqual([-1, 0]);
  });

  test("counts regions without plants, which the sum over the plants' regions would miss", () => {
    const { g } = index(
      [["A", 1]],
      [
        ["A", 1],
        ["B", 1],
        ["C", 2],
      ],
    );
    expect(g).toBe(0.75 ** 2 + 0.25 ** 2 + 0.5 ** 2);
  });

  test("compares names without letter case and outer spaces, and adds the sizes of a name that stands twice", () => {
    const found = index(
      plants.map(([name, size]) => [` ${(name ?? "").toLowerCase()}`, size]),
      [
        ["C ", 500],
        ["a", 400],
        ["B", 2000],
        ["A", 600],
      ],
    );
    const expected = index(plants, regions);
    expectNear({ values: [found.gamma ?? NaN, found.g] }, { values: [expected.gamma ?? NaN, expected.g] });
  });

  test("skips plants without size or region and regions without name or size", () => {
    const found = index(
      [...plants, [null, 70], [" ", 70], ["A", null]],
      [...regions, [null, 900], ["", 900], ["D", null]],
    );
    expect(found).toEqual(index(plants, regions));
  });

  test("has neither γ nor z for a single plant or a single region", () => {
    const onePlant = index([["A", 9]], regions);
    expect([onePlant.gamma, onePlant.h, onePlant.plants]).toEqual([null, 1, 1]);
    const equalRegions: Named = [
      ["A", 1],
      ["B", 1],
      ["C", 1],
    ];
    expect(index([["A", 9]], equalRegions)).toMatchObject({ gamma: null, z: null });
    // Of 14 equal regions the terms of the variance leave a rounding above 0.
    const many = Array.from({ length: 14 }, (_, place) => [`region ${place}`, 1] as const);
    expect(index([["region 3", 9]], many)).toMatchObject({ gamma: null, z: null });
    expect(
      index(
        plants.map(([, size]) => ["A", size]),
        [["A", 3]],
      ),
    ).toMatchObject({ gamma: null, g: 0, z: null });
  });

  test("names a plant's region that has no size", () => {
    expect(failureOf(() => index([...plants, [" Shanxi ", 1]], regions))).toMatchObject({
      kind: "notFound",
      reason: "region-without-size",
      details: { found: "Shanxi" },
    });
    expect(
      failureOf(() =>
        index(plants, [
          ["A", 1],
          ["B", 2],
          ["C", null],
        ]),
      ),
    ).toMatchObject({ details: { found: "C" } });
  });

  test.each([
    ["region_sizes", "vector-length", { sizes: [[1], [2]], names: ["A"] }],
    ["region_sizes", "negative", { sizes: [[1], [-2]], names: ["A", "B"] }],
    ["region_sizes", "zero-denominator", { sizes: [[0], [0]], names: ["A", "B"] }],
    ["region_names", "too-few", { sizes: [[null]], names: ["A"] }],
  ])("refuses %s: %s", (argument, reason, { sizes, names }) => {
    expect(failureOf(() => ellisonGlaeser(named(plants), { sizes: matrix(sizes), names }))).toMatchObject({
      reason,
      details: { argument },
    });
  });

  test.each([
    ["plant_sizes", "vector-length", { sizes: [[1], [2]], names: ["A"] }],
    ["plant_sizes", "negative", { sizes: [[-1]], names: ["A"] }],
    ["plant_sizes", "zero-denominator", { sizes: [[0]], names: ["A"] }],
    ["plant_regions", "too-few", { sizes: [[1]], names: [null] }],
  ])("refuses %s: %s", (argument, reason, { sizes, names }) => {
    expect(failureOf(() => ellisonGlaeser({ sizes: matrix(sizes), names }, named(regions)))).toMatchObject({
      reason,
      details: { argument },
    });
  });
});

describe("Ellison-Glaeser index, whatever the plants", () => {
  const name = fc.constantFrom("A", "B", "C");
  const size = fc.double({ min: 1, max: 50, noNaN: true });
  const somePlants = fc.array(fc.tuple(name, size), { minLength: 2, maxLength: 12 });
  const someRegions = fc.tuple(size, size, size).map(([a, b, c]): Named => [
    ["A", a],
    ["B", b],
    ["C", c],
  ]);
  const numbers = ({ gamma, g, h, z, plants: count }: ReturnType<typeof index>) => ({
    values: [gamma ?? NaN, g, h, z ?? NaN, count],
  });

  test("does not depend on units or on the order of plants and regions", () => {
    fc.assert(
      fc.property(somePlants, someRegions, (some, where) => {
        const turned = index(
          [...some].reverse().map(([region, value]) => [region, value * 8] as const),
          [...where].reverse().map(([region, value]) => [region, (value ?? 0) * 100] as const),
        );
        expectNear(numbers(turned), numbers(index(some, where)), 1e-9);
      }),
    );
  });

  test("gives g back as γ·(1 − Σx²)·(1 − H) + (1 − Σx²)·H, with the Herfindahl index of the plants", () => {
    fc.assert(
      fc.property(somePlants, someRegions, (some, where) => {
        const { gamma, g, h } = index(some, where);
        const whole = where.reduce((sum, [, value]) => sum + (value ?? 0), 0);
        const spread = 1 - where.reduce((sum, [, value]) => sum + ((value ?? 0) / whole) ** 2, 0);
        expect(Math.abs((gamma ?? NaN) * spread * (1 - h) + spread * h - g)).toBeLessThan(1e-12);
        expectNear({ values: [h] }, herfindahlHirschman(Matrix.of([some.map(([, value]) => value)]), "raw", "all"));
      }),
    );
  });

  test("is on average 0 for plants that choose regions at random", () => {
    // Every way of placing three plants in three regions, weighted by its probability.
    const sizes = [5, 3, 2];
    const chances = [0.2, 0.3, 0.5];
    const where: Named = [
      ["A", 2],
      ["B", 3],
      ["C", 5],
    ];
    let [mean, first, second] = [0, 0, 0];
    for (let way = 0; way < 27; way++) {
      const places = [way % 3, Math.floor(way / 3) % 3, Math.floor(way / 9)];
      const chance = places.reduce((product, place) => product * (chances[place] ?? NaN), 1);
      const { gamma, z } = index(
        places.map((place, plant) => [where[place]?.[0] ?? null, sizes[plant] ?? null]),
        where,
      );
      mean += chance * (gamma ?? NaN);
      first += chance * (z ?? NaN);
      second += chance * (z ?? NaN) ** 2;
    }
    expectNear({ values: [mean, first, second] }, { values: [0, 0, 1] });
  });
});
