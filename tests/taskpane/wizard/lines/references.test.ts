import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { entries } from "../../../../src/taskpane/functions/entries/entries.en";
import { mindsTotals, referenceOf } from "../../../../src/taskpane/wizard/lines/references";

describe("a total", () => {
  it("may be the reference of the argument with its parts, as the function says", () => {
    expect(referenceOf("LOCQ", "values")).toBe("reference");
    expect(referenceOf("CPOR", "region_labor")).toBe("nation_labor");
    expect(referenceOf("SHIFTSHARE", "region_end")).toBe("reference_end");
    expect(referenceOf("LOCQ", "reference")).toBeNull();
    expect(referenceOf("GINI", "values")).toBeNull();
    expect(referenceOf("NONE", "values")).toBeNull();
  });

  it("goes to an optional or later range of the same function", () => {
    for (const { name, args } of entries)
      for (const [place, { name: argument }] of args.entries()) {
        const reference = referenceOf(name, argument);
        if (reference !== null) expect(args.findIndex((one) => one.name === reference)).toBeGreaterThan(place);
      }
  });

  it("does no harm to functions that compute row by row", () => {
    expect(entries.flatMap(({ name }) => (mindsTotals(name) ? [] : [name])).sort()).toEqual([
      "CAGR",
      "DECOUPLE",
      "DISTANCE",
      "GROWTH",
      "INCOMEGROUP",
      "LABEL",
      "REBASE",
    ]);
  });
});

describe("the wizard", () => {
  it("names no function in its lists: what it needs to know is in the specifications", () => {
    const folder = join(__dirname, "../../../../src/taskpane/wizard");
    const names = new RegExp(`^ *["']?(${entries.map(({ name }) => name).join("|")})["']?[:,]`, "m");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
    // The wizard writes a call of DATA for the paper's figures.
    const naming = files.filter((file) => names.test(readFileSync(join(folder, file), "utf8")));
    expect(naming).toEqual(["arguments/paper-data.ts"]);
  });
});
