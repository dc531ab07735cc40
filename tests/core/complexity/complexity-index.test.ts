import fc from "fast-check";
import { complexityEigenvalues, complexityIndex } from "../../../src/core/complexity/complexity-index";
import { Matrix } from "../../../src/core/matrix/matrix";
import { cells, expectCells, expectNear, failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";

const nested = [
  [1, 1, 1, 1],
  [1, 1, 1, 0],
  [1, 1, 0, 0],
  [1, 0, 0, 0],
];
const [far, near] = [3 / Math.sqrt(5), 1 / Math.sqrt(5)];
const blocks = [
  [1, 1, 0, 0],
  [1, 0, 0, 0],
  [0, 0, 1, 1],
  [0, 0, 1, 0],
];
const eci = (rows: number[][]) => complexityIndex(matrix(rows), "eigen", "binary", 20);

describe("economic complexity", () => {
  test.each(["eigen", "reflections"] as const)("of a nested table falls with diversity, by %s", (method) => {
    const { regions, products } = complexityIndex(matrix(nested), method, "binary", 10);
    expectCells(regions, [[far], [near], [-near], [-far]]);
    expectCells(products, [[-far, -near, near, far]]);
  });

  test.each(["eigen", "reflections"] as const)("correlates positively with diversity in any order, by %s", (method) => {
    const { regions } = complexityIndex(matrix([...nested].reverse()), method, "binary", 10);
    expectCells(regions, [[-far], [-near], [near], [far]]);
  });

  test("is the same of the larger and the smaller side", () => {
    const wide = nested.map((row) => [...row, ...row]);
    const tall = [...nested, ...nested];
    expectCells(eci(wide).regions, [[far], [near], [-near], [-far]]);
    expectCells(eci(tall).products, [[-far, -near, near, far]]);
    expect(cells(eci(tall).regions).slice(0, 4)).toHaveLength(4);
  });

  test("takes location quotients of at least 1, and blanks as 0", () => {
    const amounts = [
      [40, 40, 40, 40],
      [40, 40, 40, null],
      [40, 40, null, null],
      [40, null, null, null],
    ];
    const { regions } = complexityIndex(matrix(amounts), "eigen", "values", 20);
    expect(regions.at(3)).toBeLessThan(regions.at(2));
  });

  test("is undefined for a region or product without any specialisation", () => {
    const withEmpty = [...nested.map((row) => [...row, 0]), [0, 0, 0, 0, 0]];
    const { regions, products } = eci(withEmpty);
    expectCells(regions, [[far], [near], [-near], [-far], ["#DIV/0!"]]);
    expectCells(products, [[-far, -near, near, far, "#DIV/0!"]]);
    expectCells(
      eci([
        [0, 0],
        [0, 0],
      ]).regions,
      [["#DIV/0!"], ["#DIV/0!"]],
    );
  });

  test("is not determined for separate blocks, for equal eigenvalues, or for a single region", () => {
    const undetermined = { kind: "domain", reason: "not-determined", details: { argument: "values" } };
    expect(failureOf(() => eci(blocks))).toMatchObject(undetermined);
    const everyone = [
      [1, 1],
      [1, 1],
      [1, 1],
    ];
    expect(failureOf(() => eci(everyone))).toMatchObject(undetermined);
    expect(failureOf(() => eci([[1, 1]]))).toMatchObject(undetermined);
    const turned = [
      [1, 1, 0],
      [0, 1, 1],
      [1, 0, 1],
    ];
    // Its eigenvalues are 1, 1/4 and 1/4.
    expect(failureOf(() => eci(turned))).toMatchObject(undetermined);
    expect(failureOf(() => eci([[1], [1], [1], [1]]))).toMatchObject(undetermined);
  });

  test("has no reflections where all regions are alike, or become so", () => {
    const rotated = [
      [1, 1, 0],
      [0, 1, 1],
      [1, 0, 1],
    ];
    expect(failureOf(() => complexityIndex(matrix(rotated), "reflections", "binary", 4))).toMatchObject({
      kind: "division",
      reason: "regions-alike",
      details: { argument: "values" },
    });
    // Regions of one and of two products, in each of which the average ubiquity is the same.
    const levelled = [
      [1, 1, 0],
      [1, 1, 0],
      [0, 0, 1],
      [0, 0, 1],
    ];
    const flat = complexityIndex(matrix(levelled), "reflections", "binary", 2);
    expect(cells(flat.regions)).toHaveLength(4);
  });

  test("gives the first region whose score is not zero a positive one where scores do not correlate with diversity", () => {
    // A chain of regions that each share one product with the next; all have two.
    const chain = [
      [1, 1, 0, 0, 0, 0],
      [0, 1, 1, 0, 0, 0],
      [0, 0, 1, 1, 0, 0],
      [0, 0, 0, 1, 1, 0],
      [0, 0, 0, 0, 1, 1],
    ];
    const { regions } = eci(chain);
    expect(regions.at(0)).toBeGreaterThan(1);
    expect(regions.at(4)).toBeCloseTo(-regions.at(0), 12);
    const middleFirst = [2, 4, 3, 1, 0].map((place) => present(chain[place]));
    const moved = eci(middleFirst).regions;
    expect(moved.at(0)).toBeCloseTo(0, 12);
    expect(moved.at(1)).toBeCloseTo(regions.at(0), 12);
    for (let start = 0; start < chain.length; start++) {
      const order = [...chain.slice(start), ...chain.slice(0, start)];
      for (const rows of [order, [...order].reverse()])
        expect(Array.from(eci(rows).regions.values).find((one) => Math.abs(one) > 1e-9)).toBeGreaterThan(0);
    }
  });

  test("of too many regions and products is refused early", () => {
    const wide = new Matrix(700, 700, new Float64Array(490_000).fill(1));
    expect(failureOf(() => complexityIndex(wide, "eigen", "binary", 20))).toMatchObject({
      kind: "domain",
      reason: "takes-too-long",
      details: { argument: "values", shape: "700 × 700" },
    });
  });

  test("needs numbers that are not negative, 0 or 1 in a binary table", () => {
    expect(failureOf(() => complexityIndex(matrix([[1, -1]]), "eigen", "values", 20))).toMatchObject({
      kind: "domain",
      reason: "negative",
      details: { argument: "values" },
    });
    expect(
      failureOf(() =>
        eci([
          [1, 2],
          [0, 1],
        ]),
      ),
    ).toMatchObject({
      kind: "value",
      reason: "not-binary",
      details: { argument: "values", value: 2, row: 1, column: 2 },
    });
  });

  test("has eigenvalues, of which two regions have only two", () => {
    const [second, third] = complexityEigenvalues(matrix(blocks), "binary");
    expect(second).toBeCloseTo(1, 12);
    expect(third).toBeLessThan(1);
    expect(
      complexityEigenvalues(
        matrix([
          [1, 1],
          [1, 0],
        ]),
        "binary",
      )[1],
    ).toBeNull();
    expect(complexityEigenvalues(matrix([[0]]), "binary")).toEqual([null, null]);
  });

  const table = fc.tuple(fc.integer({ min: 3, max: 7 }), fc.integer({ min: 3, max: 9 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.constantFrom(0, 1), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  const scoresOf = (rows: number[][]) => {
    try {
      return eci(rows);
    } catch {
      return null;
    }
  };
  const isClear = (rows: number[][]) => {
    const [second = null, third = null] = complexityEigenvalues(matrix(rows), "binary");
    return second !== null && second < 0.999 && second - (third ?? 0) > 0.01;
  };

  test("has mean 0 and deviation 1, and keeps under reordering of regions and products", () => {
    fc.assert(
      fc.property(table.filter(isClear), (rows) => {
        const found = scoresOf(rows);
        if (found === null) return;
        const numbers = cells(found.regions)
          .flat()
          .filter((one) => typeof one === "number");
        expect(numbers.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 10);
        expect(numbers.reduce((sum, one) => sum + one * one, 0) / numbers.length).toBeCloseTo(1, 10);
        const backwards = eci([...rows].reverse().map((row) => [...row].reverse()));
        const turned = [...backwards.regions.values].reverse();
        // Where there is no correlation with diversity, the first region decides the sign.
        const sign = Math.sign(turned.reduce((sum, one, place) => sum + one * found.regions.at(place), 0));
        expectNear({ values: turned.map((one) => sign * one) }, found.regions, 1e-9);
      }),
    );
  });

  const rows = [
    [1, 1, 0, 1, 1],
    [0, 1, 0, 1, 0],
    [1, 0, 0, 0, 0],
    [1, 1, 1, 0, 1],
    [0, 0, 0, 0, 1],
  ];

  test.each([2, 4])("by %s reflections is the diversity averaged over products and regions as often", (steps) => {
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    const averaged = (lines: readonly (readonly number[])[], scores: readonly number[]) =>
      lines.map((line) => mean(scores.filter((_, place) => line[place] === 1)));
    const turned = rows.map((_, column) => rows.map((row) => present(row[column])));
    let scores = rows.map((row) => row.reduce((sum, one) => sum + one, 0));
    for (let step = 0; step < steps; step += 2) scores = averaged(rows, averaged(turned, scores));
    const deviation = Math.sqrt(mean(scores.map((one) => (one - mean(scores)) ** 2)));
    const expected = scores.map((one) => [(one - mean(scores)) / deviation]);
    expectCells(complexityIndex(matrix(rows), "reflections", "binary", steps).regions, expected, 1e-9);
  });

  test("is what reflections approach", () => {
    expectNear(complexityIndex(matrix(rows), "reflections", "binary", 200).regions, eci(rows).regions, 1e-9);
  });
});
