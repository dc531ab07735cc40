import { offeredResult } from "../../../../src/taskpane/wizard/results/offered-results";

const cell = (formula: string, area = "C4:F6", reference = "C4#") => ({ address: "C4", formula, area, reference });

describe("what a formula offers to another", () => {
  test("is its whole result, by the name of the function, with its size", () => {
    expect(offeredResult(cell("=JJJ.WEIGHTS(A1:B9)"), "Data", "Data")).toEqual({
      text: "C4#",
      name: "WEIGHTS",
      place: "C4",
      rows: 3,
      columns: 4,
    });
  });

  test("is named with its sheet for a formula of another", () => {
    expect(offeredResult(cell("=JJJ.LOCQ(A1:B9)"), "My data", "Data")).toMatchObject({
      text: "'My data'!C4#",
      place: "'My data'!C4",
    });
  });

  test.each([
    ["=JJJ.LABEL(JJJ.LOCQ(B2:D3),A2:A3,B1:D1)", "D5:F6", 2, 3],
    ["=JJJ.LABEL(JJJ.LOCQ(B2:D3),A2:A3)", "D4:F6", 3, 3],
    ["=JJJ.LABEL(JJJ.LOCQ(B2:D3),,B1:D1)", "C5:F6", 2, 4],
  ])("of %s is without labels: %s", (formula, text, rows, columns) => {
    expect(offeredResult(cell(formula), "Data", "Data")).toEqual({ text, name: "LOCQ", place: "C4", rows, columns });
  });

  test("is the area where the workbook has no reference to a result, and one cell for one value", () => {
    expect(offeredResult(cell("=JJJ.GINI(A1:A9)", "C4", "C4"), "Data", "Data")).toMatchObject({ text: "C4", rows: 1 });
    expect(offeredResult(cell("=2*JJJ.LOCQ(A1:B9)", "C4:F6", "C4:F6"), "Data", "Data")).toMatchObject({
      text: "C4:F6",
    });
  });

  test.each(["=SUM(A1:A9)", "=JJJ.LOCQ(", '="JJJ.LOCQ"', "=JJJ.LABEL(JJJ.GINI(A1:A9),A1,A1)"])(
    "is nothing for %s",
    (formula) => {
      expect(offeredResult(cell(formula, "C4", "C4"), "Data", "Data")).toBeNull();
    },
  );
});
