import type { Reading } from "../../../../src/taskpane/formula/evaluate";
import { leaveOut, lineAddress } from "../../../../src/taskpane/wizard/lines/without-lines";

const at = (address: string, sheet = "Data"): Reading => ({
  kind: "read",
  rows: [[1]],
  range: { sheet, address, rows: 1, columns: 1, values: [] },
  inner: null,
});

const drafts = (...texts: string[]) => ({ sheet: "Data", texts });

describe("the arguments without a line", () => {
  it.each([
    ["the last row", "row", [3], "B2:F4"],
    ["the first row", "row", [0], "B3:F5"],
    ["the last column", "column", [4], "B2:E5"],
    ["a row in between", "row", [1], "VSTACK(B2:F2,B4:F5)"],
    ["two columns", "column", [1, 4], "HSTACK(B2:B5,D2:E5)"],
    ["two neighbouring rows", "row", [3, 2], "B2:F3"],
  ] as const)("are the rest of the range without %s", (_, side, lines, text) => {
    expect(leaveOut(drafts("B2:F5"), [at("B2:F5")], { argument: 0, side, lines }).texts).toEqual([text]);
  });

  it("are without that row of weights beside them, and of no other range", () => {
    const readings = [at("B2:B5"), at("C2:C5"), { kind: "omitted" } as const, at("C2:C4"), at("C2:C5", "Other")];
    const before = drafts("B2:B5", "C2:C5", "", "C2:C4", "Other!C2:C5");
    expect(leaveOut(before, readings, { argument: 0, side: "row", lines: [3] }).texts).toEqual([
      "B2:B4",
      "C2:C4",
      "",
      "C2:C4",
      "Other!C2:C5",
    ]);
  });

  it("are without that column of the reference above or below", () => {
    const readings = [at("B2:F5"), at("B6:F6")];
    expect(leaveOut(drafts("B2:F5", "B6:F6"), readings, { argument: 0, side: "column", lines: [4] }).texts).toEqual([
      "B2:E5",
      "B6:E6",
    ]);
  });

  it("name the sheet where it is another than that of the formula", () => {
    const reading = [at("B2:F5", "My data")];
    expect(leaveOut(drafts("'My data'!B2:F5"), reading, { argument: 0, side: "row", lines: [3] }).texts).toEqual([
      "'My data'!B2:F4",
    ]);
  });

  it("are as before where the argument is no range", () => {
    const before = drafts("{1,2}");
    expect(leaveOut(before, [{ kind: "omitted" }], { argument: 0, side: "row", lines: [0] })).toBe(before);
  });
});

describe("the address of a line", () => {
  it("is that of the row or column of the range", () => {
    expect(lineAddress({ address: "B2:F5" }, "row", 3)).toBe("B5:F5");
    expect(lineAddress({ address: "B2:F5" }, "column", 4)).toBe("F2:F5");
  });
});
