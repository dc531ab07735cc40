import { entries } from "../../../src/taskpane/functions/entries/entries.en";
import { suggestFunction, withFunction } from "../../../src/taskpane/search/suggest-function";

describe("the function that was probably meant", () => {
  it.each([
    ["GINNI", "GINI"],
    ["LQ", "LOCQ"],
    ["LOCATIONQUOTIENT", "LOCQ"],
    ["HERFINDAHL", "HHI"],
    ["CV", "COEFVAR"],
    ["THIEL", "THEIL"],
    ["GINIDECOMPOSITION", "GINIDECOMP"],
    ["SHIFT", "SHIFTSHARE"],
    ["ZIPF", "RANKSIZE"],
    ["CCD", "COORDINATION"],
  ])("by %s is %s", (unknown, name) => {
    expect(suggestFunction(unknown, entries)).toBe(name);
  });

  it.each(["FOO", "VLOOKUP", "X"])("is not known by %s", (unknown) => {
    expect(suggestFunction(unknown, entries)).toBeNull();
  });

  it("takes the place of the unknown one in the formula", () => {
    expect(withFunction("=ROUND(JJJ.GINNI(B2:B9),2)+JJJ.GINNIX(1)", "GINNI", "GINI")).toBe(
      "=ROUND(JJJ.GINI(B2:B9),2)+JJJ.GINNIX(1)",
    );
  });
});
