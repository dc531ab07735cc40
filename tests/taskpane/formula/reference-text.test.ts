import { cornersOf } from "../../../src/sheets/references/reference";
import { formatExpression } from "../../../src/taskpane/formula/format-formula";
import { parseExpression } from "../../../src/taskpane/formula/parse-formula";
import {
  addressInRange,
  moved,
  parsePlace,
  shortPrefix,
  referenceText,
  trimmedAddress,
} from "../../../src/taskpane/formula/reference-text";

describe("references as text", () => {
  it.each([
    ["Data", "Data"],
    ["My data", "'My data'"],
    ["It's", "'It''s'"],
    ["表4", "'表4'"],
    ["A1", "'A1'"],
    ["RC", "'RC'"],
    ["2013", "'2013'"],
    ["Table_4", "Table_4"],
  ])("quote the sheet %s where it must be quoted", (sheet, quoted) => {
    expect(shortPrefix(sheet)).toBe(`${quoted}!`);
    expect(cornersOf(`${quoted}!B2`)).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  });

  it("name the sheet only from another one", () => {
    expect(referenceText("Data", "B2:C3", "Data")).toBe("B2:C3");
    expect(referenceText("My data", "B2:C3", "Data")).toBe("'My data'!B2:C3");
  });

  it.each([
    ["B2:D4", 1, 1, "C3:D4"],
    ["B2:D4", 1, 0, "B3:D4"],
    ["B2:D4", 3, 0, null],
    ["A:A", 1, 0, null],
  ])("omit rows and columns of %s: %s, %s", (address, rows, columns, trimmed) => {
    expect(trimmedAddress(address, rows, columns)).toBe(trimmed);
  });

  it("count the cells of a range from its corner", () => {
    expect(addressInRange({ address: "B2:D4" }, 2, 1)).toBe("C4");
    expect(addressInRange({ address: "C:C" }, 2, 0)).toBe("C3");
  });

  it.each([
    ["B2:D4", "Data!B2:D4"],
    ["$B$2", "Data!$B$2"],
    ["C1#", "Data!C1#"],
    ["A:B", "Data!A:B"],
    ["Other!B2", "B2"],
    ["'My data'!B2", "'My data'!B2"],
    ["rates", "rates"],
    ["Sales[2013]", "Sales[2013]"],
    ['JJJ.SHARE(B2:B4,,"row")', 'JJJ.SHARE(Data!B2:B4,,"row")'],
    ["VSTACK(B2,Other!B3)", "VSTACK(Data!B2,B3)"],
    ["{1,2}", "{1,2}"],
  ])("%s of sheet Data is %s in sheet Other", (text, there) => {
    const expression = parseExpression(text);
    expect(expression && formatExpression(moved(expression, "Data", "Other"))).toBe(there);
  });

  it.each([
    ["H3", { sheet: "Data", address: "H3" }],
    [" h3 ", { sheet: "Data", address: "H3" }],
    ["$H$3", { sheet: "Data", address: "H3" }],
    ["'My data'!H3", { sheet: "My data", address: "H3" }],
    ["H3:H4", null],
    ["H", null],
    ["", null],
    ["somewhere", null],
  ])("%j is the place %j", (text, place) => {
    expect(parsePlace(text, "Data")).toEqual(place);
  });
});
