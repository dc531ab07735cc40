import fc from "fast-check";
import { synergyDegree } from "../../../src/core/composite/synergy-degree";
import { expectCells, expectNear, failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";

const start = [0.4, 0.5, 0.3];

describe("the synergy degree", () => {
  test("matches the reference values", () => {
    expectCells(synergyDegree(matrix([start]), matrix([[0.55, 0.6, 0.36]]), null), [[0.09654893846056299]]);
    expectCells(synergyDegree(matrix([start]), matrix([[0.55, 0.45, 0.36]]), null), [[-0.07663094323935532]]);
  });

  test("with weights is the weighted mean of the changes, with the sign of the smallest", () => {
    // Changes 0.15, 0.1, 0.06 and 0.15, −0.05, 0.06; weights ½, ¼, ¼.
    const weights = matrix([[2, 1, 1]]);
    expectCells(synergyDegree(matrix([start]), matrix([[0.55, 0.6, 0.36]]), weights), [[0.115]]);
    expectCells(synergyDegree(matrix([start]), matrix([[0.55, 0.45, 0.36]]), weights), [[-0.1025]]);
  });

  test("reads units in rows, and one row or one column as one unit", () => {
    const units = synergyDegree(
      matrix([
        [0.2, 0.2],
        [0.5, 0.5],
      ]),
      matrix([
        [0.3, 0.6],
        [0.4, 0.1],
      ]),
      null,
    );
    expectCells(units, [[0.2], [-0.2]]);
    expectCells(synergyDegree(matrix([[0.2], [0.2]]), matrix([[0.3], [0.6]]), null), [[0.2]]);
    expectCells(synergyDegree(matrix([[0.2], [0.2]]), matrix([[0.3, 0.6]]), null), [[0.2]]);
  });

  test("accepts order degrees at the bounds", () => {
    expectCells(synergyDegree(matrix([[0, 0]]), matrix([[1, 1]]), null), [[1]]);
    expectCells(synergyDegree(matrix([[1, 1]]), matrix([[0, 0]]), matrix([[1, 3]])), [[-1]]);
  });

  test("is 0 when the smallest change is, and negative when one loses while another does not change", () => {
    const weights = matrix([[1, 1]]);
    const from = matrix([[0.2, 0.2]]);
    expectCells(synergyDegree(from, matrix([[0.4, 0.2]]), null), [[0]]);
    expectCells(synergyDegree(from, matrix([[0.4, 0.2]]), weights), [[0]]);
    expectCells(synergyDegree(from, matrix([[0.1, 0.2]]), null), [[0]]);
    expectCells(synergyDegree(from, matrix([[0.1, 0.2]]), weights), [[-0.05]]);
  });

  test("ignores a subsystem that is blank at one date or whose weight is blank", () => {
    const from = matrix([[0.4, 0.9, 0.5, null, 0.3]]);
    const to = matrix([[0.55, null, 0.6, 0.1, 0.36]]);
    expectCells(synergyDegree(from, to, null), [[0.09654893846056299]]);
    expectCells(synergyDegree(from, to, matrix([[2, 7, 1, 7, 1]])), [[0.115]]);
    expectCells(
      synergyDegree(matrix([[0.4, 0.5, 0.1, 0.3]]), matrix([[0.55, 0.6, 0, 0.36]]), matrix([[2, 1, null, 1]])),
      [[0.115]],
    );
  });

  test("of blanks is blank, of one subsystem or outside 0 to 1 out of domain, of weights of zero a division by zero", () => {
    const from = matrix([
      [null, null],
      [0.2, null],
      [0.2, 0.2],
      [-0.2, 0.2],
    ]);
    const to = matrix([
      [0.5, 0.5],
      [0.5, 0.5],
      [0.5, 1.5],
      [0.5, 0.5],
    ]);
    expectCells(synergyDegree(from, to, null), [[""], ["#NUM!"], ["#NUM!"], ["#NUM!"]]);
    const zeros = synergyDegree(matrix([[0.1, 0.1, null]]), matrix([[0.2, 0.2, 0.2]]), matrix([[0, 0, 1]]));
    expectCells(zeros, [["#DIV/0!"]]);
  });

  test("needs two dates of the same shape and weights that fit", () => {
    expect(failureOf(() => synergyDegree(matrix([start]), matrix([[0.5, 0.6]]), null))).toMatchObject({
      kind: "value",
      reason: "same-shape",
      details: { first: "order_start", firstShape: "1 × 3", second: "order_end", secondShape: "1 × 2" },
    });
    expect(failureOf(() => synergyDegree(matrix([start, start]), matrix([start]), null))).toMatchObject({
      reason: "same-shape",
      details: { firstShape: "2 × 3", secondShape: "1 × 3" },
    });
    expect(failureOf(() => synergyDegree(matrix([start]), matrix([start]), matrix([[1, 2]])))).toMatchObject({
      kind: "value",
      reason: "vector-length",
    });
  });

  const order = fc.double({ min: 0, max: 1, noNaN: true });
  const changes = fc.array(fc.tuple(order, order), { minLength: 2, maxLength: 6 });

  test("is between −1 and 1, positive exactly when all gain, and changes its sign when a gain is reversed", () => {
    fc.assert(
      fc.property(changes, (pairs) => {
        const from = matrix([pairs.map(([before]) => before)]);
        const to = matrix([pairs.map(([, after]) => after)]);
        const equal = matrix([pairs.map(() => 1)]);
        for (const weights of [null, equal]) {
          const value = synergyDegree(from, to, weights).at(0);
          expect(Math.abs(value)).toBeLessThanOrEqual(1);
          if (pairs.every(([before, after]) => after - before > 1e-9)) {
            expect(value).toBeGreaterThan(0);
            expectNear({ values: [-synergyDegree(to, from, weights).at(0)] }, { values: [value] });
          }
          if (pairs.some(([before, after]) => after < before)) expect(value).toBeLessThanOrEqual(0);
        }
        // The geometric mean is never larger than the arithmetic one.
        const sizes = [null, equal].map((weights) => Math.abs(synergyDegree(from, to, weights).at(0)));
        if (sizes[1] !== 0) expect(sizes[0]).toBeLessThanOrEqual(present(sizes[1]) + 1e-12);
      }),
    );
  });
});

test.each([
  ["before", [-0.1, 0.5], [0.3, 0.6]],
  ["before", [0.5, 1.1], [0.3, 0.6]],
  ["after", [0.4, 0.5], [-0.3, 0.6]],
  ["after", [0.4, 0.5], [0.3, 1.6]],
])("an order degree outside [0, 1] %s fails its unit alone", (_, before, after) => {
  const units = synergyDegree(matrix([[0, 1], before]), matrix([[1, 1], after]), null);
  expectCells(units, [[0], ["#NUM!"]]);
});
