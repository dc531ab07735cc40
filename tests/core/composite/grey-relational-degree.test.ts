import fc from "fast-check";
import { greyRelationalDegree, type GreyScaling } from "../../../src/core/composite/grey-relational-degree";
import { expectCells, expectNear, failureOf, matrix } from "../../support/matrix";

const scalings: readonly GreyScaling[] = ["initial", "mean", "none"];

describe("the grey relational degree", () => {
  test("matches the reference values", () => {
    const comparisons = matrix([
      [1, 1.1, 1.25, 1.3],
      [1, 1.3, 1.4, 1.9],
    ]);
    expectCells(greyRelationalDegree(matrix([[1, 1.2, 1.5, 1.8]]), comparisons, 0.5, "initial"), [
      [0.636904761904762],
      [0.7857142857142856],
    ]);
  });

  test("of sequences scaled by their means, and of sequences as they are, is as computed by hand", () => {
    // (2/3, 4/3) against (1/2, 3/2) and (1, 1): distances 1/6 and 1/3 at both points.
    const [reference, comparisons] = [
      matrix([[2, 4]]),
      matrix([
        [3, 9],
        [1, 1],
      ]),
    ];
    expectCells(greyRelationalDegree(reference, comparisons, 0.5, "mean"), [[1], [2 / 3]]);
    // Distances (1, 5) and (1, 3): (1 + 5)/(1 + 5), (1 + 5)/(5 + 5) and (1 + 5)/(3 + 5).
    expectCells(greyRelationalDegree(reference, comparisons, 1, "none"), [[0.8], [0.875]]);
  });

  test("reads the reference and a single comparison in a column too", () => {
    const column = matrix([[1], [1.2], [1.5], [1.8]]);
    const row = matrix([[1, 1.2, 1.5, 1.8]]);
    const other = [1, 1.1, 1.25, 1.3];
    const expected = greyRelationalDegree(row, matrix([other]), 0.5, "initial");
    expectNear(greyRelationalDegree(column, matrix(other.map((value) => [value])), 0.5, "initial"), expected);
  });

  test("ignores a point that is blank in one sequence, and is blank for a sequence of blanks", () => {
    const comparisons = matrix([
      [1, 1.1, 77, 1.25, 1.3],
      [null, null, null, null, null],
      [1, 1.3, null, 1.4, 1.9],
    ]);
    expectCells(greyRelationalDegree(matrix([[1, 1.2, 5, 1.5, 1.8]]), comparisons, 0.5, "initial"), [
      [0.636904761904762],
      [""],
      [0.7857142857142856],
    ]);
  });

  test("is 1 for a sequence that equals the reference up to rounding", () => {
    // −0.1 − 0.2 is not −0.3.
    expectCells(greyRelationalDegree(matrix([[-0.3, 1]]), matrix([[-0.1 - 0.2, 1]]), 0.5, "none"), [[1]]);
    for (const scaling of ["initial", "mean"] as const)
      expectCells(greyRelationalDegree(matrix([[0.1, 0.2, 0.7]]), matrix([[0.3, 0.6, 2.1]]), 0.5, scaling), [[1]]);
  });

  test("is a division by zero in the cell of a sequence that cannot be scaled, without effect on the others", () => {
    const comparisons = matrix([
      [1, 1.1, 1.25, 1.3],
      [0, 1, 2, 3],
      [1, 1.3, 1.4, 1.9],
    ]);
    expectCells(greyRelationalDegree(matrix([[1, 1.2, 1.5, 1.8]]), comparisons, 0.5, "initial"), [
      [0.636904761904762],
      ["#DIV/0!"],
      [0.7857142857142856],
    ]);
    expectCells(greyRelationalDegree(matrix([[1, 2]]), matrix([[-1, 1]]), 0.5, "mean"), [["#DIV/0!"]]);
    const fails = () => greyRelationalDegree(matrix([[0, 2]]), matrix([[1, 1]]), 0.5, "initial");
    expect(failureOf(fails)).toMatchObject({
      kind: "division",
      reason: "zero-denominator",
      details: { argument: "reference" },
    });
  });

  test("needs ρ above 0 and up to 1, sequences of one length and a point in common", () => {
    const one = matrix([[1, 2]]);
    const call = (rho: number, comparisons = one) =>
      failureOf(() => greyRelationalDegree(one, comparisons, rho, "none"));
    expect(call(0)).toMatchObject({ kind: "domain", reason: "not-positive", details: { argument: "rho" } });
    expect(call(1.5)).toMatchObject({ kind: "domain", reason: "out-of-range", details: { argument: "rho" } });
    expect(call(0.5, matrix([[1, 2, 3]]))).toMatchObject({
      kind: "value",
      reason: "points-length",
      details: { argument: "reference", inColumns: 3, inRows: 1, found: 2 },
    });
    const crossed = matrix([
      [1, null],
      [null, 2],
    ]);
    expect(call(0.5, crossed)).toMatchObject({
      kind: "domain",
      reason: "too-few",
      details: { argument: "reference", needed: 1, found: 0 },
    });
    expect(call(0.5, matrix([[1], [2], [3]]))).toMatchObject({
      reason: "points-length",
      details: { argument: "reference", inColumns: 1, inRows: 3, found: 2 },
    });
  });

  const sequence = (length: number) =>
    fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { minLength: length, maxLength: length });
  const family = fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 5 }))
    .chain(([length, count]) =>
      fc.tuple(sequence(length), fc.array(sequence(length), { minLength: count, maxLength: count })),
    );

  test.each(scalings)("scaled by %s is above 0 and at most 1 and follows the order of the comparisons", (scaling) => {
    fc.assert(
      fc.property(family, ([reference, comparisons]) => {
        const found = greyRelationalDegree(matrix([reference]), matrix(comparisons), 0.5, scaling);
        for (const value of found.values) {
          expect(value).toBeGreaterThan(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        const backwards = greyRelationalDegree(matrix([reference]), matrix([...comparisons].reverse()), 0.5, scaling);
        expectNear({ values: [...backwards.values].reverse() }, found);
        const identical = greyRelationalDegree(matrix([reference]), matrix([reference]), 0.5, scaling);
        expectNear(identical, { values: [1] });
      }),
    );
  });

  test.each(["initial", "mean"] as const)("scaled by %s does not depend on the units of measurement", (scaling) => {
    fc.assert(
      fc.property(family, ([reference, comparisons]) => {
        const found = greyRelationalDegree(matrix([reference]), matrix(comparisons), 0.5, scaling);
        const doubled = matrix(comparisons.map((line, index) => line.map((value) => value * 2 ** (index + 1))));
        expectNear(greyRelationalDegree(matrix([reference]), doubled, 0.5, scaling), found);
      }),
    );
  });
});

describe("the grey relational degree of few points", () => {
  test("reads a column as one sequence per cell when the reference is a single point", () => {
    expectCells(greyRelationalDegree(matrix([[5]]), matrix([[5], [7], [9]]), 0.5, "none"), [[1], [0.5], [1 / 3]]);
  });

  test("ignores the points at which the reference is blank", () => {
    const reference = matrix([[1, null, 3]]);
    const whole = matrix([
      [1, 50, 3],
      [2, 60, 5],
    ]);
    expectCells(greyRelationalDegree(reference, whole, 0.5, "none"), [[1], [(0.5 + 1 / 3) / 2]]);
  });
});
