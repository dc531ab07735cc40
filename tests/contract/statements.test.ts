import { readFileSync } from "node:fs";
import path from "node:path";
import { claims } from "../../src/paper/statements/claims";
import { facts } from "../../src/paper/statements/facts";
import { ExcelError, loadWorksheet } from "../support/worksheet";

const english = loadWorksheet("functions.js");
const chinese = loadWorksheet("functions.zh-CN.js");

const idsOf = (statements: readonly { readonly id: string }[]) => statements.map(({ id }) => [id]);
const column = (values: readonly unknown[]) => values.map((value) => [value]);

describe("FACT", () => {
  test("returns every field of every fact, in the language of the script", () => {
    const expected = (side: "en" | "zh") => ({
      value: facts.map((fact) => fact.value ?? fact.text?.[side]),
      unit: facts.map((fact) => fact.unit?.[side] ?? ""),
      date: facts.map((fact) => fact.date ?? ""),
      place: facts.map((fact) => fact.place?.[side] ?? ""),
      label: facts.map((fact) => fact.label[side]),
    });
    for (const [field, values] of Object.entries(expected("en")))
      expect(english.call("FACT", idsOf(facts), field)).toEqual(column(values));
    for (const [field, values] of Object.entries(expected("zh")))
      expect(chinese.call("FACT", idsOf(facts), field)).toEqual(column(values));
  });

  test("returns the section of the paper in words", () => {
    expect(english.call("FACT", "F41", "section")).toEqual([["Binhai New Area"]]);
    expect(chinese.call("FACT", "F42", "section")).toEqual([["优先次序"]]);
    for (const sheet of [english, chinese])
      expect(sheet.call("FACT", idsOf(facts), "section")).not.toContainEqual([""]);
  });

  test("spills in the shape of the ids, which may be written in any case, without zeros or as numbers", () => {
    expect(
      english.call("FACT", [
        ["F09", "f9", 9],
        ["F13", "", null],
      ]),
    ).toEqual([
      [69.5, 69.5, 69.5],
      [315, "", ""],
    ]);
  });

  test("returns #N/A in place of an unknown id, with the nearest id and the range, in the language of the script", () => {
    expect(english.call("FACT", [["F09"], ["F99"], ["Beijing"]])).toEqual([
      [69.5],
      [new ExcelError("#N/A", 'id: unknown name "F99"; did you mean "F68"? Use one of: F01–F68')],
      [new ExcelError("#N/A", 'id: unknown name "Beijing"; use one of: F01–F68')],
    ]);
    expect(chinese.call("FACT", "K09")).toEqual(new ExcelError("#N/A", "id：没有“K09”，是否指“F09”？可用：F01–F68"));
  });

  test("treats TRUE as an unknown id and returns an error of the sheet unchanged", () => {
    expect(english.call("FACT", [[true]])).toEqual(
      new ExcelError("#N/A", 'id: unknown name "TRUE"; use one of: F01–F68'),
    );
    expect(english.call("FACT", [["F09"], [new ExcelError("#NULL!")]])).toEqual(new ExcelError("#NULL!"));
  });
});

describe("CLAIM", () => {
  test("returns every field of every claim, in the language of the script", () => {
    const computed = (side: "en" | "zh") =>
      claims.map((claim) => (typeof claim.computed === "number" ? claim.computed : (claim.computed?.[side] ?? "")));
    expect(english.call("CLAIM", idsOf(claims))).toEqual(column(claims.map((claim) => claim.verdictText.en)));
    expect(chinese.call("CLAIM", idsOf(claims))).toEqual(column(claims.map((claim) => claim.verdictText.zh)));
    expect(english.call("CLAIM", idsOf(claims), "text")).toEqual(column(claims.map((claim) => claim.text.en)));
    expect(chinese.call("CLAIM", idsOf(claims), "text")).toEqual(column(claims.map((claim) => claim.text.zh)));
    expect(english.call("CLAIM", idsOf(claims), "computed")).toEqual(column(computed("en")));
    expect(chinese.call("CLAIM", idsOf(claims), "computed")).toEqual(column(computed("zh")));
  });

  test("says where data from outside the paper are needed", () => {
    expect(english.call("CLAIM", [["K16", "K21"]])).toEqual([["needs outside data", "needs outside data"]]);
    expect(chinese.call("CLAIM", "k16")).toEqual([["需外部数据"]]);
  });

  test("returns #N/A for an unknown id, with the nearest id and the range", () => {
    expect(english.call("CLAIM", "K36")).toEqual(
      new ExcelError("#N/A", 'id: unknown name "K36"; did you mean "K35"? Use one of: K01–K35'),
    );
  });
});

describe("the scripts of the functions", () => {
  test("contain the paper's facts and claims in their own language only", () => {
    const source = (file: string) => readFileSync(path.join(__dirname, "../../dist", file), "utf8");
    const carries = (file: string, words: readonly (string | undefined)[]) =>
      words.filter((word) => source(file).includes(word ?? "")).length;
    const said = (side: "en" | "zh") => [
      ...facts.map((fact) => fact.label[side]),
      ...claims.map((claim) => claim.text[side]),
    ];
    expect(carries("functions.js", said("en"))).toBe(103);
    expect(carries("functions.js", said("zh"))).toBe(0);
    expect(carries("functions.zh-CN.js", said("en"))).toBe(0);
    expect(carries("functions.zh-CN.js", said("zh"))).toBe(103);
  });
});
