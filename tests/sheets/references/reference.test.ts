import { parseReference } from "../../../src/sheets/references/reference";

const cells = (sheet: string | null, top: number | null, left: number | null, bottom = top, right = left) => ({
  kind: "cells",
  sheet,
  range: { top, left, bottom, right },
});

describe("a reference in a formula", () => {
  it.each([
    ["B2:F4", cells(null, 1, 1, 3, 5)],
    ["$B$2", cells(null, 1, 1)],
    ["F4:B2", cells(null, 1, 1, 3, 5)],
    ["Data!B2", cells("Data", 1, 1)],
    ["'My data'!A:B", cells("My data", null, 0, null, 1)],
    ["3:5", cells(null, 2, null, 4, null)],
    ["'It''s'!A1", cells("It's", 0, 0)],
    ["京津冀!A1", cells("京津冀", 0, 0)],
  ])("%s is read with its sheet and open sides", (text, expected) => {
    expect(parseReference(text)).toEqual(expected);
  });

  it.each([
    ["C1#", { kind: "spill", sheet: null, row: 0, column: 2 }],
    ["'My data'!$C$1#", { kind: "spill", sheet: "My data", row: 0, column: 2 }],
    ["rate", { kind: "name", sheet: null, name: "rate" }],
    ["Data!rate", { kind: "name", sheet: "Data", name: "rate" }],
    ["Output[2013]", { kind: "table", table: "Output", part: "data", columns: ["2013"] }],
    ["Output[[#All],[a]:[b]]", { kind: "table", table: "Output", part: "all", columns: ["a", "b"] }],
    ["Output[#Headers]", { kind: "table", table: "Output", part: "headers", columns: [] }],
    ["Output[[#Headers],[#Data],[a]]", { kind: "table", table: "Output", part: "headersAndData", columns: ["a"] }],
  ])("%s is a spill, a name or a part of a table", (text, expected) => {
    expect(parseReference(text)).toEqual(expected);
  });

  it.each(["[Book1]Data!A1", "Jan:Dec!A1", "A1:B2,C3", "A1:B2#", "Output[@a]", "A1:.C9", "1+1", "", "#", '"text"'])(
    "%j refers to no single range of the workbook",
    (text) => {
      expect(parseReference(text)).toBeNull();
    },
  );
});
