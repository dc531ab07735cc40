import fc from "fast-check";
import { coefficientOfVariation } from "../../../src/core/inequality/coefficient-of-variation";
import { williamsonIndex } from "../../../src/core/inequality/williamson-index";
import { meanAndDeviation } from "../../../src/core/numeric/moments";
import { expectSame, reversed, weightedLevels } from "../../support/distributions";
import { expectCells, failureOf, matrix } from "../../support/matrix";

const variation = (
  values: readonly (number | null)[],
  form: "population" | "sample" = "population",
  weights: readonly (number | null)[] | null = null,
) => coefficientOfVariation(matrix([values]), weights && matrix([weights]), form, "all").at(0);

const williamson = (values: readonly (number | null)[], population: readonly (number | null)[]) =>
  williamsonIndex(matrix([values]), matrix([population]), "all").at(0);

const perHead = [93213, 99607, 38716];
const population = [2114.8, 1472.21, 7332.61];

describe("the coefficient of variation", () => {
  test("of the three regions' output per head in 2013, dividing by n or by n − 1", () => {
    expectSame(variation(perHead), 0.35401224571352496, 1e-14);
    expectSame(variation(perHead, "sample"), 0.43357468234745883, 1e-14);
  });

  test("with weights is about the weighted mean", () => {
    // Mean 2, squares 3·1 + 1·9.
    expectSame(variation([1, 5], "population", [3, 1]), Math.sqrt(3) / 2, 1e-15);
    expect(failureOf(() => variation([1, 5], "sample", [3, 1]))).toMatchObject({
      kind: "value",
      reason: "weights-need-population",
    });
  });

  test("is exactly 0 for equal values", () => {
    expect(variation([0.1, 0.1, 0.1])).toBe(0);
    expect(variation([0.1, 0.1, 0.1], "population", [3, 0.7, 11])).toBe(0);
    expect(variation([-5])).toBe(0);
  });

  test("takes negative values, about the absolute mean", () => {
    expectSame(variation([-1, -3]), 0.5, 1e-15);
    expectSame(variation([-2, 4, 4]), Math.sqrt(8) / 2, 1e-15);
  });

  test("does not lose digits to a large mean, nor squares to a large or small unit", () => {
    expectSame(variation([1e9, 1e9 + 1]) * 2 * (1e9 + 0.5), 1, 1e-15);
    for (const unit of [1e-200, 1e200]) expectSame(variation([unit, 3 * unit]), 0.5, 1e-15);
  });

  test("divides by zero where the mean is zero, also but for roundings", () => {
    for (const values of [
      [-1, 1],
      [0, 0],
      [0.1, 0.2, -0.3],
    ])
      expect(failureOf(() => variation(values))).toMatchObject({ kind: "division", details: { argument: "values" } });
  });

  test("skips a blank with its weight, and goes by rows or columns", () => {
    expectSame(variation([1, null, 5, 9], "population", [3, 2, 1, null]), Math.sqrt(3) / 2, 1e-15);
    const panel = matrix([
      [1, 3],
      [1, -1],
      [2, null],
      [null, null],
    ]);
    expectCells(coefficientOfVariation(panel, null, "population", "row"), [[0.5], ["#DIV/0!"], [0], [null]]);
    expectCells(coefficientOfVariation(panel, null, "sample", "row"), [[Math.SQRT1_2], ["#DIV/0!"], ["#NUM!"], [null]]);
    expectCells(
      coefficientOfVariation(
        matrix([
          [1, 4],
          [3, 4],
        ]),
        null,
        "population",
        "col",
      ),
      [[0.5, 0]],
    );
  });

  test.each([
    [
      "one value as a sample",
      [1],
      "sample",
      null,
      { kind: "domain", reason: "too-few", details: { needed: 2, found: 1 } },
    ],
    ["nothing but blanks", [null], "population", null, { kind: "domain", reason: "too-few", details: { needed: 1 } }],
    ["a negative weight", [1, 2], "population", [1, -1], { kind: "domain", reason: "negative" }],
    ["weights that are all zero", [1, 2], "population", [0, 0], { kind: "division", details: { argument: "weights" } }],
  ] as const)("refuses %s", (_, values, form, weights, failure) => {
    expect(failureOf(() => variation(values, form, weights))).toMatchObject(failure);
  });

  test("does not change with order, unit or replication, and a sample's is larger by √(n/(n − 1))", () => {
    fc.assert(
      fc.property(weightedLevels(), ({ values, weights }) => {
        const weighted = variation(values, "population", weights);
        expectSame(variation(reversed(values), "population", reversed(weights)), weighted);
        expectSame(
          variation(
            values.map((value) => value * 1e4),
            "population",
            weights.map((w) => w / 7),
          ),
          weighted,
        );
        expectSame(variation([...values, ...values]), variation(values));
        const n = values.length;
        expectSame(variation(values, "sample"), variation(values) * Math.sqrt(n / (n - 1)));
        expect(variation(values)).toBeLessThanOrEqual(Math.sqrt(n - 1) + 1e-12);
      }),
    );
  });
});

describe("mean and deviation", () => {
  test("are those of NIST's NumAcc3, where a mean a million times the deviation eats the digits", () => {
    // 1000000.2, then 500 times 1000000.1 and 1000000.3; certified mean 1000000.2, sample deviation 0.1.
    const values = [1000000.2, ...Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? 1000000.1 : 1000000.3))];
    const { mean, deviation } = meanAndDeviation(Float64Array.from(values), null, "sample");
    expectSame(mean, 1000000.2, 1e-15);
    expectSame(deviation / 0.1, 1, 1e-9);
  });
});

describe("the Williamson index", () => {
  test("of the three regions in 2013", () => {
    expectSame(williamson(perHead, population), 0.4677871216107895, 1e-14);
  });

  test("is the coefficient of variation weighted by population, of values that are not negative", () => {
    fc.assert(
      fc.property(weightedLevels(), ({ values, weights }) => {
        expect(williamson(values, weights)).toBe(variation(values, "population", weights));
      }),
    );
    expect(failureOf(() => williamson([1, -2], [1, 1]))).toMatchObject({ kind: "domain", reason: "negative" });
  });

  test("goes by rows or columns, with one population for all", () => {
    const panel = matrix([
      [1, 5],
      [4, 4],
      [0, 0],
      [null, null],
    ]);
    expectCells(williamsonIndex(panel, matrix([[3, 1]]), "row"), [[Math.sqrt(3) / 2], [0], ["#DIV/0!"], [null]]);
    expectCells(williamsonIndex(matrix([[1], [5]]), matrix([[3, 1]]), "col"), [[Math.sqrt(3) / 2]]);
    expect(failureOf(() => williamson([1, 2], [1, 2, 3]))).toMatchObject({ kind: "value" });
    expect(failureOf(() => williamson([1, 2], [0, 0]))).toMatchObject({ kind: "division" });
  });
});
