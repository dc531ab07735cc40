import fc from "fast-check";
import { FIRST_FOREIGN_FAILURE, Matrix } from "../../../src/core/matrix/matrix";
import { dualContrast } from "../../../src/core/structure/dual-contrast";
import {
  dualCoefficient,
  relativeProductivity,
  sectorDeviations,
} from "../../../src/core/structure/labour-productivity";
import { tianjin } from "../../support/beijing-tianjin-hebei";
import { expectCells, expectNear, failureOf, matrix } from "../../support/matrix";
import { present } from "../../support/present";
import { tablePairs } from "../../support/table-pairs";

const output = [tianjin[2013]];
const employment = [[70, 350, 430]];

const sectors = tablePairs({ from: 0.2, to: 5 });

describe("comparative labour productivity", () => {
  test("of Tianjin with an illustrative employment matches the reference values", () => {
    expectCells(relativeProductivity(matrix(output), matrix(employment)), [
      [0.15924119345723559, 1.2297662060030747, 0.9498487078067847],
    ]);
  });

  test("keeps the layout of output", () => {
    const column = matrix(present(output[0]).map((value) => [value]));
    expectCells(relativeProductivity(column, matrix(employment)), [
      [0.15924119345723559],
      [1.2297662060030747],
      [0.9498487078067847],
    ]);
  });

  test("excludes a sector blank in one of the two from both totals", () => {
    expectCells(relativeProductivity(matrix([[1, 100, 3, null]]), matrix([[1, null, 1, 50]])), [
      [0.5, null, 1.5, null],
    ]);
  });

  test("is a division by zero where a sector has no employment or a region nothing at all", () => {
    const produced = matrix([
      [1, 3],
      [0, 0],
      [1, 1],
    ]);
    const employed = matrix([
      [0, 4],
      [1, 1],
      [0, 0],
    ]);
    expectCells(relativeProductivity(produced, employed), [
      ["#DIV/0!", 0.75],
      ["#DIV/0!", "#DIV/0!"],
      ["#DIV/0!", "#DIV/0!"],
    ]);
  });

  test("is out of domain in the row of a negative value and fails in the row of a failed cell", () => {
    const states = Uint8Array.of(0, 0, FIRST_FOREIGN_FAILURE, 0, 0, 0);
    const produced = new Matrix(3, 2, Float64Array.of(-1, 3, 0, 1, 1, 3), states);
    const employed = matrix([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expectCells(relativeProductivity(produced, employed), [
      ["#NUM!", "#NUM!"],
      ["state 4", "state 4"],
      [0.5, 1.5],
    ]);
    expectCells(dualCoefficient(produced, employed), [["#NUM!"], ["state 4"], [1 / 3]]);
    expectCells(dualContrast(produced, employed), [["#NUM!"], ["state 4"], [0.25]]);
    expectCells(dualCoefficient(employed, produced), [["#NUM!"], ["state 4"], [3]]);
  });

  test("needs the same sectors in both", () => {
    for (const measure of [relativeProductivity, dualCoefficient, dualContrast]) {
      const { reason, details } = failureOf(() => measure(matrix([[1, 2]]), matrix([[1, 2, 3]])));
      expect([reason, details["first"], details["second"]]).toEqual(["same-shape", "output", "employment"]);
    }
  });

  test("weighted by employment has the mean 1", () => {
    fc.assert(
      fc.property(sectors, (both) => {
        const ratios = relativeProductivity(matrix(both.first), matrix(both.second));
        const means = both.second.map((row, r) => {
          const sum = row.reduce((total, value) => total + value, 0);
          return row.reduce((total, value, c) => total + (value / sum) * ratios.at(r * row.length + c), 0);
        });
        expectNear({ values: means }, { values: means.map(() => 1) });
      }),
    );
  });
});

describe("the deviations of the sectors", () => {
  test("are comparative labour productivity less 1, in the layout of output", () => {
    expectCells(sectorDeviations(matrix([[1], [100], [3]]), matrix([[1, null, 1]])), [[-0.5], [null], [0.5]]);
  });

  test("need the same sectors in both", () => {
    const { reason, details } = failureOf(() => sectorDeviations(matrix([[1, 2]]), matrix([[1, 2, 3]])));
    expect([reason, details["first"], details["second"]]).toEqual(["same-shape", "output", "employment"]);
  });
});

describe("the dual coefficient", () => {
  test("of Tianjin with an illustrative employment matches the reference values", () => {
    expectCells(dualCoefficient(matrix(output), matrix(employment)), [[0.14806898664346038]]);
  });

  test("needs the first sector and adds up the others that are not blank", () => {
    const produced = matrix([
      [null, 1, 1],
      [1, 100, 6],
      [1, null, null],
    ]);
    const employed = matrix([
      [1, 1, 1],
      [1, null, 2],
      [1, 1, 1],
    ]);
    expectCells(dualCoefficient(produced, employed), [[null], [1 / 3], [null]]);
  });

  test("is a division by zero without employment in either part or output in the second", () => {
    const produced = matrix([
      [1, 1],
      [1, 1],
      [1, 0],
      [0, 1],
    ]);
    const employed = matrix([
      [0, 1],
      [1, 0],
      [1, 1],
      [1, 1],
    ]);
    expectCells(dualCoefficient(produced, employed), [["#DIV/0!"], ["#DIV/0!"], ["#DIV/0!"], [0]]);
  });

  test("is the ratio of two comparative productivities once the other sectors are merged", () => {
    fc.assert(
      fc.property(sectors, (both) => {
        const merged = (rows: number[][]) =>
          matrix(rows.map(([first = 0, ...others]) => [first, others.reduce((sum, value) => sum + value, 0)]));
        const ratios = relativeProductivity(merged(both.first), merged(both.second));
        const found = dualCoefficient(matrix(both.first), matrix(both.second));
        const quotients = both.first.map((_, row) => ratios.at(2 * row) / ratios.at(2 * row + 1) / found.at(row));
        expectNear({ values: quotients }, { values: quotients.map(() => 1) });
      }),
    );
  });
});
