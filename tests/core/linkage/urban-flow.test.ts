import fc from "fast-check";
import { urbanFlow } from "../../../src/core/linkage/urban-flow";
import type { Matrix } from "../../../src/core/matrix/matrix";
import { locationQuotient } from "../../../src/core/specialisation/location-quotient";
import { expectCells, expectNear, failureOf, matrix, tables } from "../../support/matrix";
import { present } from "../../support/present";

const flowOf = (cities: Matrix, nation: Matrix, output: Matrix) =>
  urbanFlow(cities, nation, output, { cityTotals: null, nationTotal: null });

/** With totals of the whole economy, null for a blank one. */
const flowWithin = (cities: number[][], nation: number[], totals: (number | null)[] | null, whole: number | null) =>
  urbanFlow(matrix(cities), matrix([nation]), matrix(cities.map(() => [2500])), {
    cityTotals: totals && matrix(totals.map((total) => [total])),
    nationTotal: whole,
  });

describe("the urban flow", () => {
  test("is that of the example, the rest of the economy in a column of its own", () => {
    const found = flowOf(matrix([[50, 120, 330, 0]]), matrix([[9000, 9500, 12000, 10000]]), matrix([[2500]]));
    expectCells(found, [[184.5679012345679, 5, 922.8395061728395, 0.3691358024691358]]);
  });

  test("takes cities in rows, and a single column as one city", () => {
    const nation = matrix([[900, 950]]);
    const cities = matrix([
      [50, 120],
      [80, 20],
    ]);
    expectCells(flowOf(cities, nation, matrix([[10], [20]])), [
      [32.7027027027027, 10 / 170, 1.9236883942766296, 0.19236883942766295],
      [31.35135135135135, 0.2, 6.27027027027027, 0.31351351351351353],
    ]);
    expectCells(flowOf(matrix([[50], [120]]), nation, matrix([[10]])), [
      [32.7027027027027, 10 / 170, 1.9236883942766296, 0.19236883942766295],
    ]);
  });

  test("leaves out a sector that is blank on one side, and needs output for the flow alone", () => {
    const cities = matrix([
      [50, 120, 77, null],
      [50, 120, null, 5],
      [null, null, 1, null],
    ]);
    const found = flowOf(cities, matrix([[900, 950, null, 8]]), matrix([[10], [null], [10]]));
    expectCells(found, [
      [32.7027027027027, 10 / 170, 1.9236883942766296, 0.19236883942766295],
      // Of all three sectors: 120 − 175·950/1858 and 5 − 175·8/1858.
      [120 - (175 * 950) / 1858 + 5 - (175 * 8) / 1858, "", "", (125 - (175 * 958) / 1858) / 175],
      ["", "", "", ""],
    ]);
  });

  test("leaves out a sector that is blank for the city alone, or for the nation alone", () => {
    // 120 − 170·950/1850 of the two sectors that are left.
    const left = [
      [120 - (170 * 950) / 1850, 10 / 170, ((120 - (170 * 950) / 1850) * 10) / 170, 120 / 170 - 950 / 1850],
    ];
    expectCells(flowOf(matrix([[50, 120, null]]), matrix([[900, 950, 77]]), matrix([[10]])), left);
    expectCells(flowOf(matrix([[50, 120, 77]]), matrix([[900, 950, null]]), matrix([[10]])), left);
  });

  test("divides by zero without employment, and for a sector that the nation does not have", () => {
    const failed = ["#DIV/0!", "#DIV/0!", "#DIV/0!", "#DIV/0!"];
    const cities = matrix([
      [0, 0],
      [5, 1],
      [5, 0],
    ]);
    expectCells(flowOf(cities, matrix([[9, 0]]), matrix([[1], [1], [1]])), [failed, failed, [0, 0.2, 0, 0]]);
    expectCells(flowOf(matrix([[5, 1]]), matrix([[0, 0]]), matrix([[1]])), [failed]);
  });

  test("divides by zero where neither city nor nation employs anyone", () => {
    expectCells(flowOf(matrix([[0, 0]]), matrix([[0, 0]]), matrix([[1]])), [
      ["#DIV/0!", "#DIV/0!", "#DIV/0!", "#DIV/0!"],
    ]);
  });

  test("takes several cities with a single sector, which can send nothing outward", () => {
    expectCells(flowOf(matrix([[4], [5]]), matrix([[9]]), matrix([[8], [20]])), [
      [0, 2, 0, 0],
      [0, 4, 0, 0],
    ]);
  });

  test("relates listed branches to all employment where totals are given", () => {
    // The last column of the example, in which the city has none, left to the totals.
    const found = flowWithin([[50, 120, 330]], [9000, 9500, 12000], [500], 40500);
    expectCells(found, [[184.5679012345679, 5, 922.8395061728395, 0.3691358024691358]]);
    // 120 − 500·9500/40500 of the second branch, nothing of the first.
    const two = flowWithin([[50, 120]], [9000, 9500], [500], 40500);
    expectCells(two, [[220 / 81, 5, 1100 / 81, 220 / 81 / 500]]);
  });

  test("is blank for a city without its total, and divides by a total of zero", () => {
    const failed = ["#DIV/0!", "#DIV/0!", "#DIV/0!", "#DIV/0!"];
    const cities = [
      [50, 120],
      [50, 120],
    ];
    expectCells(flowWithin(cities, [900, 950], [null, 0], 1e4), [["", "", "", ""], failed]);
    expectCells(flowWithin(cities, [900, 950], [500, 500], 0), [failed, failed]);
  });

  test("needs both totals or neither, not negative and one for each city", () => {
    const call = (totals: number[] | null, whole: number | null) =>
      failureOf(() => flowWithin([[50, 120]], [900, 950], totals, whole));
    expect(call([500], null)).toMatchObject({
      kind: "value",
      reason: "needs-argument",
      details: { argument: "nation_total", mode: "city_totals" },
    });
    expect(call(null, 1e4)).toMatchObject({ details: { argument: "city_totals", mode: "nation_total" } });
    expect(call([-1], 1e4)).toMatchObject({ reason: "negative", details: { argument: "city_totals" } });
    expect(call([500], -1)).toMatchObject({ reason: "negative", details: { argument: "nation_total" } });
    expect(call([500, 500], 1e4)).toMatchObject({ reason: "vector-length", details: { argument: "city_totals" } });
  });

  test("is out of domain, not a flow of everything, where a sum leaves the range of numbers", () => {
    const failed = ["#NUM!", "#NUM!", "#NUM!", "#NUM!"];
    expectCells(flowOf(matrix([[1, 2]]), matrix([[1.5e308, 1.5e308]]), matrix([[1]])), [failed]);
    expectCells(flowOf(matrix([[1.5e308, 1.5e308]]), matrix([[1, 2]]), matrix([[1]])), [failed]);
  });

  test("is out of domain where output per worker leaves the range of numbers", () => {
    expectCells(flowOf(matrix([[1e-300, 0]]), matrix([[1, 1]]), matrix([[1e300]])), [[5e-301, "#NUM!", "#NUM!", 0.5]]);
  });

  test("refuses negative numbers and shapes that do not fit", () => {
    const call = (city: number[], nation: number[], output: number[]) =>
      failureOf(() => flowOf(matrix([city]), matrix([nation]), matrix([output])));
    expect(call([-1, 1], [1, 1], [1])).toMatchObject({ reason: "negative", details: { argument: "city_employment" } });
    expect(call([1, 1], [1, -1], [1])).toMatchObject({ details: { argument: "nation_employment" } });
    expect(call([1, 1], [1, 1], [-1])).toMatchObject({ details: { argument: "output" } });
    expect(call([1, 1], [1, 1, 1], [1])).toMatchObject({
      kind: "value",
      reason: "sectors-length",
      details: { argument: "nation_employment", inColumns: 2, inRows: 1, found: 3 },
    });
    expect(call([1, 1], [1, 1], [1, 1])).toMatchObject({ details: { argument: "output", needed: 1, found: 2 } });
  });

  test("is what the sectors with a location quotient above 1 employ beyond the nation's share, in output", () => {
    fc.assert(
      fc.property(tables({ minRows: 3, maxRows: 3 }), ([city = [], nation = [], output = []]) => {
        const total = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0);
        const quotients = locationQuotient(matrix([city]), matrix([nation]), "lq", {
          regionTotals: null,
          referenceTotal: null,
        });
        const outward = total(
          city.map((own, sector) => {
            const quotient = quotients.at(sector);
            return quotient > 1 ? own * (1 - 1 / quotient) : 0;
          }),
        );
        const value = present(output[0]);
        const found = flowOf(matrix([city]), matrix([nation]), matrix([[value]]));
        const tendency = outward / total(city);
        const scale = [total(city), value / total(city), value, 1];
        const expected = [outward, value / total(city), value * tendency, tendency];
        expectNear(
          { values: Array.from(found.values, (cell, column) => cell / present(scale[column])) },
          { values: expected.map((cell, column) => cell / present(scale[column])) },
          1e-9,
        );
      }),
    );
  });
});
