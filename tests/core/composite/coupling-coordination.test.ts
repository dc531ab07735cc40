import fc from "fast-check";
import { couplingCoordination } from "../../../src/core/composite/coupling-coordination";
import { couplingDegree } from "../../../src/core/composite/coupling-degree";
import { normalize } from "../../../src/core/composite/normalization";
import { expectCells, expectNear, failureOf, matrix } from "../../support/matrix";

describe("coupling coordination", () => {
  test("matches the reference values: coupling, development, degree and level", () => {
    expectCells(couplingCoordination(matrix([[0.6, 0.8]]), null, "classic"), [
      [0.9897433186107871, 0.7, 0.8323582900575635, 9],
    ]);
    expectCells(couplingCoordination(matrix([[0.6, 0.8]]), null, "corrected"), [
      [0.7745966692414833, 0.7, 0.7363543090585117, 8],
    ]);
    expectCells(couplingCoordination(matrix([[0.3, 0.6, 0.9]]), null, "classic"), [
      [0.9085602964160701, 0.6, 0.7383333785287253, 8],
    ]);
    expectCells(couplingCoordination(matrix([[0.3], [0.6], [0.9]]), null, "corrected"), [
      [0.5318295896944988, 0.6, 0.5648873815343189, 6],
    ]);
  });

  test("weights the scores in the development alone, whatever the weights add up to", () => {
    const expected = [[0.9897433186107871, 0.65, Math.sqrt(0.9897433186107871 * 0.65), 9]];
    expectCells(couplingCoordination(matrix([[0.6, 0.8]]), matrix([[3, 1]]), "classic"), expected);
    expectCells(couplingCoordination(matrix([[0.6, 0.8]]), matrix([[0.75], [0.25]]), "classic"), expected);
  });

  test("weights each score with its own weight, whatever the order of the scores", () => {
    const development = (0.8 * 3 + 0.6) / 4;
    const expected = [[0.7745966692414833, development, Math.sqrt(0.7745966692414833 * development), 8]];
    expectCells(couplingCoordination(matrix([[0.8, 0.6]]), matrix([[3, 1]]), "corrected"), expected);
    expectCells(couplingCoordination(matrix([[0.6, 0.8]]), matrix([[1, 3]]), "corrected"), expected);
  });

  test.each([
    [0.04, 1],
    [0.1, 2],
    [0.2, 3],
    [0.3, 4],
    [0.3 - 1e-12, 4],
    [0.3 - 1e-6, 3],
    [0.45, 5],
    [0.5, 6],
    [0.6, 7],
    [0.7, 8],
    [0.8, 9],
    [0.9, 10],
    [1, 10],
  ])("of degree %d has level %d", (degree, level) => {
    const score = degree ** 2;
    expectCells(couplingCoordination(matrix([[score, score]]), null, "classic"), [[1, score, degree, level]]);
  });

  test("ignores a system whose weight is blank", () => {
    expectCells(couplingCoordination(matrix([[0.6, null, 0.8]]), matrix([[1, null, 1]]), "classic"), [
      [0.9897433186107871, 0.7, 0.8323582900575635, 9],
    ]);
  });

  test("of a unit with a blank is blank, of one outside 0 to 1 out of domain, of zeros a division by zero for the coupling alone", () => {
    const units = matrix([
      [0.6, null],
      [0.6, 60],
      [0, 0],
      [0.7, 0],
    ]);
    expectCells(couplingCoordination(units, null, "classic"), [
      ["", "", "", ""],
      ["#NUM!", "#NUM!", "#NUM!", "#NUM!"],
      ["#DIV/0!", 0, 0, 1],
      [0, 0.35, 0, 1],
    ]);
  });

  test("takes scores shifted by up to 0.01 as they are", () => {
    const units = matrix([
      [1.01, 1.01],
      [1.01, 0.01],
      [1.0101, 0.5],
    ]);
    expectCells(couplingCoordination(units, null, "classic"), [
      [1, 1.01, Math.sqrt(1.01), 10],
      [(2 * Math.sqrt(0.0101)) / 1.02, 0.51, Math.sqrt(Math.sqrt(0.0101)), 4],
      ["#NUM!", "#NUM!", "#NUM!", "#NUM!"],
    ]);
    const scaled = normalize(matrix([[1, 9], [4, 2], [8, 5]]), null, "minmax", 0.01); // prettier-ignore
    expect(couplingCoordination(scaled, null, "classic").states).toBeNull();
  });

  test("needs two systems with a weight", () => {
    const call = (scores: (number | null)[][], weights: (number | null)[][]) =>
      failureOf(() => couplingCoordination(matrix(scores), matrix(weights), "classic"));
    expect(call([[0.6, 0.8]], [[1, null]])).toMatchObject({
      kind: "domain",
      reason: "too-few",
      details: { argument: "weights", needed: 2, found: 1 },
    });
    expect(call([[0.6]], [[1]])).toMatchObject({ kind: "domain", reason: "too-few", details: { argument: "scores" } });
    expect(call([[0.6, 0.8]], [[1, 1, 1]])).toMatchObject({ kind: "value", reason: "vector-length" });
    expect(call([[0.6, 0.8]], [[1, -1]])).toMatchObject({ kind: "domain", reason: "negative" });
    expect(call([[0.6, 0.8]], [[0, 0]])).toMatchObject({
      kind: "division",
      reason: "zero-denominator",
      details: { argument: "weights" },
    });
  });

  const scores = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 2, maxLength: 7 });

  test.each(["classic", "corrected"] as const)(
    "by %s agrees with the coupling degree, and its degree is the root of coupling times development",
    (mode) => {
      fc.assert(
        fc.property(scores, (unit) => {
          const found = couplingCoordination(matrix([unit]), null, mode);
          const [coupling, development, degree, level] = found.values as unknown as [number, number, number, number];
          expect(coupling).toBe(couplingDegree(matrix([unit]), mode).at(0));
          expect(degree ** 2).toBeCloseTo(coupling * development, 12);
          expect(degree).toBeLessThanOrEqual(1);
          expect(Math.abs(level - 0.5 - degree * 10)).toBeLessThanOrEqual(0.5 + 1e-7);
          const backwards = couplingCoordination(matrix([[...unit].reverse()]), null, mode);
          expectNear(backwards, found);
        }),
      );
    },
  );

  test("of full scores is never above 1, whatever the rounding of the weights", () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(weights, (list) => {
        const found = couplingCoordination(matrix([list.map(() => 1)]), matrix([list]), "classic");
        for (const column of [0, 1, 2]) expect(found.at(column)).toBeLessThanOrEqual(1);
        expectCells(found, [[1, 1, 1, 10]]);
      }),
    );
  });
});
