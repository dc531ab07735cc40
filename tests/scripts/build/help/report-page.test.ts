import { readFindings } from "../../../../scripts/build/help/report/example";
import { ruleGuards } from "../../../../scripts/build/help/report/guards";
import { reportPage } from "../../../../scripts/build/help/report/report-page";
import { evaluatePlans } from "../../../../scripts/workbook/evaluate";
import { diagnosisPlans } from "../../../../src/diagnosis/diagnosis-plans";
import type { Panel } from "../../../../src/diagnosis/panel";
import { reasons } from "../../../../src/diagnosis/rules/reasons";
import { rules } from "../../../../src/diagnosis/rules/rules";
import { thresholds } from "../../../../src/diagnosis/rules/thresholds";
import type { RuleId } from "../../../../src/diagnosis/rules/types";
import { verdictsOf } from "../../../../src/diagnosis/verdicts";
import { diagnosisExercise } from "../../../../src/exercises/definitions/keyed/diagnosis/diagnosis";
import { type Language, localize } from "../../../../src/language/localized";
import { panelOf, reportCases } from "../../../support/report-cases";
import { bare } from "../../../support/reports/bare";

const languages: readonly Language[] = ["en", "zh-CN"];
const [full] = reportCases;

describe.each(languages)("the page on reports in %s", (language) => {
  const page = reportPage(language).replace(/&#39;/g, "'");

  test("has every rule, every threshold and every reason", () => {
    for (const { id } of rules) expect(page).toContain(`<details id="${id}">`);
    for (const { name } of thresholds) expect(page).toContain(`<code>${name}</code>`);
    for (const [id, reason] of Object.entries(reasons))
      expect(page).toContain(`<li>${id} ${localize(reason, language)}</li>`);
    expect(page).not.toMatch(/NaN|undefined|\{\d\}/);
  });

  test("says of each rule when it is not assessed", () => {
    for (const { id } of rules) {
      const entry = page.split(`<details id="${id}">`)[1]?.split("</details>")[0];
      expect(entry).toContain(localize(ruleGuards[id].why, language));
      for (const reason of ruleGuards[id].reasons) expect(entry).toContain(localize(reasons[reason], language));
    }
  });

  test("names the exercise for those who teach", () => {
    expect(page).toContain(localize(diagnosisExercise.sheet.title, language));
  });

  test.each(readFindings)("quotes $id as the report on the paper's figures has it", ({ id, sentence }) => {
    const expected = full!.expected.rules[id]!;
    expect(localize(sentence, language)).toBe(language === "en" ? expected.sentence : expected.sentence_zh);
    expect(page).toContain(localize(sentence, language));
  });
});

test("fourteen of the 21 thresholds are conventions of this project, and that of similarity is one of others", () => {
  const conventions = thresholds.filter(({ strength }) => strength.en === "convention").map(({ name }) => name);
  expect([thresholds.length, conventions.length]).toEqual([21, 15]);
  expect(conventions).toContain("JJJ_C3_alike");
});

describe("the guards of the rules", () => {
  const complete: Panel = {
    ...panelOf(full!.source),
    pressure: { name: "Energy", figures: [1, 2, 3].map((region) => [5, 6, 7, 8, 9].map((year) => region * year)) },
    employment: [
      [10, 20, 30],
      [10, 40, 20],
      [50, 40, 30],
    ],
  };
  const firstYears = (count: number): Panel => ({
    ...complete,
    years: complete.years.slice(0, count),
    figures: complete.figures.slice(0, count),
    levels: complete.levels && {
      ...complete.levels,
      figures: complete.levels.figures.map((row) => row.slice(0, count)),
    },
  });
  const alike = complete.figures.map((rows) => rows.map(() => rows[0]!));
  const threeTimes = <Item>(items: readonly Item[]): readonly Item[] => [...items, ...items, ...items];
  const variants: Readonly<Record<string, Panel>> = {
    complete,
    "one year": firstYears(1),
    "two years": firstYears(2),
    "no levels": { ...complete, levels: null },
    "no dollars": { ...complete, perUsd: null },
    "equal levels": {
      ...complete,
      levels: { kind: "per head", figures: complete.regions.map(() => complete.years.map(() => 5)) },
    },
    "no kinds": { ...complete, kinds: [null, null, null] },
    "no list of exchanges": { ...complete, exchanges: null },
    "no pressure": { ...complete, pressure: null },
    "no employment": { ...complete, employment: null },
    "no policy year": { ...complete, policyYears: [] },
    "equal structures": { ...complete, figures: alike },
    "nine regions": {
      ...complete,
      regions: threeTimes(complete.regions).map((name, place) => `${name} ${place}`),
      figures: complete.figures.map(threeTimes),
      levels: complete.levels && { ...complete.levels, figures: threeTimes(complete.levels.figures) },
      pressure: null,
      employment: null,
    },
    "a missing figure": {
      ...complete,
      figures: complete.figures.map((rows) => rows.map(([, ...row], place) => [place === 0 ? null : 1, ...row])),
    },
  };

  test("list the reasons that the sheets have, and no others", async () => {
    const found = new Map<RuleId, Set<string>>(rules.map(({ id }) => [id, new Set()]));
    for (const panel of Object.values(variants)) {
      const plans = bare(diagnosisPlans(panel, "en"));
      const cells = await evaluatePlans(plans, "en");
      const at = new Map(plans.map(({ key }, index) => [key, cells[index]]));
      const { rules: verdicts } = verdictsOf(panel, (sheet, row, column) => at.get(sheet)?.[row]?.[column] ?? null);
      for (const { id } of rules) {
        const { reason } = verdicts[id];
        if (reason !== null && reason !== "N9") found.get(id)!.add(reason);
      }
    }
    const listed = rules.map(({ id }) => [id, [...ruleGuards[id].reasons].sort()]);
    expect(rules.map(({ id }) => [id, [...found.get(id)!].sort()])).toEqual(listed);
  });
});
