import fc from "fast-check";
import { gap, type GapMode } from "../../../src/core/gap/gap";
import { FIRST_FOREIGN_FAILURE, Matrix } from "../../../src/core/matrix/matrix";
import { expectCells, expectNear, failureOf, matrix, tables } from "../../support/matrix";
import { tablePairs } from "../../support/table-pairs";

const modes: readonly GapMode[] = ["abs", "pp", "rel", "ratio", "times"];
const between = (value: number | null, reference: number | null, mode: GapMode) =>
  gap(matrix([[value]]), matrix([[reference]]), mode);

describe("the gap", () => {
  test("of Tianjin and Hebei to Beijing in the tertiary shares of 2013 matches the reference values", () => {
    const shares = matrix([[0.48051169924343223], [0.3547139010790985]]);
    const beijing = matrix([[0.7685148149287715]]);
    expectCells(gap(shares, beijing, "pp"), [[28.800311568533925], [41.3800913849673]]);
    expectCells(gap(shares, beijing, "rel"), [[0.37475284807883935], [0.5384423381454597]]);
    expectCells(gap(shares, beijing, "ratio"), [[0.6252471519211606], [0.4615576618545403]]);
  });

  test("of the printed shares is 28.8 and 41.4 percentage points, the paper's 30 % and 40 %", () => {
    expectCells(gap(matrix([[0.481, 0.355]]), matrix([[0.769]]), "pp"), [[28.8, 41.4]]);
    expectCells(gap(matrix([[48.1, 35.5]]), matrix([[76.9]]), "abs"), [[28.8, 41.4]]);
    expectCells(gap(matrix([[0.481, 0.355]]), matrix([[0.769]]), "rel"), [[0.3745123537061118, 0.5383615084525358]]);
  });

  test("is positive below the reference, negative above it and 0 at it", () => {
    expectCells(gap(matrix([[3, 5, 8]]), matrix([[5]]), "abs"), [[2, 0, -3]]);
    expectCells(gap(matrix([[3, 5, 8]]), matrix([[5]]), "rel"), [[0.4, 0, -0.6]]);
  });

  test("says how many times the reference is the value", () => {
    expectCells(between(62.5, 100, "times"), [[1.6]]);
    expectCells(between(62.5, 100, "ratio"), [[0.625]]);
  });

  test("without a reference is that to the largest value of each column", () => {
    const values = matrix([
      [1, 40],
      [3, null],
      [2, 10],
    ]);
    expectCells(gap(values, null, "abs"), [
      [2, 0],
      [0, null],
      [1, 30],
    ]);
    expectCells(gap(matrix([[-5], [-3]]), null, "abs"), [[2], [0]]);
    expectCells(gap(matrix([[null], [null]]), null, "abs"), [[null], [null]]);
  });

  test("compares with a row, a column or a block", () => {
    const values = matrix([
      [1, 2],
      [3, 4],
    ]);
    expectCells(gap(values, matrix([[5, 6]]), "abs"), [
      [4, 4],
      [2, 2],
    ]);
    expectCells(gap(values, matrix([[5], [6]]), "abs"), [
      [4, 3],
      [3, 2],
    ]);
    expectCells(gap(matrix([[1]]), values, "abs"), [
      [0, 1],
      [2, 3],
    ]);
  });

  test("is a division by zero where its denominator is zero", () => {
    const found = modes.map((mode) => between(3, 0, mode));
    expect(found.map((result) => (result.stateAt(0) === 0 ? result.at(0) : result.stateAt(0)))).toEqual([
      -3, -300, 2, 2, 0,
    ]);
    expectCells(between(0, 3, "times"), [["#DIV/0!"]]);
    expectCells(between(0, 3, "ratio"), [[0]]);
    expectCells(between(0, 0, "rel"), [["#DIV/0!"]]);
  });

  test("is blank where value or reference is", () => {
    for (const mode of modes) {
      expectCells(between(null, 3, mode), [[null]]);
      expectCells(between(3, null, mode), [[null]]);
    }
  });

  test("fails where a cell failed, without a reference in the whole column", () => {
    const failed = new Matrix(2, 2, Float64Array.of(0, 2, 3, 4), Uint8Array.of(FIRST_FOREIGN_FAILURE, 0, 0, 0));
    expectCells(gap(failed, matrix([[5]]), "abs"), [
      ["state 4", 3],
      [2, 1],
    ]);
    expectCells(gap(failed, null, "abs"), [
      ["state 4", 2],
      ["state 4", 0],
    ]);
  });

  test("without a reference fails with the first failure of the column", () => {
    const states = Uint8Array.of(0, FIRST_FOREIGN_FAILURE + 1, FIRST_FOREIGN_FAILURE);
    expectCells(gap(new Matrix(3, 1, Float64Array.of(1, 0, 0), states), null, "abs"), [
      ["state 5"],
      ["state 5"],
      ["state 5"],
    ]);
  });

  test("needs a reference that fits", () => {
    for (const mode of modes) {
      const { kind, reason, details } = failureOf(() => gap(matrix([[1, 2, 3]]), matrix([[1, 2]]), mode));
      expect([kind, reason]).toEqual(["value", "shapes-differ"]);
      expect([details["first"], details["second"]].sort()).toEqual(["reference", "value"]);
    }
  });

  test("is measured by five numbers that agree", () => {
    fc.assert(
      fc.property(tablePairs({ from: 0.2, to: 5 }), ({ first, second }) => {
        const [abs, pp, rel, ratio, times] = modes.map((mode) => gap(matrix(first), matrix(second), mode).values);
        const references = second.flat();
        expectNear({ values: rel?.map((value) => 1 - value) ?? [] }, { values: ratio ?? [] });
        expectNear({ values: times?.map((value) => 1 / value) ?? [] }, { values: ratio ?? [] });
        expectNear(
          { values: abs?.map((value, place) => value / (references[place] ?? NaN)) ?? [] },
          { values: rel ?? [] },
        );
        expectNear(
          { values: pp?.map((value, place) => value / (references[place] ?? NaN) / 100) ?? [] },
          { values: rel ?? [] },
        );
      }),
    );
  });

  test("to the largest is never negative and 0 at least once in each column", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        const { values, columns } = gap(matrix(rows), null, "abs");
        for (let column = 0; column < columns; column++) {
          const gaps = rows.map((_, row) => values[row * columns + column] ?? NaN);
          expect(Math.min(...gaps)).toBe(0);
        }
      }),
    );
  });

  test("changes its sign when value and reference change places", () => {
    fc.assert(
      fc.property(tablePairs({ from: 0.2, to: 5 }), ({ first, second }) => {
        const forwards = gap(matrix(first), matrix(second), "abs");
        const backwards = gap(matrix(second), matrix(first), "abs");
        expect([...backwards.values]).toEqual([...forwards.values].map((value) => 0 - value));
      }),
    );
  });
});
