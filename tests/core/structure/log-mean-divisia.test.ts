import fc from "fast-check";
import { logMeanDivisia } from "../../../src/core/structure/log-mean-divisia";
import { expectClose } from "../../support/close";
import { expectCells, failureOf, matrix } from "../../support/matrix";

const base = [
  [1000, 0.4, 0.5, 2],
  [1000, 0.6, 0.3, 2.5],
];
const current = [
  [1300, 0.3, 0.45, 1.9],
  [1300, 0.7, 0.28, 2.6],
];

describe("logarithmic mean Divisia effects", () => {
  test("match the reference values", () => {
    const { change, effects } = logMeanDivisia(matrix(base), matrix(current), "additive");
    expect(change).toBeCloseTo(145.93, 12);
    expectClose([[...effects]], [[240.09621737727412, -20.518260010993775, -76.43737593146264, 2.7894185651823205]]);
  });

  test("match the reference values of the multiplicative form", () => {
    const { change, effects } = logMeanDivisia(matrix(base), matrix(current), "multiplicative");
    expect(change).toBeCloseTo(1.1716823529411766, 12);
    expectClose([[...effects]], [[1.2978119630752656, 0.9779690097181964, 0.9203600046686204, 1.0030331470003622]]);
  });

  test.each([
    ["a factor that begins at 0 carries the change", [[2, 0]], [[2, 5]], [0, 10]],
    ["a factor that ends at 0 carries the change", [[2, 5]], [[3, 0]], [0, -10]],
    ["two factors that begin at 0 share it", [[0, 0, 3]], [[2, 4, 5]], [20, 20, 0]],
    ["a factor that is 0 at both dates leaves nothing", [[0, 5]], [[0, 7]], [0, 0]],
    ["zeros that change places leave nothing", [[0, 5]], [[7, 0]], [0, 0]],
  ])("take zeros by their limits: %s", (_, from, to, expected) => {
    const { effects, sectors } = logMeanDivisia(matrix(from), matrix(to), "additive");
    expectClose([[...effects]], [expected]);
    expectCells(sectors, [expected]);
  });

  test("keep their digits where little changes", () => {
    // ln(1 + 1e-9) is 1e-9 − 5e-19.
    const { effects } = logMeanDivisia(matrix([[3, 7]]), matrix([[3 * (1 + 2 ** -30), 7]]), "additive");
    expect(Math.abs((effects[0] ?? 0) / (21 * 2 ** -30) - 1)).toBeLessThan(1e-13);
    expect(effects[1]).toBe(0);
  });

  test("ignore a sector with a blank, which is blank among the sectors", () => {
    const { change, sectors } = logMeanDivisia(
      matrix([
        [1, 2],
        [3, null],
      ]),
      matrix([
        [2, 2],
        [4, 5],
      ]),
      "additive",
    );
    expect(change).toBe(2);
    expectCells(sectors, [
      [2, 0],
      ["", ""],
    ]);
  });

  test("need the same shape, no negative number, and totals above 0 for a ratio", () => {
    const fails = (from: number[][], to: number[][], mode: "additive" | "multiplicative") =>
      failureOf(() => logMeanDivisia(matrix(from), matrix(to), mode));
    expect(fails([[1, 2]], [[1, 2, 3]], "additive")).toMatchObject({ kind: "value", reason: "same-shape" });
    expect(fails([[1, -2]], [[1, 2]], "additive")).toMatchObject({ reason: "negative", details: { argument: "base" } });
    expect(fails([[1, 2]], [[1, -2]], "additive")).toMatchObject({
      reason: "negative",
      details: { argument: "current" },
    });
    expect(fails([[0, 2]], [[1, 2]], "multiplicative")).toMatchObject({
      kind: "domain",
      reason: "zero-total",
      details: { argument: "base" },
    });
    expect(fails([[1, 2]], [[0, 2]], "multiplicative")).toMatchObject({ details: { argument: "current" } });
  });

  const factor = fc.oneof({ weight: 4, arbitrary: fc.double({ min: 0.01, max: 1000, noNaN: true }) }, fc.constant(0));
  const tablePair = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) => {
      const table = fc.array(fc.array(factor, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      });
      return fc.tuple(table, table);
    });
  const total = (rows: readonly (readonly number[])[]) =>
    rows.reduce((sum, row) => sum + row.reduce((product, value) => product * value, 1), 0);

  test("add up to the change, and multiply to the ratio", () => {
    fc.assert(
      fc.property(tablePair, ([from, to]) => {
        const { change, effects, sectors } = logMeanDivisia(matrix(from), matrix(to), "additive");
        const size = total(from) + total(to);
        const sum = effects.reduce((all, one) => all + one, 0);
        expect(Math.abs(sum - change)).toBeLessThanOrEqual(1e-11 * size);
        expect(Math.abs(sectors.values.reduce((all, one) => all + one, 0) - change)).toBeLessThanOrEqual(1e-11 * size);
        if (total(from) < 1e-6 || total(to) < 1e-6) return;
        const ratio = logMeanDivisia(matrix(from), matrix(to), "multiplicative");
        const product = ratio.effects.reduce((all, one) => all * one, 1);
        expect(Math.abs(product / ratio.change - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  test("change sign when the dates are exchanged", () => {
    fc.assert(
      fc.property(tablePair, ([from, to]) => {
        const there = logMeanDivisia(matrix(from), matrix(to), "additive").effects;
        const back = logMeanDivisia(matrix(to), matrix(from), "additive").effects;
        there.forEach((effect, place) => {
          expect(Math.abs(effect + (back[place] ?? NaN))).toBeLessThanOrEqual(1e-9 * (total(from) + total(to)));
        });
      }),
    );
  });
});
