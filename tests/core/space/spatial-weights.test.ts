import fc from "fast-check";
import {
  contiguityWeights,
  economicWeights,
  rowStandardized,
  weightsByDistance,
  weightsSummary,
} from "../../../src/core/space/spatial-weights";
import { expectCells, failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";

const places = fc
  .array(fc.tuple(fc.double({ min: 0, max: 1000, noNaN: true }), fc.double({ min: 0, max: 1000, noNaN: true })), {
    minLength: 3,
    maxLength: 9,
  })
  .map((points) => points.map(([x, y]) => points.map(([u, v]) => Math.hypot(x - u, y - v))));

describe("weights by distance", () => {
  test("give each unit its k nearest, no one farther than any of the others", () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 2 }), (distances, k) => {
        const { matrix: weights } = weightsByDistance(matrix(distances), "knn", k);
        distances.forEach((row, unit) => {
          const own = [...weights.row(unit)];
          expect(own.filter((weight) => weight === 1)).toHaveLength(k);
          const [near, far] = [1, 0].map((kind) => row.filter((_, other) => other !== unit && own[other] === kind));
          if (present(far).length > 0)
            // Distances equal up to rounding count as equal.
            expect(Math.max(...present(near))).toBeLessThanOrEqual(Math.min(...present(far)) * (1 + 1e-10));
        });
      }),
    );
  });

  test("prefer the earlier of two units whose distances are equal up to rounding", () => {
    const distances = matrix([
      [0, 0.1 + 0.2, 0.3],
      [0.1 + 0.2, 0, 1],
      [0.3, 1, 0],
    ]);
    expectCells(weightsByDistance(distances, "knn", 1).matrix, [
      [0, 1, 0],
      [1, 0, 0],
      [1, 0, 0],
    ]);
  });

  test("leave no unit alone in the smallest band, and one in any smaller", () => {
    fc.assert(
      fc.property(places, (distances) => {
        const { matrix: weights, parameter } = weightsByDistance(matrix(distances), "band", null);
        expect(weightsSummary(weights).islands).toEqual([]);
        fc.pre(present(parameter) > 1e-6);
        const smaller = weightsByDistance(matrix(distances), "band", present(parameter) * 0.999999);
        expect(weightsSummary(smaller.matrix).islands.length).toBeGreaterThan(0);
      }),
    );
  });

  test("say what they were made with: four neighbours, the smallest band, a power of 1, or what is given", () => {
    const row = matrix(
      Array.from({ length: 6 }, (_, i) => Array.from({ length: 6 }, (_cell, j) => Math.abs(i - j) * 2)),
    );
    expect(weightsByDistance(row, "knn", null).parameter).toBe(4);
    expect(weightsByDistance(row, "knn", 2).parameter).toBe(2);
    expect(weightsByDistance(row, "band", null).parameter).toBe(2);
    expect(weightsByDistance(row, "inverse", null).parameter).toBe(1);
    expect([...weightsByDistance(row, "band", 4).matrix.row(0)]).toEqual([0, 1, 1, 0, 0, 0]);
    expect([...weightsByDistance(row, "knn", null).matrix.row(0)]).toEqual([0, 1, 1, 1, 1, 0]);
  });

  test("leave a unit without any distance alone, which no band reaches", () => {
    const distances = matrix([
      [0, 3, null],
      [3, 0, null],
      [null, null, 0],
    ]);
    const { matrix: weights, parameter } = weightsByDistance(distances, "band", null);
    expect(parameter).toBe(3);
    expectCells(weights, [
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 0],
    ]);
  });

  test("ignore the diagonal, and a blank is no link", () => {
    const distances = matrix([
      [7, 2, null],
      [2, 7, 4],
      [null, 4, 7],
    ]);
    expectCells(weightsByDistance(distances, "inverse", 2).matrix, [
      [0, 0.25, 0],
      [0.25, 0, 0.0625],
      [0, 0.0625, 0],
    ]);
    expectCells(weightsByDistance(distances, "knn", 2).matrix, [
      [0, 1, 0],
      [1, 0, 1],
      [0, 1, 0],
    ]);
  });

  test("refuse distances of zero, negative ones, and a k that no unit has", () => {
    const refused = (rows: number[][], kind: "inverse" | "knn" | "band", parameter: number | null) =>
      failureOf(() => weightsByDistance(matrix(rows), kind, parameter));
    expect(
      refused(
        [
          [0, 0],
          [0, 0],
        ],
        "inverse",
        null,
      ),
    ).toMatchObject({ kind: "division", reason: "zero-cell", details: { argument: "source", row: 1, column: 2 } });
    expect(
      refused(
        [
          [0, -1],
          [1, 0],
        ],
        "band",
        1,
      ),
    ).toMatchObject({ kind: "domain", reason: "negative", details: { argument: "source" } });
    expect(
      refused(
        [
          [0, 1, 2],
          [1, 0, 2],
        ],
        "band",
        1,
      ),
    ).toMatchObject({ kind: "value", reason: "not-square", details: { argument: "source" } });
    for (const k of [0, 1.5, 2])
      expect(
        refused(
          [
            [0, 1],
            [1, 0],
          ],
          "knn",
          k,
        ),
      ).toMatchObject({
        kind: "domain",
        reason: "whole-number-range",
        details: { argument: "parameter", value: k, lowest: 1, highest: 1 },
      });
  });
});

describe("other weights", () => {
  test("by likeness fall with the difference of the values, and leave blanks out", () => {
    expectCells(economicWeights(matrix([[10, 20, null, 60]]), 2).matrix, [
      [0, 0.01, 0, 0.0004],
      [0.01, 0, 0, 0.000625],
      [0, 0, 0, 0],
      [0.0004, 0.000625, 0, 0],
    ]);
    expect(failureOf(() => economicWeights(matrix([[0.3], [2], [0.1 + 0.2]]), null))).toMatchObject({
      kind: "division",
      reason: "equal-values",
      details: { argument: "source", first: 1, second: 3 },
    });
  });

  test("by pairs hold in both directions, a repeated pair once", () => {
    expectCells(
      contiguityWeights(3, [
        [0, 2],
        [2, 0],
        [0, 2],
      ]).matrix,
      [
        [0, 0, 1],
        [0, 0, 0],
        [1, 0, 0],
      ],
    );
  });

  test("by pairs stand in the row and the column of their units, whichever comes first", () => {
    expectCells(
      contiguityWeights(4, [
        [1, 3],
        [2, 0],
      ]).matrix,
      [
        [0, 0, 1, 0],
        [0, 0, 0, 1],
        [1, 0, 0, 0],
        [0, 1, 0, 0],
      ],
    );
  });

  test("add up to 1 in each row when standardized, but in a row of zeros", () => {
    expectCells(
      rowStandardized(
        matrix([
          [0, 1, 3],
          [0, 0, 0],
          [2, 0, 0],
        ]),
      ),
      [
        [0, 0.25, 0.75],
        [0, 0, 0],
        [1, 0, 0],
      ],
    );
  });
});

test("the summary counts neighbours, links and islands", () => {
  expect(
    weightsSummary(
      matrix([
        [0, 1, 0],
        [2, 0, 0],
        [0, 0, 0],
      ]),
    ),
  ).toEqual({
    units: 3,
    links: 2,
    density: 2 / 6,
    mean: 2 / 3,
    min: 0,
    max: 1,
    islands: [2],
    isSymmetric: false,
  });
});

test("weights are symmetric where those of both directions are equal up to rounding", () => {
  const near = matrix([
    [0, 0.1 + 0.2],
    [0.3, 0],
  ]);
  expect(weightsSummary(near).isSymmetric).toBe(true);
});
