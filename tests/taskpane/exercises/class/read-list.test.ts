import { listInWorkbook } from "../../../../src/taskpane/exercises/class/read-list";
import { bookOf, sheetOf } from "../../../support/hostile/book";

describe("a list of students in a workbook", () => {
  it("becomes the lines that one would paste, with no separator inside a cell", () => {
    const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const rows = `<row r="1">${text("A1", "id")}${text("B1", "name")}</row><row r="2"><c r="A2"><v>7</v></c>${text("B2", "Li, Na")}</row>`;
    expect(listInWorkbook(bookOf([sheetOf(""), sheetOf(rows)]))).toBe("id\tname\n7\tLi  Na");
  });
});
