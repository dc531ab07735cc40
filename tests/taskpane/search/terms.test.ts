import { termsOf } from "../../../src/taskpane/search/meanings";
import { isNear } from "../../../src/taskpane/search/near";
import { stem } from "../../../src/taskpane/search/stem";
import { searchKey } from "../../../src/taskpane/search/terms";

describe("a text", () => {
  it.each([
    ["Theil's T", "theil t"],
    ["Specialisation", "specialization"],
    ["shift-share", "shift share"],
    ["Indices of labour", "indices of labor"],
    ["Überraschung", "uberraschung"],
    ["区位商（LQ）", "区位商 lq"],
  ])("%j is compared as %j", (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  it("has the terms of its meaningful words", () => {
    expect(termsOf("How unequal are the provinces?").words).toEqual([stem("unequal"), stem("provinces")]);
    expect(termsOf("基尼系数怎么计算").words).toEqual(["基尼", "尼系", "系数"]);
  });

  it("has the terms of all words where none has a meaning of its own", () => {
    expect(termsOf("how to use it").words).toEqual(["how", "to", "use", "it"]);
    expect(termsOf("如何").words).toEqual(["如何"]);
  });

  it("shares meanings with another text in the same or the other language", () => {
    const meanings = (text: string) => new Set(termsOf(text).concepts);
    const shared = [...meanings("unequal provinces")].filter((one) => meanings("地区差距").has(one));
    expect(shared.length).toBeGreaterThanOrEqual(2);
    expect([...meanings("gini")]).toEqual([]);
  });
});

describe("the stem", () => {
  it.each([
    ["concentrate", "concentrated", "concentration", "concentrating"],
    ["specialize", "specialized", "specialization"],
    ["converge", "converging", "convergence"],
    ["diversity", "diversified", "diversification", "diverse"],
    ["industry", "industries", "industrial"],
    ["competitive", "competitiveness"],
    ["region", "regions", "regional"],
    ["unequal", "unequally"],
    ["neighbor", "neighbors", "neighboring"],
  ])("is the same of %s and its family", (first, ...others) => {
    expect(others.map(stem)).toEqual(others.map(() => stem(first)));
  });

  it.each(["gini", "city", "gdp", "theil", "基尼"])("of %j is the word itself", (word) => {
    expect(stem(word)).toBe(word);
  });
});

describe("words", () => {
  it.each([
    ["gini", "gnii", true],
    ["gini", "gin", true],
    ["gap", "map", false],
    ["krugman", "krugmann", true],
    ["krugman", "kargmen", false],
    ["accessibility", "acessibillity", true],
  ])("%s and %s are near: %s", (word, target, near) => {
    expect(isNear(word, target)).toBe(near);
  });
});
