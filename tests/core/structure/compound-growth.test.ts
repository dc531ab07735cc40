import fc from "fast-check";
import { Matrix, MISSING } from "../../../src/core/matrix/matrix";
import { compoundGrowth } from "../../../src/core/structure/compound-growth";
import { growth } from "../../../src/core/structure/growth";
import { expectCells, expectNear, failureOf, matrix, tables } from "../../support/matrix";
import { present } from "../../support/present";

describe("the compound annual growth rate", () => {
  test("compounds from the first value to the last over the columns between them", () => {
    const series = matrix([
      [9004.5, 10330.5, 12119.8, 13592.4, 14986.5],
      [3259.25, 4121.78, 5153.88, 6049.96, 6905.03],
      [5932.8, 6928.6, 8224.4, 9387.3, 10038.9],
    ]);
    expectCells(compoundGrowth(series, null), [[0.13582167968615824], [0.2064573508693515], [0.14052971571250297]]);
  });

  test("uses the number of periods given", () => {
    expectCells(compoundGrowth(matrix([[118.3, 161.8]]), 4), [[0.08143007463259919]]);
    expectCells(compoundGrowth(matrix([[100, 1, 121]]), 0.5), [[1.21 ** 2 - 1]]);
  });

  test("reads a single column as one series", () => {
    expectCells(compoundGrowth(matrix([[100], [7], [121]]), null), [[0.1]]);
  });

  test("ignores blanks at the ends and counts the years of those between", () => {
    const series = matrix([
      [null, 100, 121, null],
      [100, null, null, 133.1],
      [null, null, null, null],
      [null, 5, null, null],
    ]);
    expectCells(compoundGrowth(series, null), [[0.21], [0.1], [null], ["#NUM!"]]);
    expectCells(compoundGrowth(series, 2), [[0.1], [Math.sqrt(1.331) - 1], [null], ["#NUM!"]]);
  });

  test("is −1 for an end of zero, divides by zero for a start of zero, and needs ends of the same sign", () => {
    const series = matrix([
      [5, 0],
      [0, 5],
      [0, 0],
      [-5, 5],
      [5, -5],
      [-4, -1],
    ]);
    expectCells(compoundGrowth(series, null), [[-1], ["#DIV/0!"], ["#DIV/0!"], ["#NUM!"], ["#NUM!"], [-0.75]]);
  });

  test.each([0, -1])("needs a positive number of periods: not %p", (periods) => {
    const { kind, reason, details } = failureOf(() => compoundGrowth(matrix([[1, 2]]), periods));
    expect([kind, reason, details]).toEqual(["domain", "not-positive", { argument: "periods", value: periods }]);
  });

  test("keeps the digits of a growth that is almost none, and of ends far apart", () => {
    expectCells(compoundGrowth(matrix([[1e9, 1e9 + 1]]), null), [[1e-9]], 1e-15);
    expectCells(compoundGrowth(matrix([[1e-300, 1e300]]), 600), [[9]], 1e-13);
    expectCells(compoundGrowth(matrix([[1e300, 1e-300]]), 600), [[-0.9]], 1e-13);
  });

  test("reaches the last value from the first when compounded", () => {
    fc.assert(
      fc.property(tables({ min: 1000 }), (rows) => {
        const columns = present(rows[0]).length;
        const rates = compoundGrowth(matrix(rows), null);
        const reached = rows.map(
          (row, r) => (present(row[0]) * (1 + rates.at(r)) ** (columns - 1)) / present(row.at(-1)),
        );
        expectNear({ values: reached }, { values: rows.map(() => 1) }, 1e-10);
      }),
    );
  });

  test("equals the yearly rate of GROWTH, whatever lies between and whatever the unit", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        const column = (place: number) => matrix(rows.map((row) => [present(row.at(place))]));
        const periods = present(rows[0]).length - 1;
        const rates = compoundGrowth(new Matrix(rows.length, periods + 1, Float64Array.from(rows.flat())), null);
        expect([...rates.values]).toEqual([...growth(column(0), column(-1), "annual", periods).values]);
        const scaled = rows.map((row) => row.map((value) => value * 1024));
        expect([...compoundGrowth(matrix(scaled), null).values]).toEqual([...rates.values]);
      }),
    );
  });

  test("has one state for each row", () => {
    const result = compoundGrowth(matrix([[null, null]]), null);
    expect([result.rows, result.columns, result.stateAt(0)]).toEqual([1, 1, MISSING]);
  });
});
