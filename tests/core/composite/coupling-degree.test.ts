import fc from "fast-check";
import { couplingDegree } from "../../../src/core/composite/coupling-degree";
import { expectCells, expectNear, failureOf, matrix } from "../../support/matrix";

describe("the coupling degree", () => {
  test("matches the reference values", () => {
    expectCells(couplingDegree(matrix([[0.6, 0.8]]), "classic"), [[0.9897433186107871]]);
    expectCells(couplingDegree(matrix([[0.6, 0.8]]), "corrected"), [[0.7745966692414833]]);
    expectCells(couplingDegree(matrix([[0.3, 0.6, 0.9]]), "classic"), [[0.9085602964160701]]);
    expectCells(couplingDegree(matrix([[0.3, 0.6, 0.9]]), "corrected"), [[0.5318295896944988]]);
  });

  test("reads units in rows, and a single column as one unit", () => {
    const units = matrix([
      [0.6, 0.8],
      [0.5, 0.5],
    ]);
    expectCells(couplingDegree(units, "classic"), [[0.9897433186107871], [1]]);
    expectCells(couplingDegree(matrix([[0.6], [0.8]]), "classic"), [[0.9897433186107871]]);
  });

  test.each(["classic", "corrected"] as const)(
    "by %s is 0 with one zero and a division by zero with zeros alone",
    (mode) => {
      const units = matrix([
        [0.7, 0, 0.4],
        [0, 0, 0],
      ]);
      expectCells(couplingDegree(units, mode), [[0], ["#DIV/0!"]]);
    },
  );

  test("of a unit with a blank is blank, of one outside 0 to 1 out of domain", () => {
    const units = matrix([
      [0.6, null, 0.3],
      [0.6, 1.1, 0.3],
      [-0.1, 0.6, 0.3],
      [null, 1.1, 0.3],
      [null, null, null],
    ]);
    expectCells(couplingDegree(units, "classic"), [[""], ["#NUM!"], ["#NUM!"], [""], [""]]);
  });

  test("counts a score outside [0, 1] by rounding only as the bound", () => {
    expectCells(couplingDegree(matrix([[1 + 4e-16, 1]]), "corrected"), [[1]]);
    expectCells(couplingDegree(matrix([[-4e-16, 1]]), "classic"), [[0]]);
  });

  test("needs two systems", () => {
    expect(failureOf(() => couplingDegree(matrix([[0.5]]), "classic"))).toMatchObject({
      kind: "domain",
      reason: "too-few",
      details: { argument: "scores", needed: 2, found: 1 },
    });
  });

  test("of many small scores does not vanish", () => {
    expectCells(couplingDegree(matrix([Array.from({ length: 60 }, () => 1e-9)]), "classic"), [[1]]);
  });

  const scores = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 2, maxLength: 7 });

  test.each(["classic", "corrected"] as const)("by %s is between 0 and 1 in any order of the systems", (mode) => {
    fc.assert(
      fc.property(scores, (unit) => {
        const found = couplingDegree(matrix([unit]), mode);
        expect(found.at(0)).toBeGreaterThanOrEqual(0);
        expect(found.at(0)).toBeLessThanOrEqual(1);
        expectNear(couplingDegree(matrix([[...unit].reverse()]), mode), found);
      }),
    );
  });

  test.each(["classic", "corrected"] as const)("by %s is 1 for equal scores and below 1 for others", (mode) => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), fc.integer({ min: 2, max: 9 }), (score, count) => {
        const equal = couplingDegree(matrix([Array.from({ length: count }, () => score)]), mode);
        expectCells(equal, [[1]]);
        expect(equal.at(0)).toBeLessThanOrEqual(1);
        expect(couplingDegree(matrix([[score, score / 2]]), mode).at(0)).toBeLessThan(1);
      }),
    );
  });

  test("by classic does not depend on the scale of the scores", () => {
    fc.assert(
      fc.property(scores, fc.double({ min: 0.1, max: 1, noNaN: true }), (unit, scale) => {
        const scaled = matrix([unit.map((score) => score * scale)]);
        expectNear(couplingDegree(scaled, "classic"), couplingDegree(matrix([unit]), "classic"));
      }),
    );
  });
});
