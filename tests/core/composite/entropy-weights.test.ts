import fc from "fast-check";
import { entropyWeights } from "../../../src/core/composite/entropy-weights";
import { expectCells, expectNear, failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";

/** Tertiary share, GDP per head, primary share of Beijing, Tianjin and Hebei in 2013. */
const regions = [
  [76.9, 93213, 0.8],
  [48.1, 99607, 1.3],
  [35.5, 38716, 12.4],
];
const directions = [1, 1, -1] as const;

describe("entropy weights", () => {
  test("match the reference values", () => {
    const { weights, entropies, scores } = entropyWeights(matrix(regions), directions, 0);
    expectCells(entropies, [[0.4945081963315116, 0.629531544877669, 0.6307089282004482]]);
    expectCells(weights, [[0.40593556597834407, 0.29750496628394896, 0.2965594677377069]]);
    expectCells(scores, [[0.9687598043320101], [0.7048273053801938], [0]]);
  });

  test("match the reference values with a shift, while the scores are of the values without it", () => {
    const { weights, scores } = entropyWeights(matrix(regions), directions, 0.0001);
    expectCells(weights, [[0.40589740485139375, 0.2975189650129844, 0.2965836301356219]]);
    expectCells(scores, [
      [0.40589740485139375 + 0.2975189650129844 * 0.8949926918592238 + 0.2965836301356219],
      [0.40589740485139375 * 0.30434782608695654 + 0.2975189650129844 + 0.2965836301356219 * 0.9568965517241379],
      [0],
    ]);
  });

  test("are equal when each indicator sets one unit apart from one other", () => {
    const { weights, entropies, divergences } = entropyWeights(
      matrix([
        [1, 9],
        [2, 3],
      ]),
      null,
      0,
    );
    expectCells(weights, [[0.5, 0.5]]);
    expectCells(entropies, [[0, 0]]);
    expectCells(divergences, [[1, 1]]);
  });

  test("are 0 for an indicator that is the same everywhere", () => {
    const { weights, entropies, scores } = entropyWeights(
      matrix([
        [1, 0.1 + 0.2],
        [2, 0.3],
      ]),
      null,
      0,
    );
    expectCells(weights, [[1, 0]]);
    expectCells(entropies, [[0, 1]]);
    expectCells(scores, [[0], [1]]);
  });

  test("ignore a unit with a blank, whose score is blank", () => {
    const [first, ...others] = regions;
    const withBlank = [present(first), [50, null, 2], ...others];
    const found = entropyWeights(matrix(withBlank), directions, 0);
    expectCells(found.weights, [[0.40593556597834407, 0.29750496628394896, 0.2965594677377069]]);
    expectCells(found.scores, [[0.9687598043320101], [""], [0.7048273053801938], [0]]);
  });

  test("need two complete units, a shift that is not negative and an indicator that varies", () => {
    expect(failureOf(() => entropyWeights(matrix([[1, 2]]), null, 0))).toMatchObject({
      kind: "domain",
      reason: "too-few",
      details: { argument: "values", needed: 2, found: 1 },
    });
    const blanks = matrix([
      [1, null],
      [null, 2],
      [3, 4],
    ]);
    expect(failureOf(() => entropyWeights(blanks, null, 0))).toMatchObject({
      reason: "too-few",
      details: { found: 1 },
    });
    expect(failureOf(() => entropyWeights(matrix(regions), null, -0.1))).toMatchObject({
      kind: "domain",
      reason: "negative",
      details: { argument: "shift" },
    });
    const constant = matrix([
      [1, 2],
      [1, 2],
    ]);
    expect(failureOf(() => entropyWeights(constant, null, 0))).toMatchObject({
      kind: "division",
      reason: "zero-denominator",
      details: { argument: "values" },
    });
  });

  const table = fc
    .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    .filter((rows) => present(rows[0]).some((value, column) => rows.some((row) => row[column] !== value)));

  test("add up to 1, and the scores are between 0 and 1", () => {
    fc.assert(
      fc.property(table, fc.double({ min: 0, max: 1, noNaN: true }), (rows, shift) => {
        const { weights, entropies, scores } = entropyWeights(matrix(rows), null, shift);
        expect(weights.values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
        for (const value of [...weights.values, ...entropies.values, ...scores.values]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("do not depend on the order of the units, on units of measurement, or on a direction turned with its values", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { weights, scores } = entropyWeights(matrix(rows), null, 0);
        const backwards = entropyWeights(matrix([...rows].reverse()), null, 0);
        expectNear(backwards.weights, weights);
        expectNear({ values: [...backwards.scores.values].reverse() }, scores);
        expectNear(
          entropyWeights(matrix(rows.map((row) => row.map((value) => 4 * value + 7))), null, 0).weights,
          weights,
        );
        const costs = present(rows[0]).map(() => -1 as const);
        const turned = matrix(rows.map((row) => row.map((value) => -value)));
        expectNear(entropyWeights(turned, costs, 0).scores, scores);
      }),
    );
  });
});
