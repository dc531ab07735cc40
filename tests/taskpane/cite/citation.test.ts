import { catalogue } from "../../../src/functions/catalogue";
import { workOf } from "../../../src/functions/references/reference";
import { citation } from "../../../src/taskpane/cite/citation";
import { citedBy, paper, works } from "../../../src/taskpane/cite/cited-works";

describe("what to cite", () => {
  test("is this version and the paper", () => {
    const lines = citation(null, "1.2.3", "en", "gbt7714").split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain("1.2.3[CP]");
    expect(lines[1]).toMatch(/^\[2\] TANG S, /);
  });

  test("is for a function this version and its sources", () => {
    for (const { name, help } of catalogue)
      expect(citation(name, "1.2.3", "zh-CN", "gbt7714").split("\n")).toHaveLength(1 + help.references.length);
    expect(citation("GINI", "1.2.3", "en", "bibtex")).toMatch(/^@misc\{jjj.*\n\n@book\{gini1912,/s);
    expect(citation("GINI", "1.2.3", "en", "ris")).toMatch(/^TY {2}- COMP\n.*\n\nTY {2}- BOOK\n/s);
  });

  test("has each work once as data", () => {
    expect(new Set(works).size).toBe(works.length);
    expect(works[paper]?.authors).toMatch(/^Tang S, /);
    for (const { name, help } of catalogue)
      expect(citedBy[name]?.map((place) => works[place])).toEqual(help.references.map(workOf));
  });
});
