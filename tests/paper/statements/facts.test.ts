import { english } from "../../../src/paper/generated/statements.en";
import { chinese } from "../../../src/paper/generated/statements.zh-CN";
import type { Fact } from "../../../src/paper/statement-types";
import { facts } from "../../../src/paper/statements/facts";
import { statementId } from "../../../src/paper/statements/id";
import { present } from "../../support/present";

const factOf = (id: string): Fact => present(facts.find((fact) => fact.id === id));

describe("the facts", () => {
  test("are F01 to F68 without a gap", () => {
    expect(facts.map((fact) => fact.id)).toEqual(Array.from({ length: 68 }, (_, index) => statementId("F", index)));
  });

  test("have a number or a text, and never both", () => {
    for (const fact of facts)
      expect([fact.id, (fact.value === null) !== (fact.text === null)]).toEqual([fact.id, true]);
  });

  test.each([
    ["F09", 69.5, "km", null, "Caofeidian"],
    ["F13", 315, "million t", null, "Caofeidian"],
    ["F14", 500, "million t", "2015-12", "Caofeidian"],
    ["F16", 100, "km²", null, "Caofeidian"],
    ["F25", 1943, "km²", null, "Caofeidian"],
    ["F31", 300000, "t/day", null, "Caofeidian"],
    ["F41", 7.572, "billion yuan", "2013", "Binhai New Area"],
    ["F46", 45, "%", null, "Hebei"],
    ["F51", 8.56, "km²", null, "Beijing"],
    ["F55", 11.2, "%", null, "Caofeidian"],
    ["F56", 170, "yuan per t of steel", null, "Caofeidian"],
    ["F61", 400000, "vehicles", null, "Huanghua, Cangzhou"],
    ["F63", 1000000, "t/day", null, "Beijing"],
    ["F66", 16, "parks", null, "Beijing"],
  ])("%s is %p %s as printed", (id, value, unit, date, place) => {
    const fact = factOf(id);
    expect([fact.value, fact.unit?.en, fact.date, fact.place?.en]).toEqual([value, unit, date, place]);
  });

  test.each([
    ["F01", "2014-02-26"],
    ["F07", "2014-07-31"],
    ["F15", "2014-04"],
    ["F18", "2003-03"],
    ["F33", "2014-07-17"],
    ["F45", "2015-01-01"],
    ["F48", "2014-11-18"],
    ["F50", "2003"],
    ["F57", "2014-05"],
  ])("%s happened on %s", (id, date) => {
    expect(factOf(id)).toMatchObject({ kind: "event", date });
  });

  test("that count what the paper lists, list as many in both languages", () => {
    const listing = facts.filter((fact) => fact.items.length > 0);
    expect(listing.map((fact) => [fact.id, fact.value])).toEqual([
      ["F12", 7],
      ["F20", 7],
      ["F21", 4],
      ["F49", 3],
      ["F62", 7],
    ]);
    for (const { id, value, items } of listing) {
      expect([id, items.length]).toEqual([id, value]);
      for (const language of ["en", "zh"] as const)
        expect(new Set(items.map((item) => item[language])).size).toBe(items.length);
    }
  });

  test("keep the qualifier of the paper in the label, so that a number alone claims no more than the paper", () => {
    expect(factOf("F19").label).toEqual({ en: "Accumulated investment (more than)", zh: "累计投资（超过）" });
    expect(facts.filter((fact) => fact.qualifier !== null).map((fact) => fact.id)).toEqual(
      "F19 F24 F32 F42 F43 F47 F54 F56 F58 F59 F60".split(" "),
    );
  });

  test("keep the second number of a statement that has two", () => {
    expect(
      facts.flatMap(({ id, value, otherValue }) => (otherValue === null ? [] : [[id, value, otherValue]])),
    ).toEqual([
      ["F37", 106, 863],
      ["F43", 90, 80],
      ["F68", 85, 15],
    ]);
  });

  test("that cannot be taken as printed say so, and why, in both languages", () => {
    const suspect = facts.filter(({ status }) => ["doubtful", "ambiguous", "garbled"].includes(status));
    expect(suspect.map(({ id, status }) => `${id} ${status}`)).toEqual([
      "F11 garbled",
      "F17 doubtful",
      "F29 ambiguous",
      "F33 doubtful",
      "F35 ambiguous",
      "F36 ambiguous",
      "F37 ambiguous",
      "F54 doubtful",
    ]);
    for (const { note } of suspect) {
      expect(note?.en).toMatch(/\w{4,}/);
      expect(note?.zh).toMatch(/[\u4e00-\u9fff]{4,}/);
    }
  });
});

/** The factors of Chinese units such as `百万吨（合 3.15 亿吨）`. */
const scales: Readonly<Record<string, number>> = { 万: 1e4, 百万: 1e6, 亿: 1e8, 十亿: 1e9 };

describe("a unit of millions or billions", () => {
  const large = facts.filter(({ unit }) => /illion/.test(unit?.en ?? "") && !/^100 /.test(unit?.en ?? ""));

  test.each(large.map(({ id, value, unit }) => [id, value ?? NaN, unit?.zh ?? ""] as const))(
    "of %s says the number in 万 or 亿 as well: %s %s",
    (_, value, unit) => {
      const [, scale = "", , all = "", allScale = ""] = /^(百万|十亿)(\D+?)（合 ([\d.]+) (万|亿)\2）$/.exec(unit) ?? [];
      expect(Number(all) * (scales[allScale] ?? NaN)).toBeCloseTo(value * (scales[scale] ?? NaN), 3);
    },
  );

  test("is that of ten facts", () => {
    expect(large).toHaveLength(10);
    expect(facts.filter(({ unit }) => /[百十](万|亿)/.test(unit?.zh ?? "")).map(({ id }) => id)).toEqual(
      large.map(({ id }) => id),
    );
  });
});

describe("the texts of facts and claims", () => {
  test("have Chinese wherever there is English, and no Chinese in the English ones", () => {
    const flat = ({ sections, verdicts, facts: labels, claims }: typeof english) => [
      ...Object.values(sections),
      ...Object.values(verdicts),
      ...labels.flatMap((row) => Array.from({ length: 4 }, (_, place) => row[place] ?? "")),
      ...claims.flatMap(([text, computed = ""]) => [text, computed]),
    ];
    const [ours, theirs] = [flat(english), flat(chinese)];
    expect(theirs.map((text) => text === "")).toEqual(ours.map((text) => text === ""));
    for (const text of ours) expect(text).not.toMatch(/[\u4e00-\u9fff]/);
  });

  test("are not the sentences of the other language", () => {
    const sameAs = english.facts.flatMap(([label], index) => (label === chinese.facts[index]?.[0] ? [label] : []));
    expect(sameAs).toEqual([]);
    for (const text of [
      ...chinese.claims.map(([claim]) => claim),
      ...Object.values(chinese.verdicts),
      ...Object.values(chinese.sections),
    ])
      expect(text).toMatch(/[\u4e00-\u9fff]{2,}/);
  });
});
