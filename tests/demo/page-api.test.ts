import { createPageApi } from "../../src/demo/page-api";
import { library } from "../support/demo/spreadsheet-library";

function setUp() {
  const model = new library.Model({ sheets: [{ name: "First" }, { name: "第二" }] });
  return createPageApi(library, model, () => Promise.resolve());
}

describe("the page's interface for tests", () => {
  it("enters content as it would be typed", () => {
    const page = setUp();
    page.set("第二", "b2", "12.5%");
    page.set("第二", "C2", "=B2*2");
    page.set("第二", "D2", "+B2");
    page.set("第二", "E2", "'=B2");
    page.set("第二", "F2", "true");
    expect(page.range("第二", "A2:F2")).toEqual([[null, 0.125, 0.25, 0.125, "=B2", true]]);
    expect(page.get("第二", "B2").text).toBe("12.50%");
    expect(page.get("第二", "D2").formula).toBe("=B2");
    expect(page.get("第二", "E2").formula).toBeNull();
  });

  it("distinguishes a blank from empty text, and clears a cell", () => {
    const page = setUp();
    page.set("First", "A1", '=""');
    page.set("First", "A2", "1");
    page.set("First", "A2", "");
    expect(page.range("First", "A1:A2")).toEqual([[""], [null]]);
    expect(page.get("First", "A2")).toEqual({ value: null, text: "", formula: null, error: null, message: null });
  });

  it("returns errors by Excel's codes", () => {
    const page = setUp();
    page.set("First", "A1", "=1/0");
    page.set("First", "A2", "=Nowhere!A1");
    expect(page.range("First", "A1:A2")).toEqual([["#DIV/0!"], ["#REF!"]]);
    expect(page.get("First", "A2")).toMatchObject({ value: "#REF!", text: "#REF!", error: "#REF!" });
  });

  it("knows the sheets by name, in order", () => {
    expect(setUp().sheets()).toEqual(["First", "第二"]);
  });

  it.each([
    ["a sheet that is not there", "Third", "A1", "There is no sheet Third"],
    ["what is no address", "First", "1A", "1A is no address"],
    ["an address outside the sheet", "First", "A1000", "A1000 is not in sheet First"],
    ["a range where one cell is meant", "First", "A1:B2", "A1:B2 is not one cell"],
  ])("refuses %s", (_what, sheet, address, message) => {
    expect(() => setUp().get(sheet, address)).toThrow(new RangeError(message));
    expect(() => {
      setUp().set(sheet, address, "1");
    }).toThrow(new RangeError(message));
  });
});
