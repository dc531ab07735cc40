import fc from "fast-check";
import { giniIndex } from "../../../src/core/inequality/gini-index";
import { lorenzCurve } from "../../../src/core/inequality/lorenz-curve";
import { expectSame, weightedLevels } from "../../support/distributions";
import { cells, expectCells, failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";

const lorenz = (values: readonly (number | null)[], weights: readonly (number | null)[] | null = null) =>
  lorenzCurve(matrix([values]), weights && matrix([weights]));

describe("the Lorenz curve", () => {
  test("runs from (0, 0) to (1, 1) over the values in ascending order", () => {
    expectCells(lorenz([6, 1, 3]), [
      [0, 0],
      [1 / 3, 0.1],
      [2 / 3, 0.4],
      [1, 1],
    ]);
  });

  test("with weights gives each value as much room as it weighs", () => {
    // Sorted 1, 2, 5 with weights 5, 3, 2: amounts 5, 6, 10.
    expectCells(lorenz([5, 1, 2], [2, 5, 3]), [
      [0, 0],
      [0.5, 5 / 21],
      [0.8, 11 / 21],
      [1, 1],
    ]);
  });

  test("has a point for each value, also of equal values and of weight 0", () => {
    expectCells(lorenz([2, 2, 2], [1, 0, 3]), [
      [0, 0],
      [0.25, 0.25],
      [0.25, 0.25],
      [1, 1],
    ]);
    expectCells(lorenz([0, 0, 4]), [
      [0, 0],
      [1 / 3, 0],
      [2 / 3, 0],
      [1, 1],
    ]);
  });

  test("skips a blank with its weight and a blank weight with its value", () => {
    expectCells(lorenz([6, null, 1, 3, 9], [1, 5, 1, 1, null]), cells(lorenz([6, 1, 3])));
    expectCells(lorenz([null, 4]), [
      [0, 0],
      [1, 1],
    ]);
  });

  test("takes a row, a column or a block", () => {
    const expected = cells(lorenz([6, 1, 3, 2]));
    expect(cells(lorenzCurve(matrix([[6], [1], [3], [2]]), null))).toEqual(expected);
    expect(
      cells(
        lorenzCurve(
          matrix([
            [6, 1],
            [3, 2],
          ]),
          null,
        ),
      ),
    ).toEqual(expected);
    expect(cells(lorenzCurve(matrix([[6], [1], [3], [2]]), matrix([[1, 1, 1, 1]])))).toEqual(expected);
  });

  test.each([
    ["a negative value", [1, -2], null, { kind: "domain", reason: "negative", details: { argument: "values" } }],
    ["a negative weight", [1, 2], [1, -1], { kind: "domain", reason: "negative", details: { argument: "weights" } }],
    ["values that are all zero", [0, 0], null, { kind: "division", details: { argument: "values" } }],
    ["weights that are all zero", [1, 2], [0, 0], { kind: "division", details: { argument: "weights" } }],
    ["nothing but blanks", [null], null, { kind: "domain", reason: "too-few" }],
    ["weights of another shape", [1, 2, 3], [1, 2], { kind: "value", reason: "same-shape" }],
  ])("refuses %s", (_, values, weights, failure) => {
    expect(failureOf(() => lorenz(values, weights))).toMatchObject(failure);
  });

  test("rises to exactly (1, 1), never above the diagonal, each stretch steeper than the last", () => {
    fc.assert(
      fc.property(weightedLevels(), fc.boolean(), ({ values, weights }, weighted) => {
        const points = cells(lorenz(values, weighted ? weights : null)) as [number, number][];
        expect([points[0], points[points.length - 1]]).toEqual([
          [0, 0],
          [1, 1],
        ]);
        let slope = 0;
        points.slice(1).forEach(([people, amount], index) => {
          const [peopleBefore, amountBefore] = present(points[index]);
          const next = (amount - amountBefore) / (people - peopleBefore);
          expect(amount).toBeLessThanOrEqual(people + 1e-12);
          expect(next).toBeGreaterThanOrEqual(slope * (1 - 1e-9));
          slope = next;
        });
      }),
    );
  });

  test("encloses half the Gini index", () => {
    fc.assert(
      fc.property(weightedLevels(), ({ values, weights }) => {
        const points = cells(lorenz(values, weights)) as [number, number][];
        const under = points
          .slice(1)
          .reduce(
            (sum, [x, y], index) => sum + ((x - present(points[index])[0]) * (y + present(points[index])[1])) / 2,
            0,
          );
        expectSame(1 - 2 * under, giniIndex(matrix([values]), matrix([weights]), "none", "all").at(0));
      }),
    );
  });
});
