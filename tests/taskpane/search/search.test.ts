import fc from "fast-check";
import { catalogue } from "../../../src/functions/catalogue";
import { entries } from "../../../src/taskpane/functions/entries/entries.en";
import { entries as chineseEntries } from "../../../src/taskpane/functions/entries/entries.zh-CN";
import { createSearch } from "../../../src/taskpane/search/search";

const search = createSearch(entries);
const searchChinese = createSearch(chineseEntries);
const names = (query: string) => search(query).map(({ name }) => name);

describe("the search for a function", () => {
  it.each([
    ["LOCQ", "LOCQ"],
    ["locq", "LOCQ"],
    ["jjj.locq", "LOCQ"],
    ["=JJJ.LOCQ(B2:F4)", "LOCQ"],
    ["location quotient", "LOCQ"],
    ["specialisation", "LOCQ"],
    ["specialization index", "KRUGMAN"],
    ["区位商", "LOCQ"],
    ["区位熵", "LOCQ"],
    ["REAT locq", "LOCQ"],
    ["EconGeo RCA", "LOCQ"],
    ["Balassa", "LOCQ"],
    ["coefficient of localization", "HOOVER"],
    ["shannon", "ENTROPY"],
    ["theil's T", "THEIL"],
    ["theil’s l", "THEIL"],
    ["泰尔指数", "THEIL"],
    ["基尼系数", "GINI"],
    ["gini coefficient", "GINI"],
    ["克鲁格曼", "KRUGMAN"],
    ["krugman", "KRUGMAN"],
    ["产业梯度系数", "GRADIENTCOEF"],
    ["herfindahl", "HHI"],
    ["robin hood", "HOOVER"],
    ["moran's i", "MORAN"],
    ["zipf", "RANKSIZE"],
    ["首位度", "PRIMACY"],
    ["tapio", "DECOUPLE"],
    ["脱钩", "DECOUPLE"],
    ["偏离份额分析", "SHIFTSHARE"],
    ["shift share", "SHIFTSHARE"],
    ["dynamic shift-share", "SHIFTSHAREDYN"],
    ["dagum", "GINIDECOMP"],
    ["熵权法", "ENTROPYWEIGHT"],
    ["耦合协调度", "COORDINATION"],
    ["great circle", "DISTANCE"],
    ["gravity", "GRAVITY"],
    ["labour productivity", "LABORPROD"],
    ["sigma convergence", "SIGMACONV"],
    ["β", "BETACONV"],
    ["half-life", "BETACONV"],
    ["gray relational", "GREYREL"],
    ["share", "SHARE"],
    ["gap", "GAP"],
    ["market potential", "ACCESSIBILITY"],
  ])("finds for %j first %s, in either language of the pane", (query, name) => {
    expect(search(query)[0]?.name).toBe(name);
    expect(searchChinese(query)[0]?.name).toBe(name);
  });

  it.each([
    ["lcoq", "LOCQ"],
    ["krugmann", "KRUGMAN"],
    ["kurgman", "KRUGMAN"],
    ["symbosis", "SYMBIOSIS"],
    ["acessibillity", "ACCESSIBILITY"],
    ["herfindal", "HHI"],
  ])("forgives the typo in %j", (query, name) => {
    expect(names(query)).toContain(name);
  });

  it("finds under the coefficient of localisation the quotient as well", () => {
    expect(names("coefficient of localisation").slice(0, 2)).toEqual(["HOOVER", "LOCQ"]);
  });

  it("finds by parts of a Chinese phrase that is found nowhere as a whole", () => {
    expect(names("三地产业结构变动指数")).toContain("STRUCTCHANGE");
  });

  it("puts the name before title, synonym and text", () => {
    const found = names("gini");
    expect(found.slice(0, 2)).toEqual(["GINI", "GINIDECOMP"]);
    expect(found.indexOf("LOCGINI")).toBeGreaterThan(1);
  });

  it("wants most words, not all of them", () => {
    expect(names("gini groups")[0]).toBe("GINIDECOMP");
    expect(names("gini groups")).not.toContain("DISTANCE");
    expect(names("gini of elephants")).toContain("GINI");
  });

  it.each([
    ["how unequal are the provinces of my country?", "GINI"],
    ["Which industries are concentrated in my region", "LOCQ"],
    ["各省收入差距有多大？", "GINI"],
  ])("does not stumble over words without meaning in %j", (query, name) => {
    expect(names(query).slice(0, 3)).toContain(name);
  });

  it("has more than one answer where several functions are one", () => {
    const found = names("how unequal are the provinces");
    expect(found).toEqual(expect.arrayContaining(["GINI", "THEIL", "WILLIAMSON"]));
  });

  it("finds the function of a formula, wherever in it the call is", () => {
    expect(names("=ROUND(JJJ.GINI(B2:B9),2)")[0]).toBe("GINI");
    expect(names("=ROUND(_xldudf_JJJ_GINI(B2:B9),2)")[0]).toBe("GINI");
  });

  it("reads only the beginning of a long paste, and so answers at once", () => {
    const paste = "gini coefficient 基尼系数 ".repeat(5_000);
    expect(names(paste)[0]).toBe("GINI");
    expect(names("=".repeat(100_000))).toHaveLength(entries.length);
    expect(names("gini(".repeat(20_000))[0]).toBe("GINI");
  });

  it("returns all in the order of the catalogue for an empty query", () => {
    expect(names("")).toEqual(catalogue.map(({ name }) => name));
    expect(names("  =JJJ.")).toEqual(catalogue.map(({ name }) => name));
  });

  it("finds nothing for what is nowhere", () => {
    expect(names("qqqq")).toEqual([]);
    expect(names("量子力学")).toEqual([]);
  });

  it("finds every function first by its name, in whatever case", () => {
    for (const { name } of entries) expect(names(name.toLowerCase())[0]).toBe(name);
  });

  it("finds every function by each of its synonyms", () => {
    const missed = entries.flatMap(({ name, keywords: words }) =>
      words.filter((word) => !names(word).includes(name)).map((word) => `${name}: ${word}`),
    );
    expect(missed).toEqual([]);
  });

  it("accepts any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (query) => {
        expect(search(query).length).toBeLessThanOrEqual(entries.length);
      }),
    );
  });
});

describe("the synonyms", () => {
  const indicators = entries.filter(({ family }) => family !== "data");

  it.each(indicators.map(({ name, keywords }) => [name, keywords] as const))("of %s are at least three", (_, words) => {
    expect(words.length).toBeGreaterThanOrEqual(3);
  });

  it.each(indicators.map(({ name, keywords }) => [name, keywords] as const))(
    "of %s come in both languages",
    (_, words) => {
      expect(words.some((word) => /\p{Script=Han}/u.test(word))).toBe(true);
      expect(words.some((word) => /[a-z]{3}/i.test(word))).toBe(true);
    },
  );
});
