import { createPageApi } from "../../../src/demo/page-api";
import { alignWithExcel } from "../../../src/hosts/grid/excel-functions";
import { library } from "../../support/demo/spreadsheet-library";

alignWithExcel(library);

describe("IF in the demo", () => {
  const page = createPageApi(library, new library.Model({ sheets: [{ name: "S" }] }), () => Promise.resolve());

  it.each([
    ["=IF(FALSE,1)", false],
    ["=IF(FALSE,1,)", 0],
    ["=IF(FALSE,1,B9)", 0],
    ["=IF(TRUE,1)", 1],
    ["=IF(FALSE,1,2)", 2],
    ['=IF(1>2,"a","b")', "b"],
  ])("%s is %s, as in Excel", (formula, value) => {
    page.set("S", "A1", formula);
    expect(page.get("S", "A1").value).toBe(value);
  });

  it("is FALSE for each cell of a range where the condition fails and nothing else is given", () => {
    page.set("S", "C1", "5");
    page.set("S", "C2", "1");
    page.set("S", "D1", "=IF(C1:C2>2,C1:C2)");
    expect(page.range("S", "D1:D2")).toEqual([[5], [false]]);
  });

  it("stays as it is when it is aligned again", () => {
    alignWithExcel(library);
    page.set("S", "A1", "=IF(FALSE,1)");
    expect(page.get("S", "A1").value).toBe(false);
  });
});
