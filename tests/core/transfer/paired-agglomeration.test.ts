import fc from "fast-check";
import { coagglomeration, plantsByIndustry } from "../../../src/core/specialisation/coagglomeration";
import { ellisonGlaeserKerr, pairedAgglomeration, quotientsOf } from "../../../src/core/transfer/paired-agglomeration";
import { expectCells, failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";

const column = (values: readonly (number | null)[]) => matrix(values.map((value) => [value]));

const sizes = fc
  .array(
    fc.tuple(
      fc.double({ min: 0.01, max: 1e4, noNaN: true }),
      fc.double({ min: 0.01, max: 1e4, noNaN: true }),
      fc.double({ min: 0.01, max: 1e4, noNaN: true }),
    ),
    { minLength: 2, maxLength: 8 },
  )
  .map((rows) => [0, 1, 2].map((place) => rows.map((row) => present(row[place]))) as [number[], number[], number[]]);

describe("co-agglomeration of two industries", () => {
  test("has a quality from 0 to 1, the same for both orders, to which the index adds both quotients", () => {
    fc.assert(
      fc.property(sizes, ([a, b, total]) => {
        const both = quotientsOf({ a: column(a), b: column(b), total: column(total) });
        const quality = pairedAgglomeration(both, "quality");
        const index = pairedAgglomeration(both, "index");
        const swapped = pairedAgglomeration({ a: both.b, b: both.a }, "quality");
        expect([...swapped.values]).toEqual([...quality.values]);
        quality.values.forEach((value, region) => {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
          expect(index.at(region)).toBeCloseTo(value + both.a.at(region) + both.b.at(region), 8);
        });
      }),
    );
  });

  test("equals the index from plants, whatever these are", () => {
    fc.assert(
      fc.property(sizes, ([a, b, total]) => {
        const names = a.map((_, region) => `region ${region}`);
        const regions = { sizes: column(total), names };
        const plants = plantsByIndustry(
          { sizes: column([...a, ...b]), names: [...names, ...names] },
          column([...a.map(() => 0), ...b.map(() => 1)]),
          2,
        );
        const found = ellisonGlaeserKerr({ a: column(a), b: column(b), total: column(total) }).at(0);
        const expected = present(coagglomeration(plants, regions));
        expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
      }),
    );
  });

  test("leaves a region blank in one of the three out of its column", () => {
    const [a, b, total] = [column([60, 25, 15, 99]), column([40, 40, 20, null]), column([300, 250, 450, 7])];
    const both = quotientsOf({ a, b, total });
    expectCells(pairedAgglomeration(both, "quality"), [[0.8], [0.7692307692307693], [0.8571428571428571], [""]]);
    expectCells(ellisonGlaeserKerr({ a, b, total }), [[7 / 43]]);
  });

  test("takes each column of wide tables with its own totals", () => {
    const [a, b, total] = [
      [
        [60, 5, 1],
        [25, 9, 3],
        [15, 2, 8],
      ],
      [
        [40, 2, 6],
        [40, 8, 2],
        [20, 7, 7],
      ],
      [
        [300, 40, 9],
        [250, 60, 12],
        [450, 30, 20],
      ],
    ] as const;
    const wide = { a: matrix(a), b: matrix(b), total: matrix(total) };
    const both = quotientsOf(wide);
    const plain = ellisonGlaeserKerr(wide);
    [0, 1, 2].forEach((place) => {
      const of = (table: readonly (readonly number[])[]) => column(table.map((row) => present(row[place])));
      const single = { a: of(a), b: of(b), total: of(total) };
      expect(plain.at(place)).toBe(ellisonGlaeserKerr(single).at(0));
      const quotients = quotientsOf(single);
      [0, 1, 2].forEach((row) => {
        expect(both.a.at(row * 3 + place)).toBe(quotients.a.at(row));
        expect(both.b.at(row * 3 + place)).toBe(quotients.b.at(row));
      });
    });
  });

  test("fails where a zero divides", () => {
    expectCells(pairedAgglomeration({ a: column([0, 1]), b: column([0, 0]) }, "index"), [["#DIV/0!"], [1]]);
    const zero = { a: column([0, 0]), b: column([1, 2]), total: column([1, 1]) };
    expectCells(ellisonGlaeserKerr(zero), [["#DIV/0!"]]);
    expectCells(ellisonGlaeserKerr({ a: column([5]), b: column([5]), total: column([10]) }), [["#DIV/0!"]]);
    const withoutEconomy = quotientsOf({ a: column([1, 2]), b: column([1, 2]), total: column([0, 4]) });
    expectCells(withoutEconomy.a, [["#DIV/0!"], [2 / 4 / (3 / 4)]]);
  });

  test("is exactly zero for industries that are spread like the economy", () => {
    expectCells(ellisonGlaeserKerr({ a: column([0.1, 0.2]), b: column([0.3, 0.6]), total: column([1, 2]) }), [[0]]);
  });

  test("refuses negative sizes and other shapes", () => {
    expect(
      failureOf(() => quotientsOf({ a: column([1, -1]), b: column([1, 1]), total: column([1, 1]) })),
    ).toMatchObject({ reason: "negative", details: { argument: "a", row: 2 } });
    expect(
      failureOf(() =>
        quotientsOf({
          a: column([1, 1]),
          b: column([1, 1]),
          total: matrix([
            [1, 2],
            [1, 2],
          ]),
        }),
      ),
    ).toMatchObject({ reason: "same-shape", details: { first: "a", second: "total" } });
    expect(
      failureOf(() => quotientsOf({ a: column([1, 1]), b: matrix([[1, 2, 3]]), total: column([1, 1]) })),
    ).toMatchObject({ reason: "same-shape", details: { first: "a", second: "b" } });
    expect(failureOf(() => pairedAgglomeration({ a: column([-1]), b: column([1]) }, "index"))).toMatchObject({
      reason: "negative",
      details: { argument: "a" },
    });
    expect(
      failureOf(() => pairedAgglomeration({ a: column([1]), b: matrix([[1, 2]]) }, "index")).details,
    ).toMatchObject({ first: "a", second: "b" });
    expect(failureOf(() => pairedAgglomeration({ a: column([1]), b: column([-1]) }, "index"))).toMatchObject({
      reason: "negative",
      details: { argument: "b" },
    });
  });
});
