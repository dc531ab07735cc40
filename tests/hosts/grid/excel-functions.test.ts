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

describe("ROUND in the demo", () => {
  const page = createPageApi(library, new library.Model({ sheets: [{ name: "S" }] }), () => Promise.resolve());

  it.each([
    // What the cells show, to 15 digits, is what Excel and LibreOffice round.
    ["=ROUND(100*(0.4375-0.4),1)", 3.8],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(-1.005,2)", -1.01],
    ["=ROUND(0.285,2)", 0.29],
    ["=ROUND(1.0049999999,2)", 1],
    ["=ROUND(1.45499999999999,2)", 1.45],
    ["=ROUND(2.5,0)", 3],
    ["=ROUND(-1.475,2)", -1.48],
    ["=ROUND(1250,-2)", 1300],
    ["=ROUND(2.149,1.9)", 2.1],
    ["=ROUND(1.5E-7,7)", 2e-7],
    ["=ROUND(0.1+0.2,12)", 0.3],
    ["=ROUND(1.2E+300,20)", 1.2e300],
    ["=ROUND(0,2)", 0],
    ["=ROUND(B9,2)", 0],
    ["=ROUND(-0.001,2)", 0],
    ['=ROUND("1.26",1)', 1.3],
    ['=ROUND(IF(1=1,"",2),1)', "#VALUE!"],
    ["=ROUND(1/0,1)", "#DIV/0!"],
  ])("%s is %s, as in Excel", (formula, value) => {
    page.set("S", "A1", formula);
    expect(page.get("S", "A1").value).toBe(value);
  });

  it("rounds each cell of a range", () => {
    page.set("S", "C1", "1.005");
    page.set("S", "C2", "2.675");
    page.set("S", "D1", "=SUMPRODUCT(ROUND(C1:C2,2))");
    expect(page.get("S", "D1").value).toBeCloseTo(3.69, 12);
  });
});

describe("SUBSTITUTE in the demo", () => {
  const page = createPageApi(library, new library.Model({ sheets: [{ name: "S" }] }), () => Promise.resolve());

  it.each([
    ['=SUBSTITUTE("a-a","a","$&")', "$&-$&"],
    ['=SUBSTITUTE("a-a","a","$1$$",2)', "a-$1$$"],
    ['=SUBSTITUTE("a-a","-",5)', "a5a"],
  ])("%s is %s, as in Excel", (formula, value) => {
    page.set("S", "A1", formula);
    expect(page.get("S", "A1").value).toBe(value);
  });
});
