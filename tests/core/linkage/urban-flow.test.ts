import fc from "fast-check";
import { urbanFlow } from "../../../src/core/linkage/urban-flow";
import { locationQuotient } from "../../../src/core/specialisation/location-quotient";
import { expectCells, expectNear, failureOf, matrix, tables } from "../../support/matrix";
import { present } from "../../support/present";

describe("the urban flow", () => {
  test("is that of the worked example, the rest of the economy in a column of its own", () => {
    const found = urbanFlow(matrix([[50, 120, 330, 0]]), matrix([[9000, 9500, 12000, 10000]]), matrix([[2500]]));
    expectCells(found, [[184.5679012345679, 5, 922.8395061728395, 0.3691358024691358]]);
  });

  test("takes cities in rows, and a single column as one city", () => {
    const nation = matrix([[900, 950]]);
    const cities = matrix([
      [50, 120],
      [80, 20],
    ]);
    expectCells(urbanFlow(cities, nation, matrix([[10], [20]])), [
      [32.7027027027027, 10 / 170, 1.9236883942766296, 0.19236883942766295],
      [31.35135135135135, 0.2, 6.27027027027027, 0.31351351351351353],
    ]);
    expectCells(urbanFlow(matrix([[50], [120]]), nation, matrix([[10]])), [
      [32.7027027027027, 10 / 170, 1.9236883942766296, 0.19236883942766295],
    ]);
  });

  test("leaves out a sector that is blank on one side, and needs output for the flow alone", () => {
    const cities = matrix([
      [50, 120, 77, null],
      [50, 120, null, 5],
      [null, null, 1, null],
    ]);
    const found = urbanFlow(cities, matrix([[900, 950, null, 8]]), matrix([[10], [null], [10]]));
    expectCells(found, [
      [32.7027027027027, 10 / 170, 1.9236883942766296, 0.19236883942766295],
      // Of all three sectors: 120 − 175·950/1858 and 5 − 175·8/1858.
      [120 - (175 * 950) / 1858 + 5 - (175 * 8) / 1858, "", "", (125 - (175 * 958) / 1858) / 175],
      ["", "", "", ""],
    ]);
  });

  test("divides by zero without employment, and for a sector that the nation does not have", () => {
    const failed = ["#DIV/0!", "#DIV/0!", "#DIV/0!", "#DIV/0!"];
    const cities = matrix([
      [0, 0],
      [5, 1],
      [5, 0],
    ]);
    expectCells(urbanFlow(cities, matrix([[9, 0]]), matrix([[1], [1], [1]])), [failed, failed, [0, 0.2, 0, 0]]);
    expectCells(urbanFlow(matrix([[5, 1]]), matrix([[0, 0]]), matrix([[1]])), [failed]);
  });

  test("divides by zero where neither city nor nation employs anyone", () => {
    expectCells(urbanFlow(matrix([[0, 0]]), matrix([[0, 0]]), matrix([[1]])), [
      ["#DIV/0!", "#DIV/0!", "#DIV/0!", "#DIV/0!"],
    ]);
  });

  test("takes several cities with a single sector, which can send nothing outward", () => {
    expectCells(urbanFlow(matrix([[4], [5]]), matrix([[9]]), matrix([[8], [20]])), [
      [0, 2, 0, 0],
      [0, 4, 0, 0],
    ]);
  });

  test("is out of domain where output per worker leaves the range of numbers", () => {
    expectCells(urbanFlow(matrix([[1e-300, 0]]), matrix([[1, 1]]), matrix([[1e300]])), [
      [5e-301, "#NUM!", "#NUM!", 0.5],
    ]);
  });

  test("refuses negative numbers and shapes that do not fit", () => {
    const call = (city: number[], nation: number[], output: number[]) =>
      failureOf(() => urbanFlow(matrix([city]), matrix([nation]), matrix([output])));
    expect(call([-1, 1], [1, 1], [1])).toMatchObject({ reason: "negative", details: { argument: "city_employment" } });
    expect(call([1, 1], [1, -1], [1])).toMatchObject({ details: { argument: "nation_employment" } });
    expect(call([1, 1], [1, 1], [-1])).toMatchObject({ details: { argument: "output" } });
    expect(call([1, 1], [1, 1, 1], [1])).toMatchObject({
      kind: "value",
      reason: "vector-length",
      details: { argument: "nation_employment", needed: 2, found: 3 },
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
        const found = urbanFlow(matrix([city]), matrix([nation]), matrix([[value]]));
        const tendency = outward / total(city);
        const scale = [total(city), 1, value, 1];
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
