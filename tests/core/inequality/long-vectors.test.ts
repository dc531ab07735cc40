import { atkinsonIndex } from "../../../src/core/inequality/atkinson-index";
import { coefficientOfVariation } from "../../../src/core/inequality/coefficient-of-variation";
import { giniDecomposition } from "../../../src/core/inequality/gini-decomposition";
import { hooverIndex } from "../../../src/core/inequality/hoover-index";
import { theilDecomposition } from "../../../src/core/inequality/theil-decomposition";
import { theilIndex } from "../../../src/core/inequality/theil-index";
import { williamsonIndex } from "../../../src/core/inequality/williamson-index";
import { Matrix } from "../../../src/core/matrix/matrix";
import { inAscendingOrder } from "../../../src/core/numeric/order";
import { expectSame } from "../../support/distributions";

const few = [12, 3.5, 40, 7.25, 0.5, 19, 88];
const people = [3, 11, 2, 5, 8, 1.5, 4];
const grouped = [0, 1, 0, 2, 1, 2, 0];
/** Thousands of values in all. */
const copies = 701;

const row = (values: readonly number[]) => new Matrix(1, values.length, Float64Array.from(values));
const many = (values: readonly number[]) => row(Array.from({ length: copies }, () => values).flat());

describe("thousands of regions", () => {
  test.each<[string, (values: Matrix, weights: Matrix) => number]>([
    ["the Theil index T", (values) => theilIndex(values, null, "T", "all").at(0)],
    ["the Theil index L", (values) => theilIndex(values, null, "L", "all").at(0)],
    ["the weighted Theil index T", (values, weights) => theilIndex(values, weights, "T", "all").at(0)],
    ["the weighted Theil index L", (values, weights) => theilIndex(values, weights, "L", "all").at(0)],
    ["the Atkinson index for ε = ½", (values) => atkinsonIndex(values, 0.5, null, "all").at(0)],
    ["the Atkinson index for ε = 1", (values) => atkinsonIndex(values, 1, null, "all").at(0)],
    ["the weighted Atkinson index", (values, weights) => atkinsonIndex(values, 1.7, weights, "all").at(0)],
    ["the Hoover index", (values) => hooverIndex(values, null, "all").at(0)],
    ["the Hoover index against a reference", (values, weights) => hooverIndex(values, weights, "all").at(0)],
    ["the coefficient of variation", (values) => coefficientOfVariation(values, null, "population", "all").at(0)],
    ["the Williamson index", (values, weights) => williamsonIndex(values, weights, "all").at(0)],
  ])("that are copies of a few have the same as these: %s", (_, index) => {
    expectSame(index(many(few), many(people)) / index(row(few), row(people)), 1, 1e-13);
  });

  test("in groups are split as a few in the same groups", () => {
    const gini = giniDecomposition(row(few), row(grouped));
    for (const [part, found] of Object.entries(giniDecomposition(many(few), many(grouped))))
      expectSame(found / gini[part as keyof typeof gini], 1, 1e-13);
    const theil = theilDecomposition(row(few), row(grouped), row(people), "T");
    const ofMany = theilDecomposition(many(few), many(grouped), many(people), "T");
    expectSame(ofMany.between / theil.between, 1, 1e-13);
    expectSame(ofMany.within / theil.within, 1, 1e-13);
    ofMany.groups.forEach(({ share, index }, group) => {
      expectSame(share, theil.groups[group]?.share ?? NaN, 1e-14);
      expectSame(index ?? NaN, theil.groups[group]?.index ?? NaN, 1e-14);
    });
  });

  test("stand in ascending order, equal ones in the order given", () => {
    const { values } = many(few);
    const compared = Array.from(values, (value, place) => ({ value, place })).sort((a, b) => a.value - b.value);
    expect([...inAscendingOrder(values).order]).toEqual(compared.map(({ place }) => place));
  });
});

describe("inequality so small that logarithms and powers almost cancel", () => {
  test.each([0.05, 0.13, 0.14, 0.145, 0.15, 0.2])("is as exact as any: 1 ± %s", (apart) => {
    const values = row([1 - apart, 1 + apart]);
    const up = Math.log1p(apart);
    const down = Math.log1p(-apart);
    const theil = ((1 + apart) * up + (1 - apart) * down) / 2;
    expectSame(theilIndex(values, null, "T", "all").at(0) / theil, 1, 2e-13);
    expectSame(theilIndex(values, null, "L", "all").at(0) / (-(up + down) / 2), 1, 2e-13);
    // √(1 − x²) for the product of the roots: the mean of the roots squared is (1 + √(1 − x²))/2.
    const half = apart ** 2 / (1 + Math.sqrt(1 - apart ** 2)) / 2;
    expectSame(atkinsonIndex(values, 0.5, null, "all").at(0) / half, 1, 2e-13);
    expectSame(atkinsonIndex(values, 2, null, "all").at(0) / apart ** 2, 1, 2e-13);
  });
});
