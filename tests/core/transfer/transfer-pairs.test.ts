import fc from "fast-check";
import { transferPairs, type TransferPairRules } from "../../../src/core/transfer/transfer-pairs";
import { failureOf, matrix, tables } from "../../support/matrix";
import { present } from "../../support/present";

type Cells = readonly (readonly (number | null)[])[];

const usual: TransferPairRules = { threshold: 1, distance: null, decay: 1, top: 1 };

const pairsOf = (coefficients: Cells, rules: Partial<TransferPairRules> = {}) =>
  transferPairs(matrix(coefficients), { ...usual, ...rules });

const places = (pairs: ReturnType<typeof pairsOf>) => pairs.map(({ industry, from, to }) => [industry, from, to]);

describe("transfer pairs", () => {
  test("are of every region above the threshold with every region below it", () => {
    fc.assert(
      fc.property(
        tables({ minRows: 2, minColumns: 1 }),
        fc.double({ min: 0.1, max: 1e6, noNaN: true }),
        (table, threshold) => {
          const found = new Set(places(pairsOf(table, { threshold, top: 0 })).map(String));
          let expected = 0;
          table.forEach((row, from) => {
            row.forEach((high, industry) => {
              table.forEach((other, to) => {
                const low = present(other[industry]);
                if (high > threshold + 1e-9 && low < threshold - 1e-9 && high - low > 1e-13 * high) {
                  expected++;
                  expect(found).toContain(String([industry, from, to]));
                }
              });
            });
          });
          expect(found.size).toBe(expected);
        },
      ),
    );
  });

  test("are the first of all pairs when only the best are asked for, with distances or without", () => {
    const squares = (size: number) =>
      fc.array(fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), { minLength: size, maxLength: size }), {
        minLength: size,
        maxLength: size,
      });
    fc.assert(
      fc.property(
        tables({ minRows: 2, maxRows: 9, minColumns: 1, maxColumns: 3 }).chain((table) =>
          fc.tuple(fc.constant(table), fc.option(squares(table.length)), fc.integer({ min: 1, max: 4 })),
        ),
        ([table, distance, top]) => {
          const rules = { threshold: null, distance: distance && matrix(distance) };
          const all = pairsOf(table, { ...rules, top: 0 });
          const best = present(table[0]).flatMap((_, industry) =>
            all.filter((pair) => pair.industry === industry).slice(0, top),
          );
          expect(pairsOf(table, { ...rules, top })).toEqual(best);
        },
      ),
    );
  });

  test("keep the order of the regions where scores are equal up to rounding", () => {
    expect(places(pairsOf([[0.1 + 0.2 + 2], [2.3], [0]], { top: 0 }))).toEqual([
      [0, 0, 2],
      [0, 1, 2],
    ]);
    expect(places(pairsOf([[2.3], [0.1 + 0.2 + 2], [0]], { top: 1 }))).toEqual([[0, 0, 2]]);
  });

  test("leave a coefficient at the threshold out on both sides", () => {
    expect(places(pairsOf([[1 + 1e-10], [0.5], [2], [1 - 1e-10]], { top: 0 }))).toEqual([[0, 2, 1]]);
    expect(pairsOf([[1 + 1e-9], [0.5]], { top: 0 })).toEqual([]);
    expect(pairsOf([[2], [1 - 1e-9]], { top: 0 })).toEqual([]);
  });

  test("leave blanks out, and pairs whose distance is blank", () => {
    expect(places(pairsOf([[2], [null], [0.5]], { top: 0 }))).toEqual([[0, 0, 2]]);
    const distance = matrix([
      [null, null, 4],
      [1, null, 1],
      [1, 1, null],
    ]);
    expect(places(pairsOf([[2], [0.1], [0.5]], { distance, top: 0 }))).toEqual([[0, 0, 2]]);
  });

  test("leave a blank out of its own industry only", () => {
    expect(
      places(
        pairsOf(
          [
            [2, null],
            [0.5, 3],
            [null, 0.5],
          ],
          { top: 0 },
        ),
      ),
    ).toEqual([
      [0, 0, 1],
      [1, 1, 2],
    ]);
  });

  test("without a threshold are of any two coefficients, below zero too", () => {
    expect(places(pairsOf([[0], [-1], [-3]], { threshold: null, top: 0 }))).toEqual([
      [0, 0, 2],
      [0, 1, 2],
      [0, 0, 1],
    ]);
  });

  test("may have a distance of 0 from a region that does not send", () => {
    const distance = matrix([
      [null, 4],
      [0, null],
    ]);
    expect(places(pairsOf([[2], [0.5]], { threshold: null, distance, top: 0 }))).toEqual([[0, 0, 1]]);
  });

  test("use the distance from sender to receiver", () => {
    const distance = matrix([
      [null, 2],
      [5, null],
    ]);
    expect(pairsOf([[2], [0.5]], { distance, decay: 2 })).toMatchObject([{ distance: 2, score: 1.5 / 4 }]);
  });

  test("of many with many alike, give the best in the order of all", () => {
    const count = 70;
    const table = Array.from({ length: count }, (_, region) => [region % 7, (region * 31) % 11, null]);
    const distance = matrix(
      Array.from({ length: count }, (_, row) =>
        Array.from({ length: count }, (_cell, column) => 1 + ((row + column) % 3)),
      ),
    );
    for (const given of [null, distance])
      for (const top of [1, 5, 300]) {
        const all = pairsOf(table, { threshold: null, distance: given, top: 0 });
        const best = [0, 1].flatMap((industry) => all.filter((pair) => pair.industry === industry).slice(0, top));
        expect(pairsOf(table, { threshold: null, distance: given, top })).toEqual(best);
      }
  });

  test("are none between coefficients that are equal up to rounding", () => {
    expect(pairsOf([[0.1 + 0.2], [0.3]], { threshold: null, top: 0 })).toEqual([]);
    expect(pairsOf([[0.1 + 0.2], [0.3]], { threshold: 0.3, top: 0 })).toEqual([]);
  });

  test("find the best of many without keeping all", () => {
    const count = 200;
    const table = Array.from({ length: count }, (_, region) => [((region * 7919) % count) + 0.5]);
    const distance = matrix(
      Array.from({ length: count }, (_, row) =>
        Array.from({ length: count }, (_cell, column) => 1 + ((row * 31 + column * 17) % 97)),
      ),
    );
    const best = pairsOf(table, { threshold: count / 2, distance, top: 3 });
    expect(best).toHaveLength(3);
    const scores = best.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(best.every(({ distance: apart }) => present(apart) === 1)).toBe(true);
  });

  test("refuse what has no meaning", () => {
    const refused = (rules: Partial<TransferPairRules>) => failureOf(() => pairsOf([[2], [0.5]], rules));
    expect(refused({ distance: matrix([[0, 1]]) })).toMatchObject({
      kind: "value",
      reason: "not-square",
      details: { argument: "distance" },
    });
    expect(
      refused({
        distance: matrix([
          [0, -1],
          [1, 0],
        ]),
      }),
    ).toMatchObject({ kind: "domain", reason: "negative", details: { argument: "distance" } });
    expect(
      refused({
        distance: matrix([
          [0, 0],
          [0, 0],
        ]),
      }),
    ).toMatchObject({
      kind: "division",
      reason: "zero-cell",
      details: { argument: "distance", row: 1, column: 2 },
    });
    for (const top of [-1, 1.5, 2 ** 20 - 1])
      expect(refused({ top })).toMatchObject({
        kind: "value",
        reason: "whole-number-range",
        // The rows of a sheet below a heading.
        details: { argument: "top", lowest: 0, highest: 2 ** 20 - 2 },
      });
    expect(pairsOf([[2], [0.5]], { top: 2 ** 20 - 2 })).toHaveLength(1);
  });

  test("refuse more pairs than a sheet has rows", () => {
    const many = Array.from({ length: 2100 }, (_, region) => [region]);
    expect(failureOf(() => pairsOf(many, { threshold: null, top: 0 }))).toMatchObject({
      kind: "domain",
      reason: "too-many-pairs",
      details: { rows: 2100, columns: 1 },
    });
  });

  test("find the widest gaps of 20,000 regions without comparing all pairs", () => {
    const many = Array.from({ length: 20_000 }, (_, region) => [region]);
    expect(pairsOf(many, { threshold: null, top: 2 })).toMatchObject([
      { from: 19_999, to: 0, gap: 19_999 },
      { from: 19_998, to: 0, gap: 19_998 },
    ]);
  });

  test("refuse at once what would take too long to compare", () => {
    // All gaps are alike, so that none of the regions can be passed over.
    const alike = Array.from({ length: 33_000 }, (_, region) => [region % 2 === 0 ? 2 : 0.5]);
    expect(failureOf(() => pairsOf(alike))).toMatchObject({
      kind: "domain",
      reason: "too-many-pairs",
      details: { rows: 33_000, columns: 1 },
    });
  });

  test("refuse more pairs of all industries together than a sheet has rows", () => {
    // 780 pairs of each industry.
    const table = Array.from({ length: 40 }, (_, region) => new Array<number>(1345).fill(region));
    expect(failureOf(() => pairsOf(table, { threshold: null, top: 0 }))).toMatchObject({
      kind: "domain",
      reason: "too-many-pairs",
      details: { rows: 40, columns: 1345 },
    });
  });
});
