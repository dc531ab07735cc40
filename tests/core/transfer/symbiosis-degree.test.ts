import fc from "fast-check";
import { leastSquares } from "../../../src/core/numeric/least-squares";
import { lotkaVolterra } from "../../../src/core/transfer/lotka-volterra";
import { growthOfBoth, signsBeyond, symbiosisDegree, twoPanels } from "../../../src/core/transfer/symbiosis-degree";
import { expectCells, failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";

const pair = (a: readonly (number | null)[], b: readonly (number | null)[]) => twoPanels(matrix([a]), matrix([b]));

const series = fc.array(
  fc.tuple(fc.double({ min: 0.1, max: 1e6, noNaN: true }), fc.double({ min: 0.1, max: 1e6, noNaN: true })),
  { minLength: 2, maxLength: 10 },
);

describe("the degree of symbiosis", () => {
  test("of a with b is one over that of b with a", () => {
    fc.assert(
      fc.property(series, (rows) => {
        const growth = growthOfBoth(
          pair(
            rows.map(([a]) => a),
            rows.map(([, b]) => b),
          ),
          "step",
        );
        const degree = symbiosisDegree(growth.a, growth.b);
        const reverse = symbiosisDegree(growth.b, growth.a);
        degree.values.forEach((value, step) => {
          if (value !== 0 && reverse.at(step) !== 0) expect(value * reverse.at(step)).toBeCloseTo(1, 9);
        });
      }),
    );
  });

  test("takes growth over each step, or from the first year to the last", () => {
    const panels = pair([100, 110, 110, 99], [50, 55, 60.5, 60.5]);
    expectCells(growthOfBoth(panels, "step").a, [[0.1, 0, -0.1]]);
    expectCells(growthOfBoth(panels, "period").b, [[10.5 / 50]]);
  });

  test("takes the growth of each row of a panel from its own years", () => {
    const panels = twoPanels(
      matrix([
        [10, 11, 22],
        [4, 5, 6],
      ]),
      matrix([
        [1, 2, 3],
        [1, 3, 3],
      ]),
    );
    expectCells(growthOfBoth(panels, "step").a, [
      [0.1, 1],
      [0.25, 0.2],
    ]);
    expectCells(growthOfBoth(panels, "period").b, [[2], [2]]);
  });

  test("is blank where an end is blank, and fails where growth begins at zero or the partner is unchanged", () => {
    const { a, b } = growthOfBoth(pair([1, null, 3, 0, 2], [1, 2, 3, 3, 4]), "step");
    expectCells(a, [["", "", -1, "#DIV/0!"]]);
    expectCells(symbiosisDegree(a, b), [["", "", "#DIV/0!", "#DIV/0!"]]);
  });

  test("counts a change of the size of rounding as none", () => {
    const { a } = growthOfBoth(pair([0.3, 0.1 + 0.2], [1, 2]), "step");
    expectCells(a, [[0]]);
  });

  test("has signs of what is beyond a threshold", () => {
    expectCells(signsBeyond(matrix([[0.05, -0.05, 0.06, -0.06, null]]), 0.05), [[0, 0, 1, -1, ""]]);
  });

  test("reads a column as one series", () => {
    const panels = twoPanels(matrix([[10], [11]]), matrix([[20], [24]]));
    expectCells(growthOfBoth(panels, "step").a, [[0.1]]);
  });

  test("refuses other shapes, negative values and a single year", () => {
    expect(failureOf(() => pair([1, 2], [1, 2, 3]))).toMatchObject({ reason: "same-shape" });
    expect(failureOf(() => pair([1, 2], [1, -2]))).toMatchObject({ reason: "negative", details: { argument: "b" } });
    expect(failureOf(() => pair([1, -2], [1, 2]))).toMatchObject({ details: { argument: "a" } });
    expect(failureOf(() => pair([1], [2]))).toMatchObject({
      kind: "domain",
      reason: "too-few",
      details: { argument: "a", needed: 2, found: 1 },
    });
    expect(failureOf(() => pair([1, 2], [1, 2, 3])).details).toMatchObject({ first: "a", second: "b" });
  });
});

describe("the Lotka-Volterra coefficients", () => {
  /** A series that follows the model exactly. */
  const grown = (steps: number) => {
    const a = [20];
    const b = [30];
    for (let year = 0; year < steps; year++) {
      const [x, y] = [present(a[year]), present(b[year])];
      a.push(x * (1.3 - 0.002 * x + 0.001 * y));
      b.push(y * (1.25 - 0.001 * y - 0.0005 * x));
    }
    return pair(a, b);
  };

  test("are those of a series that follows the model", () => {
    const { onA, onB } = lotkaVolterra(grown(12), 0);
    expect(onA.coefficient).toBeCloseTo(0.001, 10);
    expect(onB.coefficient).toBeCloseTo(-0.0005, 10);
  });

  test("have the t and p of an ordinary regression of growth, for any row of a panel", () => {
    const [a, b] = [
      [10, 12, 13, 15, 14, 18, 20],
      [7, 6, 9, 8, 11, 10, 12],
    ];
    const one = lotkaVolterra(pair(present(a), present(b)), 0);
    const growth = present(a)
      .slice(1)
      .map((value, year) => value / present(present(a)[year]) - 1);
    const fit = leastSquares(
      Float64Array.from(growth),
      [Float64Array.from(present(a).slice(0, -1)), Float64Array.from(present(b).slice(0, -1))],
      ["a", "b"],
    );
    expect(one.onA.coefficient).toBeCloseTo(present(fit.coefficients[2]), 14);
    expect(one.onA.standardError).toBeCloseTo(present(fit.standardErrors[2]), 14);
    expect(one.onA.t).toBeCloseTo(present(fit.tStatistics[2]), 9);
    expect(one.onA.p).toBeCloseTo(present(fit.pValues[2]), 12);
    const panel = twoPanels(matrix([present(b), present(a)]), matrix([present(a), present(b)]));
    expect(lotkaVolterra(panel, 1)).toEqual(one);
    expect(lotkaVolterra(panel, 0)).toEqual({ onA: one.onB, onB: one.onA });
  });

  test("leave a step out whose start or end is blank in either series", () => {
    const a = [10, 12, 13, 15, 14, 18, 20, 23, 21];
    const b = [7, 6, 9, 8, 11, 10, 12, 15, 14];
    const cut = (values: readonly number[]) => values.map((value, year) => (year === 1 ? null : value));
    const later = lotkaVolterra(pair(a.slice(2), b.slice(2)), 0);
    expect(lotkaVolterra(pair(cut(a), b), 0)).toEqual(later);
    expect(lotkaVolterra(pair(a, cut(b)), 0)).toEqual(later);
  });

  test("leave a step with a blank out", () => {
    const { a, b } = grown(12);
    const [first, second] = [a, b].map(({ values }) => [...values.slice(0, 6), null, ...values.slice(6)]);
    // The blank cuts the step from the sixth year to the seventh in two that are not there.
    const { onA } = lotkaVolterra(pair(present(first), present(second)), 0);
    expect(onA.coefficient).toBeCloseTo(0.001, 8);
  });

  test("need five steps, starts that are not zero, and series that do not follow from one another", () => {
    expect(failureOf(() => lotkaVolterra(pair([1, 2, 3, 4, 5], [1, 2, 4, 3, 5]), 0))).toMatchObject({
      kind: "domain",
      reason: "too-few",
      details: { argument: "a", needed: 6, found: 5 },
    });
    expect(failureOf(() => lotkaVolterra(pair([1, 0, 3, 4, 5, 6], [1, 2, 4, 3, 5, 7]), 0))).toMatchObject({
      kind: "division",
      reason: "zero-denominator",
      details: { argument: "a" },
    });
    expect(failureOf(() => lotkaVolterra(pair([1, 2, 4, 3, 5, 7], [1, 0, 3, 4, 5, 6]), 0))).toMatchObject({
      details: { argument: "b" },
    });
    const doubled = [1, 2, 4, 3, 5, 7];
    expect(
      failureOf(() =>
        lotkaVolterra(
          pair(
            doubled,
            doubled.map((value) => 2 * value),
          ),
          0,
        ),
      ),
    ).toMatchObject({
      reason: "collinear",
      details: { argument: "b" },
    });
    const steady = doubled.map(() => 5);
    expect(failureOf(() => lotkaVolterra(pair(steady, doubled), 0))).toMatchObject({
      reason: "collinear",
      details: { argument: "a" },
    });
  });
});
