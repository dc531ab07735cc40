import { calculatePlans } from "../../scripts/workbook/evaluate";
import { diagnosisPlans } from "../../src/diagnosis/diagnosis-plans";
import type { Panel } from "../../src/diagnosis/panel";
import { layoutOf } from "../../src/diagnosis/sheets/layout/layout";
import { shapeOf } from "../../src/diagnosis/sheets/layout/shape";
import type { Language } from "../../src/language/localized";
import { evaluatedReport, panelOf, reportCases } from "../support/report-cases";
import { bare } from "../support/reports/bare";

const decoupled = panelOf(reportCases.find(({ id }) => id === "08-in-step")!.source);

/** A table with everything that a sentence can name, under other names. */
function named(regions: readonly string[], sectors: readonly string[], rest: readonly string[]): Panel {
  const { pressure, years, figures } = decoupled;
  const [label = "", pressureName = "", unit = "", reference = ""] = rest;
  return {
    ...decoupled,
    regions,
    sectors,
    unit,
    levels: {
      kind: "per head",
      figures: [
        [3, 4, 5, 6, 7],
        [2, 3, 4, 5, 6],
        [9, 9, 9, 9, 8],
      ].map((row) => row.map((one) => 9000 * one)),
    },
    perUsd: 6.2,
    employment: figures[0]!.map((row, region) => row.map((_, sector) => 10 + 7 * ((region + 2 * sector) % 4))),
    pressure: pressure === null ? null : { ...pressure, name: pressureName },
    policyYears: [{ year: years[2]!, label }],
    exchanges: [
      { source: "a", receiver: "b", from: regions[0]!, to: regions[1]! },
      { source: "b", receiver: "a", from: regions[1]!, to: regions[1]! },
    ],
    reference: { name: reference, figures: figures.map((rows) => rows[0]!.map((_, sector) => 900 + 31 * sector)) },
  };
}

const plain = named(["QQA", "QQB", "QQC"], ["QQD", "QQE", "QQF"], ["QQG", "QQH", "QQI", "QQJ"]);
const tokens = [...plain.regions, ...plain.sectors, "QQG", "QQH", "QQI", "QQJ"];

const sets: Readonly<Record<string, readonly string[]>> = {
  "places of figures": ["A{2}", "{1}", "{0}{4}", "{10}", "{{3}}", "F{", "}{5", "{6}%", "{7}", "{1}{2}{3}"],
  "signs of formulas": ["=1+1", "@A", "+B", "-C", '"', "'D", "a&b", "<e>", "=A1", "#5"],
  "signs of patterns": ["AB", "A?", "A*", "*", "?", "~*", "$&", "$1", "\\1", "[x]"],
  "numbers and dates": ["1", "2", "03", "2013-01-01", "1e3", "TRUE", "12%", "5", "6", "7"],
  "other characters": ["𠮷林", "Côte d'Ivoire", "😀", "北京（市）", "a b", "é", "Ω", "«x»", "km²", "中国"],
};

const spoken = (text: string, names: readonly string[]) =>
  text.replace(/QQ[A-J]/g, (token) => names[tokens.indexOf(token)] ?? token);

describe.each(Object.entries(sets))("a report on names like %s", (_, names) => {
  test.each(["en", "zh-CN"] as const)("says what it says of other names, in %s", async (language) => {
    const odd = named(names.slice(0, 3), names.slice(3, 6), names.slice(6));
    const [expected, found] = [await texts(plain, language), await texts(odd, language)];
    // Everything is said, so that two reports that say nothing are not the same.
    expect(expected.filter((text) => /^(?:Not assessed|未评估)|"code"/.test(text))).toEqual([]);
    expect(expected.filter((text) => text.includes("QQ")).length).toBeGreaterThan(20);
    expect(found).toEqual(expected.map((text) => spoken(text, names)));
  });
});

test("a region whose name is a number is chosen again as it is written", async () => {
  const panel = named(sets["numbers and dates"]!.slice(0, 3), ["QQD", "QQE", "QQF"], ["QQG", "QQH", "QQI", "QQJ"]);
  const calculated = await calculatePlans(bare(diagnosisPlans(panel, "en")), "en");
  const { focus, focusLine } = layoutOf(shapeOf(panel)).summary;
  const lines = () => [0, 1, 2, 3].map((place) => calculated.cell(0, focusLine(place).top, 2));
  const asBuilt = lines();
  calculated.type(0, focus.top, 1, "1");
  expect(lines()).not.toEqual(asBuilt);
  calculated.type(0, focus.top, 1, "03");
  expect(calculated.cell(0, focus.top, 1)).toBe("03");
  expect(lines()).toEqual(asBuilt);
});

test("a formula of a sentence is never longer than Excel reads", () => {
  const long = (letter: string, count: number) =>
    Array.from({ length: count }, (_, place) => `${letter.repeat(200)}${place}`);
  const panel = named(long("a", 3), long("b", 3), long("c", 4));
  for (const { cells } of diagnosisPlans(panel, "en"))
    for (const { formula = "" } of cells.flat()) expect(formula.length).toBeLessThan(8000);
});

/** Every text of the first sheet and of the findings. */
async function texts(panel: Panel, language: Language): Promise<readonly string[]> {
  const { cells, verdicts } = await evaluatedReport(panel, language, bare);
  return [
    ...cells[0]!.flat().map((value) => (typeof value === "string" ? value : JSON.stringify(value))),
    ...Object.values(verdicts.rules).map(({ sentence }) => sentence),
  ];
}
