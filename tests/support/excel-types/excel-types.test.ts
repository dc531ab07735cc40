import { excelTypes } from "./excel-types";

describe("the types of Excel's objects", () => {
  const { classes, records, enums } = excelTypes();

  it.each([
    ["Range", "formulas", "ExcelApi 1.1"],
    ["Range", "hasSpill", "ExcelApi 1.12"],
    ["Range", "getSpillParentOrNullObject", "ExcelApi 1.12"],
    ["Worksheet", "freezePanes", "ExcelApi 1.7"],
    ["Worksheet", "notes", "ExcelApi 1.18"],
    ["ChartSeries", "setXAxisValues", "ExcelApi 1.7"],
  ])("say in which requirement set %s.%s came", (name, member, set) => {
    expect(classes[name]?.members[member]?.[0]?.set).toBe(set);
  });

  it("give a member without a set of its own the set of its class", () => {
    expect(classes["RangeAreas"]?.members["getCell"] ?? classes["RangeAreas"]?.members["areaCount"]).toBeDefined();
    expect(classes["NoteCollection"]?.members["items"]?.[0]?.set).toBe("ExcelApi 1.18");
  });

  it("know overloads, which arguments are optional, and what only can be read", () => {
    const add = classes["ChartCollection"]?.members["add"];
    expect(add).toHaveLength(2);
    expect(add?.[0]?.parameters.map(({ isOptional }) => isOptional)).toEqual([false, false, true]);
    expect(classes["Range"]?.members["rowIndex"]?.[0]?.kind).toBe("readonly");
    expect(classes["Range"]?.members["values"]?.[0]).toMatchObject({
      kind: "property",
      shape: { items: { items: "any" } },
    });
  });

  it("know the fields of plain objects and the values of enums", () => {
    expect(records["DataValidationRule"]?.fields["list"]).toMatchObject({
      isOptional: true,
      shape: { named: "ListDataValidation" },
    });
    expect(enums["ChartType"]).toMatchObject({ XYScatter: "ExcelApi 1.1", Sunburst: "ExcelApi 1.9" });
  });
});
