import fc from "fast-check";
import { marketIntegration, relativePriceVariances } from "../../../src/core/transfer/market-segmentation";
import { expectCells, failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";

const indices = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 })).chain(([regions, goods]) =>
  fc.array(fc.array(fc.double({ min: 80, max: 125, noNaN: true }), { minLength: goods, maxLength: goods }), {
    minLength: regions,
    maxLength: regions,
  }),
);

describe("the variance of relative prices", () => {
  test("does not depend on the base of the indices, nor on what all regions share", () => {
    fc.assert(
      fc.property(indices, fc.double({ min: 0.5, max: 2, noNaN: true }), (table, factor) => {
        const before = relativePriceVariances(matrix(table), null, "population").pairs;
        const after = relativePriceVariances(
          matrix(table.map((row) => row.map((value) => (value / 100) * factor))),
          null,
          "population",
        ).pairs;
        before.values.forEach((value, index) => {
          expect(Math.abs(after.at(index) - value)).toBeLessThanOrEqual(1e-12);
        });
      }),
    );
  });

  test("is symmetric, and larger by n/(n − 1) for a sample of n goods", () => {
    fc.assert(
      fc.property(indices, (table) => {
        const { pairs, index } = relativePriceVariances(matrix(table), null, "population");
        const sample = relativePriceVariances(matrix(table), null, "sample");
        const goods = table[0]?.length ?? 0;
        for (let i = 0; i < pairs.rows; i++)
          for (let j = 0; j < pairs.rows; j++) expect(pairs.at(i * pairs.rows + j)).toBe(pairs.at(j * pairs.rows + i));
        expect(sample.index).toBeCloseTo((index * goods) / (goods - 1), 12);
      }),
    );
  });

  test("is zero where relative prices differ by the same factor in every good", () => {
    const { regions } = relativePriceVariances(
      matrix([
        [1.1, 1.3, 0.7],
        [2.2, 2.6, 1.4],
        [3.3, 3.9, 2.1],
      ]),
      null,
      "sample",
    );
    expectCells(regions, [[0], [0], [0]]);
    expectCells(marketIntegration(regions), [["#DIV/0!"], ["#DIV/0!"], ["#DIV/0!"]]);
  });

  test("counts a pair where either cell of the neighbours is not zero", () => {
    const table = [
      [101, 99, 104],
      [102, 101, 100],
      [98, 103, 102],
    ];
    const oneWay = relativePriceVariances(
      matrix(table),
      matrix([
        [0, 1, null],
        [0, 0, 0],
        [0, 2, 0],
      ]),
      "population",
    );
    const bothWays = relativePriceVariances(
      matrix(table),
      matrix([
        [0, 1, 0],
        [1, 0, 1],
        [0, 1, 0],
      ]),
      "population",
    );
    expect([...oneWay.pairs.values]).toEqual([...bothWays.pairs.values]);
    expect(oneWay.pairs.states?.[2]).toBe(1);
  });

  test("leaves a blank good out of the pairs of its region, and a pair with a single good blank", () => {
    const { pairs, regions } = relativePriceVariances(
      matrix([
        [101, 99, 104],
        [102, 101, 100],
        [98, null, null],
      ]),
      null,
      "population",
    );
    expect([pairs.stateAt(2), pairs.stateAt(5), regions.stateAt(2)]).toEqual([1, 1, 1]);
    expect(pairs.at(1)).toBe(regions.at(0));
  });

  test("is that of the definition, with blanks and neighbours", () => {
    const cellOf = fc.oneof(
      { weight: 4, arbitrary: fc.double({ min: 80, max: 125, noNaN: true }) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
    const panel = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 })).chain(([regions, goods]) =>
      fc.tuple(
        fc.array(fc.array(cellOf, { minLength: goods, maxLength: goods }), { minLength: regions, maxLength: regions }),
        fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: regions, maxLength: regions }), {
          minLength: regions,
          maxLength: regions,
        }),
      ),
    );
    fc.assert(
      fc.property(panel, fc.boolean(), ([table, near], isSample) => {
        const found = relativePriceVariances(matrix(table), matrix(near), isSample ? "sample" : "population");
        const at = (region: number, good: number) => present(table[region])[good] ?? null;
        const distanceOf = (i: number, j: number, good: number) => {
          const [p, q] = [at(i, good), at(j, good)];
          return p === null || q === null ? null : Math.abs(Math.log(p) - Math.log(q));
        };
        const goods = Array.from(present(table[0]).keys());
        const pairs = table.flatMap((_, i) =>
          table.flatMap((_row, j) => {
            const isNear = present(near[i])[j] === 1 || present(near[j])[i] === 1;
            const common = goods.filter((good) => distanceOf(i, j, good) !== null);
            return i < j && isNear && common.length > 1 ? [{ i, j, common }] : [];
          }),
        );
        const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
        const means = goods.map((good) =>
          mean(pairs.filter(({ common }) => common.includes(good)).map(({ i, j }) => present(distanceOf(i, j, good)))),
        );
        const variances = pairs.map(({ i, j, common }) => {
          const left = common.map((good) => present(distanceOf(i, j, good)) - present(means[good]));
          const squares = left.reduce((sum, one) => sum + (one - mean(left)) ** 2, 0);
          return { i, j, variance: squares / (left.length - (isSample ? 1 : 0)) };
        });
        table.forEach((_, i) => {
          table.forEach((_row, j) => {
            const index = i * table.length + j;
            const expected = variances.find((pair) => (pair.i === i && pair.j === j) || (pair.i === j && pair.j === i));
            if (expected === undefined) expect(found.pairs.stateAt(index)).toBe(1);
            else expect(found.pairs.at(index)).toBeCloseTo(expected.variance, 12);
          });
          const own = variances.filter((pair) => pair.i === i || pair.j === i).map(({ variance }) => variance);
          if (own.length === 0) expect(found.regions.stateAt(i)).toBe(1);
          else expect(found.regions.at(i)).toBeCloseTo(mean(own), 12);
        });
        if (variances.length > 0) expect(found.index).toBeCloseTo(mean(variances.map(({ variance }) => variance)), 12);
      }),
    );
  });

  test("gives integration as one over its root", () => {
    expectCells(marketIntegration(matrix([[0.25, null, 4]])), [[2, "", 0.5]]);
  });

  test("has no index where no pair has two goods", () => {
    const { index } = relativePriceVariances(
      matrix([
        [1, null],
        [null, 1],
      ]),
      null,
      "population",
    );
    expect(index).toBeNaN();
  });

  test("refuses what has no logarithm, too few regions or goods, and too many", () => {
    const refused = (rows: readonly (readonly number[])[]) =>
      failureOf(() => relativePriceVariances(matrix(rows), null, "population"));
    expect(
      refused([
        [1, 0],
        [1, 1],
      ]),
    ).toMatchObject({ kind: "domain", reason: "not-positive", details: { argument: "indices", value: 0 } });
    expect(refused([[1, 2]])).toMatchObject({
      kind: "domain",
      reason: "too-few",
      details: { argument: "indices", needed: 2, found: 1 },
    });
    expect(refused([[1], [2]])).toMatchObject({ reason: "too-few", details: { needed: 2, found: 1 } });
    expect(
      failureOf(() =>
        relativePriceVariances(
          matrix([
            [1, 2],
            [1, 2],
          ]),
          matrix([[0, 1]]),
          "population",
        ),
      ),
    ).toMatchObject({ reason: "not-square", details: { argument: "neighbours" } });
    expect(
      failureOf(() =>
        relativePriceVariances(
          matrix([
            [1, 2],
            [1, 2],
          ]),
          matrix([
            [0, -1],
            [1, 0],
          ]),
          "population",
        ),
      ),
    ).toMatchObject({ reason: "negative", details: { argument: "neighbours" } });
    const many = Array.from({ length: 8000 }, () => [1, 1, 1, 1, 1]);
    expect(failureOf(() => relativePriceVariances(matrix(many), null, "population"))).toMatchObject({
      kind: "domain",
      reason: "too-many-pairs",
      details: { rows: 8000, columns: 5 },
    });
  });
});
