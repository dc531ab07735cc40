import { excelTypes } from "./excel-types";
import { faultsOf, faultsOfArguments, fitting, type ShapeRules } from "./shapes";

const types = excelTypes();
const range = { isRange: true };
const rulesOf = (version: number): ShapeRules => ({
  types,
  classOf: (value) => (value === range ? "Range" : null),
  supports: (set) => set === null || Number(/^ExcelApi 1\.([0-9]+)$/.exec(set)?.[1] ?? Infinity) <= version,
});
const add = types.classes["ChartCollection"]?.members["add"] ?? [];
const addFaults = (version: number, ...values: readonly unknown[]) =>
  fitting(add.map(({ parameters }) => faultsOfArguments(values, parameters, "add", rulesOf(version))));
const rule = { named: "DataValidationRule" };

describe("the check of arguments", () => {
  it("accepts what fits one of the overloads", () => {
    expect(addFaults(7, "XYScatter", range, "Columns")).toEqual([]);
    expect(addFaults(7, "XYScatter", range)).toEqual([]);
  });

  it("refuses a wrong number of arguments", () => {
    expect(addFaults(7, "XYScatter")).not.toEqual([]);
    expect(addFaults(7, "XYScatter", range, "Columns", 1)).not.toEqual([]);
  });

  it("refuses an argument of another type and a word that Excel does not know", () => {
    expect(addFaults(7, "XYScatter", "A1:B2")).not.toEqual([]);
    expect(addFaults(7, "Scatter", range)).not.toEqual([]);
  });

  it("refuses a word that is newer than the announced requirement set", () => {
    expect(addFaults(8, "Sunburst", range)).toEqual([{ kind: "set", text: "add(type): Sunburst needs ExcelApi 1.9" }]);
    expect(addFaults(9, "Sunburst", range)).toEqual([]);
  });
});

describe("the check of a value", () => {
  it("accepts a plain object with the fields of its type", () => {
    const value = { list: { inCellDropDown: true, source: "yes,no" } };
    expect(faultsOf(value, rule, "rule", rulesOf(8))).toEqual([]);
  });

  it.each([
    [{ list: { source: "yes,no" } }],
    [{ list: { inCellDropDown: true, source: 3 } }],
    [{ anything: true }],
    ["list"],
    [[]],
    [null],
  ])("refuses %j", (value) => {
    expect(faultsOf(value, rule, "rule", rulesOf(8))).not.toEqual([]);
  });

  it("wants rows of cells where the type is rows", () => {
    const rows = types.classes["Range"]?.members["formulas"]?.[0]?.shape ?? "any";
    expect(faultsOf([["=A1"], [null]], rows, "formulas", rulesOf(7))).toEqual([]);
    expect(faultsOf(["=A1"], rows, "formulas", rulesOf(7))).not.toEqual([]);
  });
});
