import fc from "fast-check";
import { FIRST_FOREIGN_FAILURE, Matrix } from "../../../src/core/matrix/matrix";
import { krugmanIndex } from "../../../src/core/specialisation/krugman-index";
import { structuralSimilarity } from "../../../src/core/specialisation/structural-similarity";
import { structuralChange, type StructuralChangeMode } from "../../../src/core/structure/structural-change";
import { threeRegions } from "../../support/beijing-tianjin-hebei";
import { expectCells, expectNear, failureOf, matrix } from "../../support/matrix";
import { tablePairs } from "../../support/table-pairs";

const modes: readonly StructuralChangeMode[] = ["nav", "k", "moore", "cosine", "lilien", "lilienmean"];

const twoDates = tablePairs({ from: 0.2, to: 5 });

describe("structural change", () => {
  const [start, end] = [matrix(threeRegions[2009]), matrix(threeRegions[2013])];

  test("of Beijing, Tianjin and Hebei from 2009 to 2013 matches the reference values", () => {
    expectCells(structuralChange(start, end, "nav"), [
      [0.00965960799124456],
      [0.04599138141066772],
      [0.006636690193264128],
    ]);
    expectCells(structuralChange(start, end, "k"), [
      [0.01931921598248912],
      [0.09198276282133544],
      [0.013273380386528257],
    ]);
    expectCells(structuralChange(start, end, "cosine"), [
      [0.9999122446725013],
      [0.9960425962473458],
      [0.9999056838231173],
    ]);
    expectCells(structuralChange(start, end, "moore"), [
      [(0.013248140324461947 * 180) / Math.PI],
      [(0.08899456932618477 * 180) / Math.PI],
      [(0.013734457361700555 * 180) / Math.PI],
    ]);
    expectCells(structuralChange(start, end, "lilien"), [
      [0.02605164652279593],
      [0.09540997750432434],
      [0.021237104570382793],
    ]);
  });

  test("by Lilien weights with the shares at the end, or with the mean of both", () => {
    const [before, after] = [matrix([[400, 300, 300]]), matrix([[320, 330, 450]])];
    expectCells(structuralChange(before, after, "lilien"), [[0.2624020597103942]]);
    expectCells(structuralChange(before, after, "lilienmean"), [[0.2629436977291257]]);
    // The other way round the weights are those of the base year.
    expectCells(structuralChange(after, before, "lilien"), [[0.2634842223182905]]);
  });

  test("is complete between structures without a common sector", () => {
    const [before, after] = [matrix([[3, 0, 0]]), matrix([[0, 1, 7]])];
    const complete = ["nav", "k", "moore", "cosine"] as const;
    expect(complete.map((mode) => structuralChange(before, after, mode).at(0))).toEqual([1, 2, 90, 0]);
  });

  test("is none between structures that are the same", () => {
    const doubled = matrix(threeRegions[2009].map((row) => row.map((value) => 2 * value)));
    for (const mode of modes)
      expect([...structuralChange(start, doubled, mode).values]).toEqual(mode === "cosine" ? [1, 1, 1] : [0, 0, 0]);
  });

  test("keeps the digits of an angle that the arc cosine would call 0", () => {
    const turned = structuralChange(matrix([[1, 1]]), matrix([[1, 1 + 2e-9]]), "moore");
    expectCells(turned, [[(1e-9 * 180) / Math.PI]], 1e-6);
  });

  test("by Lilien is defined for a sector that vanishes with its weight, but not for one that appears", () => {
    const cases = {
      start: matrix([
        [1, 1],
        [1, 0],
        [1, 0],
      ]),
      end: matrix([
        [1, 0],
        [1, 1],
        [1, 0],
      ]),
    };
    expectCells(structuralChange(cases.start, cases.end, "lilien"), [[Math.log(2)], ["#NUM!"], [0]]);
    expectCells(structuralChange(cases.start, cases.end, "lilienmean"), [["#NUM!"], ["#NUM!"], [0]]);
  });

  test("excludes a sector that is blank at one date from both", () => {
    const before = matrix([[1, 100, 1, null]]);
    const after = matrix([[1, null, 3, 100]]);
    expectCells(structuralChange(before, after, "nav"), [[0.25]]);
    expectCells(structuralChange(matrix([[1, 100, 1]]), matrix([[1, null, 3]]), "nav"), [[0.25]]);
    expectCells(structuralChange(matrix([[1, null, 3]]), matrix([[1, 100, 1]]), "nav"), [[0.25]]);
  });

  test("is blank, out of domain or a division by zero in the row where it is so", () => {
    const before = matrix([
      [null, null],
      [1, null],
      [0, 0],
      [-1, 3],
      [-1, 1],
      [1, 1],
    ]);
    const after = matrix([
      [1, 2],
      [null, 1],
      [1, 2],
      [1, 2],
      [1, 2],
      [1, 3],
    ]);
    expectCells(structuralChange(before, after, "nav"), [[null], ["#NUM!"], ["#DIV/0!"], ["#NUM!"], ["#NUM!"], [0.25]]);
    expectCells(structuralChange(after, before, "nav"), [[null], ["#NUM!"], ["#DIV/0!"], ["#NUM!"], ["#NUM!"], [0.25]]);
  });

  test("fails in the row of a failed cell with the first failure of the row", () => {
    const states = Uint8Array.of(0, 0, 0, FIRST_FOREIGN_FAILURE + 1);
    const failed = new Matrix(2, 2, Float64Array.of(1, 1, 1, 0), states);
    const worse = new Matrix(2, 2, Float64Array.of(1, 3, 0, 0), Uint8Array.of(0, 0, FIRST_FOREIGN_FAILURE, 1));
    expectCells(structuralChange(failed, worse, "nav"), [[0.25], ["state 4"]]);
  });

  test("reads a single column as one structure, beside a column or a row", () => {
    const column = matrix([[1], [3]]);
    expectCells(structuralChange(column, matrix([[3], [1]]), "nav"), [[0.5]]);
    expectCells(structuralChange(column, matrix([[3, 1]]), "nav"), [[0.5]]);
  });

  test("is defined for values whose sum is beyond the largest double", () => {
    expectCells(structuralChange(matrix([[1.5e308, 1.5e308]]), matrix([[1, 3]]), "nav"), [[0.25]]);
  });

  test("needs the same regions and sectors at both dates", () => {
    const { kind, reason, details } = failureOf(() => structuralChange(start, matrix([[1, 2, 3]]), "k"));
    expect([kind, reason]).toEqual(["value", "same-shape"]);
    expect(details).toEqual({ first: "start", firstShape: "3 × 3", second: "end", secondShape: "1 × 3" });
  });

  test("agrees with KRUGMAN and SIMILARITY row by row", () => {
    fc.assert(
      fc.property(twoDates, ({ first, second: last }) => {
        const [before, after] = [matrix(first), matrix(last)];
        expectNear(structuralChange(before, after, "k"), krugmanIndex(before, after, "sum"));
        expectNear(structuralChange(before, after, "nav"), krugmanIndex(before, after, "half"));
        expectNear(structuralChange(before, after, "cosine"), structuralSimilarity(before, after));
        const angles = structuralChange(before, after, "moore").values;
        expectNear(
          { values: angles.map((angle) => Math.cos((angle * Math.PI) / 180)) },
          structuralSimilarity(before, after),
        );
      }),
    );
  });

  test("is the same forwards and backwards, except with Lilien's weights", () => {
    fc.assert(
      fc.property(
        twoDates,
        fc.constantFrom("nav", "k", "moore", "cosine", "lilienmean" as const),
        ({ first, second: last }, mode) => {
          const [before, after] = [matrix(first), matrix(last)];
          expectNear(structuralChange(before, after, mode), structuralChange(after, before, mode), 1e-10);
        },
      ),
    );
  });

  test("does not change with the unit, nor with the order of the sectors", () => {
    fc.assert(
      fc.property(twoDates, fc.constantFrom(...modes), ({ first, second: last }, mode) => {
        const once = structuralChange(matrix(first), matrix(last), mode);
        const scaled = structuralChange(matrix(first.map((row) => row.map((value) => value / 3))), matrix(last), mode);
        expectNear(scaled, once, 1e-10);
        const turned = (rows: number[][]) => matrix(rows.map((row) => [...row].reverse()));
        expectNear(structuralChange(turned(first), turned(last), mode), once, 1e-10);
      }),
    );
  });

  test("stays within its bounds", () => {
    const bounds = {
      nav: [0, 1],
      k: [0, 2],
      moore: [0, 90],
      cosine: [0, 1],
      lilien: [0, Infinity],
      lilienmean: [0, Infinity],
    } as const;
    fc.assert(
      fc.property(twoDates, fc.constantFrom(...modes), ({ first, second: last }, mode) => {
        const [lowest, highest] = bounds[mode];
        for (const value of structuralChange(matrix(first), matrix(last), mode).values)
          expect(value >= lowest && value <= highest).toBe(true);
      }),
    );
  });
});
