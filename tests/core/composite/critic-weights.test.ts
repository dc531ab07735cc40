import fc from "fast-check";
import { criticWeights, variationWeights } from "../../../src/core/composite/critic-weights";
import { expectClose } from "../../support/close";
import { expectCells, expectNear, failureOf, matrix } from "../../support/matrix";

/** Tertiary share, GDP per capita, primary share of Beijing, Tianjin and Hebei in 2013. */
const regions = [
  [76.9, 93213, 0.8],
  [48.1, 99607, 1.3],
  [35.5, 38716, 12.4],
];
const directions = [1, 1, -1] as const;

describe("CRITIC weights", () => {
  test("match the reference values", () => {
    const { parts, information, weights, scores } = criticWeights(matrix(regions), directions, "signed");
    expectClose([[...parts[0]]], [[0.41853707473025076, 0.44870659223599946, 0.46158048749857694]]);
    expectClose([[...parts[1]]], [[0.573747445572519, 0.34257534876906504, 0.24905251808706116]]);
    expectClose([[...information]], [[0.24013457750387587, 0.15371581733022618, 0.11495778271137384]]);
    expectCells(weights, [[0.47195502765364516, 0.30210956528207034, 0.22593540706428453]]);
    expectCells(scores, [[0.9682762877861497], [0.66194486389147], [0]]);
  });

  test("keep their digits where indicators nearly say the same", () => {
    // 1 − r of (0, 1, 0.5) and (0, 1, 0.5 + e) is 2e²/3 to the first order; the third indicator is another.
    const e = 1e-6;
    const nearly = [
      [0, 0],
      [1, 1],
      [0.5, 0.5 + e],
    ];
    const { parts } = criticWeights(matrix(nearly), null, "signed");
    expect(Math.abs((parts[1][0] ?? 0) / ((2 / 3) * e * e) - 1)).toBeLessThan(1e-5);
  });

  test("count a negative correlation as a conflict, or in form absolute as redundant", () => {
    const opposed = [
      [0, 1, 5],
      [1, 0, 6],
      [0.4, 0.6, 2],
    ];
    const conflict = (form: "signed" | "absolute") => criticWeights(matrix(opposed), null, form).parts[1][0] ?? NaN;
    const others =
      criticWeights(matrix(opposed.map(([a, , c]) => [a ?? 0, c ?? 0])), null, "signed").parts[1][0] ?? NaN;
    expect(conflict("signed")).toBeCloseTo(2 + others, 12);
    expect(conflict("absolute")).toBeCloseTo(Math.min(others, 2 - others), 12);
  });

  test("ignore a unit with a blank, whose score is blank", () => {
    const withBlank = [...regions.slice(0, 1), [50, null, 2], ...regions.slice(1)];
    const found = criticWeights(matrix(withBlank), directions, "signed");
    expectCells(found.weights, [[0.47195502765364516, 0.30210956528207034, 0.22593540706428453]]);
    expectCells(found.scores, [[0.9682762877861497], [""], [0.66194486389147], [0]]);
  });

  test("need two complete units, indicators that vary and that do not all say the same", () => {
    const fails = (rows: readonly (readonly (number | null)[])[]) =>
      failureOf(() => criticWeights(matrix(rows), null, "signed"));
    expect(fails([[1, 2]])).toMatchObject({ kind: "domain", reason: "too-few", details: { needed: 2, found: 1 } });
    const constant = [
      [1, 0.3],
      [2, 0.1 + 0.2],
    ];
    expect(fails(constant)).toMatchObject({ kind: "division", reason: "constant-column", details: { column: 2 } });
    const same = [
      [1, 2],
      [2, 4],
      [3, 6],
    ];
    expect(fails(same)).toMatchObject({
      kind: "division",
      reason: "zero-denominator",
      details: { argument: "values" },
    });
    expect(fails([[1], [2]])).toMatchObject({ kind: "division", reason: "zero-denominator" });
  });

  test("are refused early where they would take long", () => {
    const wide = matrix([0, 1, 2].map((row) => Array.from({ length: 40_000 }, (_, column) => (row * column) % 7)));
    const varied = matrix([0, 1, 2].map((row) => Array.from({ length: 40_000 }, (_, column) => row + (column % 3))));
    expect(failureOf(() => criticWeights(wide, null, "signed"))).toMatchObject({ kind: "division" });
    expect(failureOf(() => criticWeights(varied, null, "signed"))).toMatchObject({
      kind: "domain",
      reason: "takes-too-long",
      details: { argument: "values", shape: "3 × 40000" },
    });
  });

  const table = fc
    .tuple(fc.integer({ min: 4, max: 8 }), fc.integer({ min: 2, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    .filter((rows) => (rows[0] ?? []).every((_, column) => new Set(rows.map((row) => row[column])).size > 3));

  test("add up to 1 and do not depend on units of measurement or on the order of the units", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { weights } = criticWeights(matrix(rows), null, "signed");
        expect(weights.values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
        expectNear(criticWeights(matrix([...rows].reverse()), null, "signed").weights, weights, 1e-12);
        const scaled = rows.map((row) => row.map((value) => value * 1024));
        expectNear(criticWeights(matrix(scaled), null, "signed").weights, weights);
      }),
    );
  });
});

describe("weights by the coefficient of variation", () => {
  test("match the reference values, with the deviation over n", () => {
    const { weights, parts, information } = variationWeights(matrix(regions), directions);
    expectCells(weights, [[0.18137448893372612, 0.19825036386951284, 0.620375147196761]]);
    expect(parts[0][0]).toBeCloseTo(160.5 / 3, 12);
    expect(parts[1][0]).toBeCloseTo(Math.sqrt((23.4 ** 2 + 5.4 ** 2 + 18 ** 2) / 3), 12);
    expect(information[0]).toBeCloseTo((parts[1][0] ?? NaN) / (parts[0][0] ?? NaN), 14);
  });

  test("do not depend on directions, which turn the scores alone", () => {
    const plain = variationWeights(matrix(regions), null);
    const turned = variationWeights(matrix(regions), [-1, -1, -1]);
    expectCells(turned.weights, [[...plain.weights.values]]);
    expectNear({ values: plain.scores.values.map((score) => 1 - score) }, turned.scores);
  });

  test("reject negative values", () => {
    const negative = [
      [-1, 2],
      [3, 4],
    ];
    expect(failureOf(() => variationWeights(matrix(negative), null))).toMatchObject({
      kind: "domain",
      reason: "negative",
      details: { argument: "values", row: 1, column: 1 },
    });
  });
});
