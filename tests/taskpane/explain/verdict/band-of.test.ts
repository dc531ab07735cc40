import { catalogue } from "../../../../src/functions/catalogue";
import { verdictOf } from "../../../../src/taskpane/explain/verdict/band-of";
import { entries } from "../../../../src/taskpane/functions/entries/entries.en";

const entryOf = (name: string) => entries.find((one) => one.name === name)!;

const named = (name: string, words: readonly string[], value: number) =>
  verdictOf(entryOf(name), words, [[value]], { row: 0, column: 0 })?.name;

describe("what a number is called", () => {
  it.each([
    ["LOCQ", ["lq"], 1.193, "specialised"],
    ["LOCQ", ["lq"], 0.5, "under-represented"],
    ["LOCQ", ["lq"], 1 + 1e-12, "like the reference"],
    ["LOCQ", ["rsca"], 0.2, "specialised"],
    ["LOCQ", ["z"], 1.5, undefined],
    ["GAP", ["abs"], 0.2, "below the reference"],
    ["GAP", ["ratio"], 0.2, "below the reference"],
    ["GAP", ["times"], 2, "below the reference"],
    ["COORDINATION", ["degree"], 0.5, "bare coordination"],
    ["COORDINATION", ["degree"], 0.4999, "near imbalance"],
    ["COUPLING", ["classic"], 0.3, "low"],
    ["SYNERGY", [], 0, "no synergy"],
    ["GREYREL", ["initial"], 0.8, "strong"],
    ["GREYREL", ["initial"], 0.5, null],
    ["ELLISON", ["gamma"], 0.03, null],
    ["PRIMACY", ["4"], 1.2, "primate city"],
    ["GINI", [], 0.3, undefined],
  ] as const)("in %s %j: %d is %s", (name, words, value, expected) => {
    expect(named(name, words, value)).toBe(expected);
  });

  it("in a table counts for the numbers that the table calls so", () => {
    const table = [
      ["gamma", 0.2],
      ["g", 0.4],
    ];
    expect(verdictOf(entryOf("ELLISON"), ["table"], table, { row: 0, column: 1 })?.name).toBe("highly localised");
    expect(verdictOf(entryOf("ELLISON"), ["table"], table, { row: 1, column: 1 })).toBeNull();
    const units = [
      ["coupling", "degree"],
      [0.9, 0.55],
    ];
    expect(verdictOf(entryOf("COORDINATION"), ["table"], units, { row: 1, column: 1 })?.name).toBe("bare coordination");
    expect(verdictOf(entryOf("COORDINATION"), ["table"], units, { row: 1, column: 0 })).toBeNull();
  });

  it("has a name for each range, and limits that ascend", () => {
    for (const { help } of catalogue)
      for (const { limits, names } of Object.values(help.bands ?? {})) {
        expect(names).toHaveLength(limits.length + 1);
        expect([...limits].sort((a, b) => a - b)).toEqual(limits);
      }
  });
});
