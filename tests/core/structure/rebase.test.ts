import fc from "fast-check";
import { FIRST_FOREIGN_FAILURE, Matrix } from "../../../src/core/matrix/matrix";
import { rebase } from "../../../src/core/structure/rebase";
import { expectCells, expectNear, failureOf, matrix, tables } from "../../support/matrix";
import { present } from "../../support/present";

const tertiary = [
  [9004.5, 10330.5, 12119.8, 13592.4, 14986.5],
  [3259.25, 4121.78, 5153.88, 6049.96, 6905.03],
];

describe("index numbers", () => {
  test("divide each row by its base year and multiply by the scale", () => {
    expectCells(rebase(matrix(tertiary), 1, 100), [
      [100, 114.72597034815925, 134.5971458715087, 150.9511910711311, 166.4334499416958],
      [100, 126.46406381836312, 158.13085832630208, 185.6243000690343, 211.85947687351384],
    ]);
    expectCells(rebase(matrix([tertiary[0] ?? []]), 5, 1), [
      [0.6008407566810129, 0.6893203883495146, 0.8087145097254196, 0.9069762786507857, 1],
    ]);
  });

  test("are exactly the scale in the base year", () => {
    fc.assert(
      fc.property(tables(), fc.nat(), (rows, choice) => {
        const columns = present(rows[0]).length;
        const base = (choice % columns) + 1;
        const result = rebase(matrix(rows), base, 100);
        for (let row = 0; row < rows.length; row++) expect(result.at(row * columns + base - 1)).toBe(100);
      }),
    );
  });

  test("do not change with the unit of a row, and rebase again to the same", () => {
    fc.assert(
      fc.property(tables(), (rows) => {
        const once = rebase(matrix(rows), 2, 100);
        const scaled = rows.map((row, place) => row.map((value) => value * (place + 2)));
        expectNear(ratios(rebase(matrix(scaled), 2, 100), once), { values: once.values.map(() => 1) });
        expectNear(ratios(rebase(rebase(matrix(rows), 1, 7), 2, 100), once), { values: once.values.map(() => 1) });
      }),
    );
  });

  test("read a single column as one series from top to bottom, and leave it a column", () => {
    expectCells(rebase(matrix([[50], [60], [75]]), 2, 1), [[5 / 6], [1], [1.25]]);
  });

  test("keep a blank, and are blank where the base year is", () => {
    const values = matrix([
      [10, null, 30],
      [null, 20, 30],
    ]);
    expectCells(rebase(values, 1, 100), [
      [100, null, 300],
      [null, null, null],
    ]);
  });

  test("are divisions by zero in the row of a zero base, and in that row alone", () => {
    const values = matrix([
      [0, 0, 5],
      [4, 2, 1],
    ]);
    expectCells(rebase(values, 2, 100), [
      ["#DIV/0!", "#DIV/0!", "#DIV/0!"],
      [200, 100, 50],
    ]);
  });

  test("carry a failed cell through, from the base year into its whole row", () => {
    const failed = new Matrix(2, 2, Float64Array.of(0, 5, 2, 0), Uint8Array.of(FIRST_FOREIGN_FAILURE, 0, 0, 5));
    expectCells(rebase(failed, 1, 100), [
      ["state 4", "state 4"],
      [100, "state 5"],
    ]);
  });

  test.each([0, 4, -1, 1.5])("need a base year that is a column: %p is none", (base) => {
    const { kind, reason, details } = failureOf(() => rebase(matrix([[1, 2, 3]]), base, 100));
    expect([kind, reason, details]).toEqual([
      "value",
      "whole-number-range",
      { argument: "base", value: base, lowest: 1, highest: 3 },
    ]);
  });
});

const ratios = (first: Matrix, second: Matrix) => ({
  values: first.values.map((value, index) => value / second.at(index)),
});
