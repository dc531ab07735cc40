import fc from "fast-check";
import { giniIndex } from "../../../src/core/inequality/gini-index";
import { hooverIndex } from "../../../src/core/inequality/hoover-index";
import { krugmanIndex } from "../../../src/core/specialisation/krugman-index";
import { expectSame, reversed, weightedLevels } from "../../support/distributions";
import { expectCells, failureOf, matrix } from "../../support/matrix";

const hoover = (values: readonly (number | null)[], reference: readonly (number | null)[] | null = null) =>
  hooverIndex(matrix([values]), reference && matrix([reference]), "all").at(0);

describe("the Hoover index", () => {
  test("is the part of the total that would have to move", () => {
    // Of 20, shares 0.1, 0.2 and 0.7 against a third each: 0.7 − ⅓ has to move.
    expectSame(hoover([2, 4, 14]), 0.7 - 1 / 3, 1e-15);
    expectSame(hoover([2, 4, 14], [1, 1, 2]), 0.2, 1e-15);
  });

  test("of the three regions' output against their population in 2013", () => {
    const output = 19500.6 + 14370.16 + 28301.4;
    const population = 2114.8 + 1472.21 + 7332.61;
    expectSame(
      hoover([19500.6, 14370.16, 28301.4], [2114.8, 1472.21, 7332.61]),
      7332.61 / population - 28301.4 / output,
      1e-14,
    );
  });

  test("is exactly 0 for equal values, 1 for values where the reference has nothing", () => {
    expect(hoover([0.1, 0.1, 0.1])).toBe(0);
    expect(hoover([7])).toBe(0);
    expect(hoover([3, 0, 5], [0, 4, 0])).toBe(1);
    expect(hoover([0, 0, 0, 1])).toBe(0.75);
  });

  test("skips a blank with its partner, and goes by rows or columns", () => {
    expectSame(hoover([2, null, 4, 14, 8], [1, 5, 1, 2, null]), 0.2, 1e-15);
    const panel = matrix([
      [2, 4, 14],
      [1, 1, 2],
      [0, 0, 0],
      [1, -1, 2],
      [null, null, null],
    ]);
    expectCells(hooverIndex(panel, matrix([[1, 1, 2]]), "row"), [[0.2], [0], ["#DIV/0!"], ["#NUM!"], [null]]);
    expectCells(
      hooverIndex(
        matrix([
          [1, 1],
          [3, 1],
        ]),
        null,
        "col",
      ),
      [[0.25, 0]],
    );
    expectCells(
      hooverIndex(
        matrix([
          [1, 1],
          [3, 1],
        ]),
        matrix([[1], [3]]),
        "col",
      ),
      [[0, 0.25]],
    );
  });

  test.each([
    ["a negative value", [1, -2], null, { kind: "domain", reason: "negative", details: { argument: "values" } }],
    [
      "a negative reference",
      [1, 2],
      [1, -1],
      { kind: "domain", reason: "negative", details: { argument: "reference" } },
    ],
    ["values that are all zero", [0, 0], null, { kind: "division", details: { argument: "values" } }],
    ["a reference that is all zero", [1, 2], [0, 0], { kind: "division", details: { argument: "reference" } }],
    ["nothing but blanks", [null], null, { kind: "domain", reason: "too-few" }],
    ["a reference of another shape", [1, 2, 3], [1, 2], { kind: "value" }],
  ])("refuses %s", (_, values, reference, failure) => {
    expect(failureOf(() => hoover(values, reference))).toMatchObject(failure);
  });

  test("does not change with order or unit, lies between 0 and 1, and is 0 against itself", () => {
    fc.assert(
      fc.property(weightedLevels(), ({ values, weights }) => {
        const index = hoover(values, weights);
        expectSame(hoover(reversed(values), reversed(weights)), index);
        expectSame(
          hoover(
            values.map((value) => value * 1e4),
            weights.map((weight) => weight / 7),
          ),
          index,
        );
        expectSame(hoover([...values, ...values], [...weights, ...weights]), index);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThan(1);
        expectSame(
          hoover(
            values,
            values.map((value) => value * 3),
          ),
          0,
          1e-14,
        );
        expectSame(hoover(weights, values), index);
      }),
    );
  });

  test("is half of Krugman's index against one structure", () => {
    fc.assert(
      fc.property(weightedLevels(), ({ values, weights }) => {
        const krugman = krugmanIndex(matrix([values]), matrix([weights]), "sum").at(0);
        expectSame(hoover(values, weights), krugman / 2);
      }),
    );
  });

  test("is no more than the Gini index", () => {
    fc.assert(
      fc.property(weightedLevels(), ({ values }) => {
        expect(hoover(values)).toBeLessThanOrEqual(giniIndex(matrix([values]), null, "none", "all").at(0) + 1e-14);
      }),
    );
  });
});
