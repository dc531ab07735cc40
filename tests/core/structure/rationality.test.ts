import fc from "fast-check";
import { FIRST_FOREIGN_FAILURE, Matrix } from "../../../src/core/matrix/matrix";
import { relativeProductivity, sectorDeviations } from "../../../src/core/structure/labour-productivity";
import { rationalityTheil, structuralDeviation } from "../../../src/core/structure/rationality";
import { tianjin } from "../../support/beijing-tianjin-hebei";
import { expectCells, expectNear, failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";
import { tablePairs } from "../../support/table-pairs";

const output = [tianjin[2013]];
const employment = [[70, 350, 430]];

const sectors = tablePairs({ from: 0.2, to: 5 });

describe("the rationality of a structure", () => {
  test("of Tianjin with an illustrative employment matches the reference values", () => {
    expectCells(rationalityTheil(matrix(output), matrix(employment)), [[0.05591206294065255]]);
    expectCells(structuralDeviation(matrix(output), matrix(employment)), [[1.1206763047390544]]);
    expectCells(sectorDeviations(matrix(output), matrix(employment)), [
      [-0.8407588065427644, 0.22976620600307462, -0.050151292193215374],
    ]);
  });

  test("is 0 where output and employment are spread alike, to the last digit", () => {
    const [produced, employed] = [matrix([[0.1, 0.2, 0.3]]), matrix([[1, 2, 3]])];
    expectNear(rationalityTheil(produced, employed), { values: [0] }, 1e-30);
    expectNear(structuralDeviation(produced, employed), { values: [0] }, 1e-15);
    expectNear(sectorDeviations(produced, employed), { values: [0, 0, 0] }, 1e-15);
  });

  test("keeps its digits where output and employment are almost alike", () => {
    // Shares ½ ± δ against ½: the index is 2δ² + O(δ⁴).
    expectCells(rationalityTheil(matrix([[1 + 2 ** -20, 1 - 2 ** -20]]), matrix([[1, 1]])), [[2 ** -41]], 1e-11);
  });

  test("reads a single column as one region and spills its sectors down", () => {
    const column = (rows: readonly (readonly number[])[]) => matrix(present(rows[0]).map((value) => [value]));
    expectCells(rationalityTheil(column(output), column(employment)), [[0.05591206294065255]]);
    expectCells(sectorDeviations(column(output), matrix(employment)), [
      [-0.8407588065427644],
      [0.22976620600307462],
      [-0.050151292193215374],
    ]);
  });

  test("accepts a sector without output, but none without employment", () => {
    const produced = matrix([
      [0, 2, 2],
      [1, 1, 2],
      [0, 2, 2],
    ]);
    const employed = matrix([
      [2, 1, 1],
      [0, 1, 1],
      [0, 1, 1],
    ]);
    expectCells(rationalityTheil(produced, employed), [[Math.log(2)], ["#DIV/0!"], [0]]);
    expectCells(structuralDeviation(produced, employed), [[3], ["#DIV/0!"], ["#DIV/0!"]]);
    expectCells(sectorDeviations(produced, employed), [
      [-1, 1, 1],
      ["#DIV/0!", -0.5, 0],
      ["#DIV/0!", 0, 0],
    ]);
  });

  test("excludes a sector blank in one of the two from both", () => {
    const [produced, employed] = [matrix([[1, 100, 3, null]]), matrix([[1, null, 1, 50]])];
    expectCells(sectorDeviations(produced, employed), [[-0.5, null, 0.5, null]]);
    expectCells(structuralDeviation(produced, employed), [[1]]);
    expectCells(rationalityTheil(matrix([[null, null]]), matrix([[1, 2]])), [[null]]);
  });

  test("is out of domain for a negative value and a division by zero for an empty region, in that row alone", () => {
    const produced = matrix([
      [-1, 2],
      [0, 0],
      [1, 1],
    ]);
    const employed = matrix([
      [1, 1],
      [1, 1],
      [1, -1],
    ]);
    expectCells(rationalityTheil(produced, employed), [["#NUM!"], ["#DIV/0!"], ["#NUM!"]]);
    expectCells(sectorDeviations(produced, employed), [
      ["#NUM!", "#NUM!"],
      ["#DIV/0!", "#DIV/0!"],
      ["#NUM!", "#NUM!"],
    ]);
  });

  test("fails in the row of a failed cell", () => {
    const failed = new Matrix(2, 2, Float64Array.of(0, 1, 1, 1), Uint8Array.of(FIRST_FOREIGN_FAILURE, 0, 0, 0));
    const employed = matrix([
      [1, 1],
      [1, 1],
    ]);
    expectCells(rationalityTheil(failed, employed), [["state 4"], [0]]);
    expectCells(sectorDeviations(failed, employed), [
      ["state 4", "state 4"],
      [0, 0],
    ]);
  });

  test("needs the same sectors in both", () => {
    const { reason, details } = failureOf(() => rationalityTheil(matrix([[1, 2]]), matrix([[1, 2, 3]])));
    expect([reason, details]).toEqual([
      "same-shape",
      { first: "output", firstShape: "1 × 2", second: "employment", secondShape: "1 × 3" },
    ]);
  });

  test("is never negative, and in Theil's form the sum over the shares of output", () => {
    fc.assert(
      fc.property(sectors, (both) => {
        const [produced, employed] = [matrix(both.first), matrix(both.second)];
        const theil = rationalityTheil(produced, employed);
        const ratios = relativeProductivity(produced, employed);
        const columns = produced.columns;
        const expected = both.first.map((row, r) => {
          const sum = row.reduce((total, value) => total + value, 0);
          return row.reduce((total, value, c) => total + (value / sum) * Math.log(ratios.at(r * columns + c)), 0);
        });
        expectNear(theil, { values: expected });
        for (const value of theil.values) expect(value).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("has a deviation that is the sum of the sectors' absolute deviations, which cancel when weighted by employment", () => {
    fc.assert(
      fc.property(sectors, (both) => {
        const [produced, employed] = [matrix(both.first), matrix(both.second)];
        const deviations = sectorDeviations(produced, employed);
        const { columns } = produced;
        const of = (row: number) => both.first[row]?.map((_, c) => deviations.at(row * columns + c)) ?? [];
        expectNear(
          structuralDeviation(produced, employed),
          { values: both.first.map((_, r) => of(r).reduce((sum, value) => sum + Math.abs(value), 0)) },
          1e-9,
        );
        const cancelled = both.second.map((row, r) => {
          const sum = row.reduce((total, value) => total + value, 0);
          return of(r).reduce((total, value, c) => total + (value * present(row[c])) / sum, 0);
        });
        expectNear({ values: cancelled }, { values: cancelled.map(() => 0) });
      }),
    );
  });

  test("does not change with the units, nor with the order of the sectors", () => {
    fc.assert(
      fc.property(sectors, fc.constantFrom(rationalityTheil, structuralDeviation), (both, index) => {
        const turned = (rows: number[][], unit: number) =>
          matrix(rows.map((row) => [...row].reverse().map((value) => value * unit)));
        expectNear(
          index(turned(both.first, 7), turned(both.second, 0.01)),
          index(matrix(both.first), matrix(both.second)),
          1e-9,
        );
      }),
    );
  });
});
