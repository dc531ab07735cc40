import { dataSets } from "../../src/paper/data-sets/data-sets";
import { dataSetPlan } from "../../src/sheets/load-plans";
import { displayedText, numberFormat } from "../../src/sheets/number-formats";

describe("displayedText", () => {
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
  ])("returns for %j %j", (cell, shown) => {
    expect(displayedText(cell)).toBe(shown);
  });

  it("returns every number of every data set as the package says it is printed", () => {
    for (const dataSet of dataSets) {
      const plan = dataSetPlan(dataSet, { language: "en", form: "printed", isNativeTable: false, hasChart: false });
      const shown = new Set(plan.cells.flat().map(displayedText));
      const printed = dataSet.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.printed ?? []));
      expect(printed.filter((text) => !shown.has(text))).toEqual([]);
    }
  });
});

describe("numberFormat", () => {
  it.each([
    [0, false, "0"],
    [2, false, "0.00"],
    [0, true, "0%"],
    [1, true, "0.0%"],
  ])("returns for %i decimals, percent %s, %s", (decimals, isPercent, format) => {
    expect(numberFormat(decimals, isPercent)).toBe(format);
  });
});
