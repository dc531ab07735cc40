import fc from "fast-check";
import { coefficientOfVariation } from "../../../src/core/inequality/coefficient-of-variation";
import { sigmaSeries, sigmaTrend } from "../../../src/core/inequality/sigma-convergence";
import { expectSame } from "../../support/distributions";
import { expectCells, failureOf, matrix, tables } from "../../support/matrix";

const perHead = [
  [68788, 93213],
  [62403, 99607],
  [24283, 38716],
];

describe("sigma of each year", () => {
  test("of the three regions' output per head, 2009 and 2013", () => {
    expectCells(sigmaSeries(matrix(perHead), "sdlog"), [[0.4695772590366921, 0.4306824132272182]]);
    expectCells(sigmaSeries(matrix(perHead), "sdlogsample"), [[0.5751123397273084, 0.5274760767985885]]);
  });

  test("as coefficient of variation is that of each column", () => {
    const panel = matrix(perHead);
    expect(sigmaSeries(panel, "cv")).toEqual(coefficientOfVariation(panel, null, "population", "col"));
    expect(sigmaSeries(panel, "cvsample")).toEqual(coefficientOfVariation(panel, null, "sample", "col"));
    expectCells(
      sigmaSeries(
        matrix([
          [1, 1],
          [3, 5],
        ]),
        "cv",
      ),
      [[0.5, 2 / 3]],
    );
    expectCells(
      sigmaSeries(
        matrix([
          [1, 1],
          [3, 5],
        ]),
        "cvsample",
      ),
      [[Math.SQRT1_2, (2 / 3) * Math.SQRT2]],
    );
  });

  test("skips blanks, and a year that fails fails alone", () => {
    const panel = matrix([
      [1, null, 0, 2, 0, -1],
      [Math.E, null, 1, null, 0, 2],
      [null, null, 5, null, 0, 3],
    ]);
    expectCells(sigmaSeries(panel, "sdlog"), [[0.5, null, "#NUM!", 0, "#NUM!", "#NUM!"]]);
    expectCells(sigmaSeries(panel, "sdlogsample"), [[Math.SQRT1_2, null, "#NUM!", "#NUM!", "#NUM!", "#NUM!"]]);
    expectCells(sigmaSeries(panel, "cv"), [
      [(Math.E - 1) / (Math.E + 1), null, Math.sqrt(14 / 3) / 2, 0, "#DIV/0!", "#NUM!"],
    ]);
  });

  test("of logarithms does not change with the unit of a year", () => {
    fc.assert(
      fc.property(tables({ minRows: 2 }), (rows) => {
        const series = sigmaSeries(matrix(rows), "sdlog");
        const scaled = sigmaSeries(
          matrix(rows.map((row) => row.map((value, year) => value * (year + 1) * 8))),
          "sdlog",
        );
        series.values.forEach((value, year) => {
          expectSame(scaled.at(year), value);
        });
      }),
    );
  });
});

describe("the trend of sigma", () => {
  test("is the regression on time, worked by hand", () => {
    // As in the test of the regression: 1, 2, 4 on 1, 2, 3.
    const { coefficients, standardErrors, rSquared } = sigmaTrend(matrix([[1, 2, 4]]), null);
    expectSame(coefficients[1] ?? NaN, 1.5, 1e-14);
    expectSame(standardErrors[1] ?? NaN, Math.sqrt(1 / 12), 1e-14);
    expectSame(rSquared, 27 / 28, 1e-14);
  });

  test("goes by the years given, which may stand in a column and apart", () => {
    const { coefficients } = sigmaTrend(matrix([[1, 2, 4]]), matrix([[2005], [2010], [2015]]));
    expectSame(coefficients[1] ?? NaN, 0.3, 1e-13);
    const apart = sigmaTrend(matrix([[1, 3, 4]]), matrix([[1, 3, 5]]));
    expectSame(apart.coefficients[1] ?? NaN, 0.75, 1e-14);
  });

  test("skips a year without sigma and a sigma without year, and counts time by place", () => {
    const { coefficients } = sigmaTrend(matrix([[1, null, 3, 4.5]]), null);
    const same = sigmaTrend(matrix([[1, 7, 3, 4.5]]), matrix([[1, null, 3, 4]]));
    expect(coefficients).toEqual(same.coefficients);
    expectSame(coefficients[1] ?? NaN, 8 / 7, 1e-13);
  });

  test("fails with a year that failed", () => {
    const failed = sigmaSeries(
      matrix([
        [1, 2, 0, 4],
        [2, 2, 1, 3],
      ]),
      "sdlog",
    );
    expect(failureOf(() => sigmaTrend(failed, null))).toMatchObject({ kind: "domain", reason: "undefined-year" });
    const divided = sigmaSeries(
      matrix([
        [1, 2, 0, 4],
        [2, 2, 0, 3],
      ]),
      "cv",
    );
    expect(failureOf(() => sigmaTrend(divided, null))).toMatchObject({ kind: "division" });
  });

  test("needs three years that are not all the same, one for each column", () => {
    expect(failureOf(() => sigmaTrend(matrix([[1, 2]]), null))).toMatchObject({
      kind: "domain",
      reason: "too-few",
      details: { argument: "years", needed: 3, found: 2 },
    });
    expect(failureOf(() => sigmaTrend(matrix([[1, 2, 3]]), matrix([[2005, 2005, 2005]])))).toMatchObject({
      kind: "domain",
      reason: "collinear",
      details: { argument: "years" },
    });
    expect(failureOf(() => sigmaTrend(matrix([[1, 2, 3]]), matrix([[2005, 2006]])))).toMatchObject({
      kind: "value",
      reason: "vector-length",
      details: { argument: "years", needed: 3, found: 2 },
    });
  });
});
