import { dataSets } from "../../../../src/paper/data-sets/data-sets";
import { dataSetPlan } from "../../../../src/sheets/load-plans";
import { shownCell } from "../../../../src/taskpane/tables/preview/format-cell";

describe("what a cell of a plan shows", () => {
  it.each([
    [{ value: null }, ""],
    [{}, ""],
    [{ value: "=SUM(A1)" }, "=SUM(A1)"],
    [{ value: 2009, format: "0" }, "2009"],
    [{ value: 9004.5, format: "0.0" }, "9004.5"],
    [{ value: 14001, format: "0.0" }, "14001.0"],
    [{ value: 0.75, format: "0%" }, "75%"],
    [{ value: 0.13, format: "0.0%" }, "13.0%"],
    [{ value: 1045 }, "1045"],
  ])("is for %j %j", (cell, shown) => {
    expect(shownCell(cell)).toBe(shown);
  });

  it("is for every number of every data set what the package calls printed", () => {
    for (const dataSet of dataSets) {
      const plan = dataSetPlan(dataSet, { language: "en", form: "printed", isNativeTable: false, hasChart: false });
      const shown = new Set(plan.cells.flat().map(shownCell));
      const printed = dataSet.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.printed ?? []));
      expect(printed.filter((text) => !shown.has(text))).toEqual([]);
    }
  });
});
