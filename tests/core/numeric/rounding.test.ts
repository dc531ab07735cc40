import fc from "fast-check";
import { couplingCoordination } from "../../../src/core/composite/coupling-coordination";
import { decouplingElasticity, decouplingState } from "../../../src/core/composite/decoupling";
import { entropyWeights } from "../../../src/core/composite/entropy-weights";
import { greyRelationalDegree } from "../../../src/core/composite/grey-relational-degree";
import { normalize } from "../../../src/core/composite/normalization";
import { synergyDegree } from "../../../src/core/composite/synergy-degree";
import { topsis } from "../../../src/core/composite/topsis";
import { gradientRange, gradientRelative, gradientSteps } from "../../../src/core/gap/gradient";
import { incomeGroup } from "../../../src/core/gap/income-group";
import { atkinsonIndex } from "../../../src/core/inequality/atkinson-index";
import { betaConvergence } from "../../../src/core/inequality/beta-convergence";
import { coefficientOfVariation } from "../../../src/core/inequality/coefficient-of-variation";
import { giniDecomposition } from "../../../src/core/inequality/gini-decomposition";
import { giniIndex } from "../../../src/core/inequality/gini-index";
import { hooverIndex } from "../../../src/core/inequality/hoover-index";
import { sigmaSeries, sigmaTrend } from "../../../src/core/inequality/sigma-convergence";
import { theilDecomposition } from "../../../src/core/inequality/theil-decomposition";
import { theilIndex } from "../../../src/core/inequality/theil-index";
import { moranIndex } from "../../../src/core/linkage/moran-index";
import { rankSize } from "../../../src/core/linkage/rank-size";
import { urbanFlow } from "../../../src/core/linkage/urban-flow";
import {
  areEqual,
  differenceOf,
  isConstant,
  roundingPart,
  sumOfParts,
  withoutRounding,
} from "../../../src/core/numeric/vectors";
import { complementarity } from "../../../src/core/specialisation/complementarity";
import { herfindahlHirschman } from "../../../src/core/specialisation/herfindahl-hirschman";
import { krugmanIndex } from "../../../src/core/specialisation/krugman-index";
import { locationQuotient } from "../../../src/core/specialisation/location-quotient";
import { locationalGini } from "../../../src/core/specialisation/locational-gini";
import { shannonEntropy } from "../../../src/core/specialisation/shannon-entropy";
import { shiftShare } from "../../../src/core/specialisation/shift-share/shift-share";
import { rationalityTheil, structuralDeviation } from "../../../src/core/structure/rationality";
import { structuralChange } from "../../../src/core/structure/structural-change";
import { cells, expectCells, matrix } from "../../support/matrix";

/** Three tenths, written in two ways that differ by a rounding. */
const nearly = [0.3, 0.1 + 0.2, 0.3];

describe("equality up to rounding", () => {
  test("reaches to 64 roundings of the larger number and no further", () => {
    expect(areEqual(0.1 + 0.2, 0.3)).toBe(true);
    expect(areEqual(1, 1 - roundingPart)).toBe(true);
    expect(areEqual(1, 1 - 1.01 * roundingPart)).toBe(false);
    expect(areEqual(0, 1e-300)).toBe(false);
    expect(areEqual(Infinity, 1)).toBe(false);
    expect(areEqual(NaN, NaN)).toBe(false);
  });

  test("is symmetric and does not change with the unit", () => {
    const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(numbers, fc.double({ min: -1e-13, max: 1e-13, noNaN: true }), (a, part) => {
        const b = a + a * part;
        expect(areEqual(b, a)).toBe(areEqual(a, b));
        expect(areEqual(1024 * a, 1024 * b)).toBe(areEqual(a, b));
      }),
    );
  });

  test("makes differences, sums and constant numbers", () => {
    expect(differenceOf(0.1 + 0.2, 0.3)).toBe(0);
    expect(differenceOf(3, 1)).toBe(2);
    expect(withoutRounding(1e-17, 1)).toBe(0);
    expect(withoutRounding(1e-17, 1e-10)).toBe(1e-17);
    expect(withoutRounding(5, Infinity)).toBe(5);
    expect(sumOfParts(0.1, 0.2, -0.3)).toBe(0);
    expect(isConstant(Float64Array.from(nearly))).toBe(true);
    expect(isConstant(Float64Array.of(1, 1, 1 + 1e-13))).toBe(false);
    expect(isConstant(Float64Array.of(1, Infinity))).toBe(false);
  });
});

describe("numbers that are constant up to rounding", () => {
  const row = matrix([nearly]);
  const column = matrix(nearly.map((value) => [value]));

  test("have no inequality", () => {
    expect(giniIndex(row, null, "none", "all").at(0)).toBe(0);
    expect(theilIndex(row, null, "T", "all").at(0)).toBe(0);
    expect(theilIndex(row, null, "L", "all").at(0)).toBe(0);
    expect(atkinsonIndex(row, 0.5, null, "all").at(0)).toBe(0);
    expect(hooverIndex(row, null, "all").at(0)).toBe(0);
    expect(coefficientOfVariation(row, null, "sample", "all").at(0)).toBe(0);
    expect(herfindahlHirschman(row, "normalized", "all").at(0)).toBe(0);
    expect(shannonEntropy(row, "normalized", "all").at(0)).toBe(1);
    const groups = matrix([[0, 1, 0]]);
    expect(theilDecomposition(row, groups, null, "T")).toMatchObject({ total: 0, between: 0, within: 0 });
    expect(giniDecomposition(row, groups)).toEqual({ total: 0, within: 0, netBetween: 0, transvariation: 0 });
  });

  test("are no indicator, no series and no predictor", () => {
    expect(cells(normalize(column, null, "minmax", 0))).toEqual([["#DIV/0!"], ["#DIV/0!"], ["#DIV/0!"]]);
    expect(cells(normalize(column, null, "zscore", 0))).toEqual([["#DIV/0!"], ["#DIV/0!"], ["#DIV/0!"]]);
    const table = matrix([
      [0.3, 1],
      [0.1 + 0.2, 2],
      [0.3, 4],
    ]);
    expect([...entropyWeights(table, null, 0).weights.values]).toEqual([0, 1]);
    expectCells(topsis(table, null, null), [
      [0.3273268353539886, 0, 0, 3],
      [0.21821789023599236, 0.1091089451179962, 1 / 3, 2],
      [0, 0.3273268353539886, 1, 1],
    ]);
    expect(gradientRange(row)).toBe(0);
    expect(gradientRelative(row)).toBe(0);
    expect(gradientSteps(row).map(({ step, toTop }) => [step, toTop])).toEqual([
      [0, 0],
      [0, 0],
      [null, 0],
    ]);
    expect(() => rankSize(row, "gabaix")).toThrow("collinear");
    expect(cells(rankSize(row, "zipf")).slice(0, 3)).toEqual([[0], [Math.log(0.3)], ["#DIV/0!"]]);
    expect(() => moranIndex(row, matrix([[0, 1, 0], [1, 0, 1], [0, 1, 0]]), false)).toThrow("zero-denominator"); // prettier-ignore
  });

  test("do not correlate, as the quotients of a region like its reference", () => {
    const reference = matrix([[1, 2.2, 3.8]]);
    const quotients = (...values: number[]) =>
      locationQuotient(matrix([values]), reference, "lq", { regionTotals: null, referenceTotal: null });
    expectCells(complementarity(quotients(6, 13.2, 22.8), quotients(1, 8, 3), "correlation"), [["#DIV/0!"]]);
  });
});

describe("a regression", () => {
  test("of a response that is constant up to rounding has slope 0 and no t, p or R²", () => {
    const fit = betaConvergence(matrix([[1, 2, 4, 8]]), matrix([[3, 6, 12, 24]]), 10, null);
    expect(fit.coefficients[1]).toBe(0);
    expect([fit.tStatistics[1], fit.pValues[1], fit.rSquared]).toEqual([NaN, NaN, NaN]);
  });

  test("knows regions that all grow alike, however little and in whatever unit", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 4, maxLength: 12 }),
        fc.constantFrom(1.001, 1.01, 1.07, 1.5, 3),
        fc.constantFrom(1e-6, 0.1, 1, 1e5),
        (levels, factor, unit) => {
          const start = levels.map((level) => level * unit);
          const fit = betaConvergence(matrix([start]), matrix([start.map((level) => level * factor)]), 5, null);
          expect(fit.coefficients[1]).toBe(0);
          expect(fit.pValues[1]).toBe(NaN);
        },
      ),
    );
  });

  test("of dispersions of regions that hardly differ and grow alike has no p either", () => {
    const levels = [0.3, -0.7, 1.1, 0.2, -0.9].map((place) => 101234.5 * (1 + 0.01 * place));
    const panel = matrix(levels.map((level) => [0, 1, 2, 3, 4].map((year) => level * 1.031 ** year)));
    const { coefficients, pValues } = sigmaTrend(sigmaSeries(panel, "sdlog"), null);
    expect([coefficients[1], pValues[1]]).toEqual([0, NaN]);
  });

  test("of dispersions that stay as they are has no p", () => {
    const panel = matrix([
      [1, 2, 4, 8],
      [3, 6, 12, 24],
      [5, 10, 20, 40],
    ]);
    for (const measure of ["sdlog", "cv", "sdlogsample", "cvsample"] as const) {
      const { coefficients, pValues, rSquared } = sigmaTrend(sigmaSeries(panel, measure), null);
      expect([coefficients[1], pValues[1], rSquared]).toEqual([0, NaN, NaN]);
    }
  });
});

describe("ties of computed numbers", () => {
  test("share the better rank, as units that mirror each other in TOPSIS", () => {
    const mirrored = matrix([
      [4.4, 6.5],
      [6.5, 4.4],
      [6, 6],
      [7.8, 6],
      [6, 7.8],
    ]);
    expect(cells(topsis(mirrored, null, null)).map((unit) => unit[3])).toEqual([4, 4, 3, 1, 1]);
  });

  test("belong to the class below a limit", () => {
    const limit = 1045;
    expect([...incomeGroup(matrix([[limit, limit + 1e-12, limit + 1e-9]]), 2013).values]).toEqual([0, 0, 1]);
  });
});

describe("what rounding leaves of a difference", () => {
  test("is no distance between equal structures", () => {
    const tenths = matrix([[0.1, 0.2, 0.3]]);
    const whole = matrix([[3, 6, 9]]);
    expect(krugmanIndex(tenths, whole, "sum").at(0)).toBe(0);
    expect(hooverIndex(tenths, whole, "all").at(0)).toBe(0);
    for (const mode of ["nav", "moore", "lilien"] as const) expect(structuralChange(tenths, whole, mode).at(0)).toBe(0);
    expect(rationalityTheil(tenths, whole).at(0)).toBe(0);
    expect(structuralDeviation(tenths, whole).at(0)).toBe(0);
    expect(locationalGini(matrix([[10], [30], [60]]), null).at(0)).toBe(0);
    expect(urbanFlow(tenths, matrix([[0.7, 1.4, 2.1]]), matrix([[5]]), { cityTotals: null, nationTotal: null }).at(0)).toBe(0); // prettier-ignore
    expect(greyRelationalDegree(tenths, matrix([[0.7, 1.4, 2.1], [1, 2, 4]]), 0.5, "initial").at(0)).toBe(1); // prettier-ignore
  });

  test("has no sign", () => {
    // The pressure is 0.3 before and after.
    const levels = {
      pressureStart: matrix([[0.1 + 0.2]]),
      pressureEnd: matrix([[0.3]]),
      outputStart: matrix([[1]]),
      outputEnd: matrix([[2]]),
    };
    expect(decouplingElasticity(levels).at(0)).toBe(0);
    expect(decouplingState(levels).at(0)).toBe(1);
    const still = { ...levels, outputStart: matrix([[0.3]]), outputEnd: matrix([[0.1 + 0.2]]) };
    expect(cells(decouplingState(still))).toEqual([["#DIV/0!"]]);
    expect(synergyDegree(matrix([[0.1 + 0.2, 0.4]]), matrix([[0.3, 0.6]]), matrix([[1, 1]])).at(0)).toBe(0);
  });

  test("is in no total of a shift-share analysis", () => {
    const start = matrix([[0.1], [0.2], [0.3], [0.7]]);
    const end = matrix([[0.3], [0.1], [0.4], [0.9]]);
    const input = { regionStart: start, regionEnd: end, referenceStart: start, referenceEnd: end };
    const [national, mix, competitive] = cells(shiftShare(input, "dunn", "total"))[0] as [number, number, number];
    expect([mix, competitive]).toEqual([0, 0]);
    expect(national).toBeCloseTo(0.4, 15);
  });

  test("keeps the levels of coordination where users see them", () => {
    expect(couplingCoordination(matrix([[0.5, 0.5]]), null, "classic").at(3)).toBe(8);
  });
});
