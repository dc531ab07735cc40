import { readPanel } from "../../src/diagnosis/input/read-panel";
import type { RuleId, StrategyId } from "../../src/diagnosis/rules/types";
import { type EvaluatedReport, evaluatedReport, panelOf, reportCases } from "../support/report-cases";

describe.each(reportCases)("the report on $id", ({ source, guards, expected }) => {
  const panel = panelOf(source);
  let english: EvaluatedReport;
  let chinese: EvaluatedReport;

  beforeAll(async () => {
    english = await evaluatedReport(panel, "en");
    chinese = await evaluatedReport(panel, "zh-CN");
  });

  test("is on the regions, sectors and years that are data", () => {
    expect([panel.regions, panel.sectors, panel.years]).toEqual([expected.regions, expected.sectors, expected.years]);
  });

  test("says what was noticed while reading", () => {
    const { notes } = readPanel(source);
    const found = notes
      .filter(({ id }) => id !== "D14")
      .map(({ id, kind, subject }) => ({ id, severity: kind, subject }));
    expect(found).toEqual(guards.map(({ id, severity, subject }) => ({ id, severity, subject })));
  });

  test("has 17 rules with the outcomes, tests and sentences of the reference", () => {
    expect(Object.keys(english.verdicts.rules)).toEqual(Object.keys(expected.rules));
    for (const [id, rule] of Object.entries(expected.rules)) {
      const { statistic, ...found } = english.verdicts.rules[id as RuleId];
      const { outcome, word, variants, robustness, reason, sentence } = rule;
      expect({ id, ...found }).toEqual({ id, outcome, word, variants, robustness, reason, sentence });
      if (rule.statistic === null) expect(statistic).toBeNull();
      else expect(Math.abs((statistic ?? NaN) - rule.statistic)).toBeLessThan(1e-9);
      expect(chinese.verdicts.rules[id as RuleId].sentence).toBe(rule.sentence_zh);
      expect(chinese.verdicts.rules[id as RuleId].outcome).toBe(outcome);
    }
  });

  test("has the strategies and lead findings of the reference", () => {
    expect(english.verdicts.lead).toEqual(expected.lead);
    for (const [id, strategy] of Object.entries(expected.strategies)) {
      const { state, word, because, based_on, robustness } = strategy;
      expect({ id, ...english.verdicts.strategies[id as StrategyId] }).toEqual({
        id,
        state,
        word,
        because,
        based_on,
        robustness,
      });
      if (strategy.because_zh !== undefined)
        expect(chinese.verdicts.strategies[id as StrategyId].because).toBe(strategy.because_zh);
    }
  });

  test("has no error and no placeholder on its first page", () => {
    for (const { cells } of [english, chinese])
      for (const cell of cells[0]?.flat() ?? [])
        expect(cell).not.toEqual(expect.objectContaining({ code: expect.anything() }));
    const texts = [...(english.cells[0] ?? []), ...(chinese.cells[0] ?? [])]
      .flat()
      .filter((cell) => typeof cell === "string");
    for (const text of texts) expect(text).not.toMatch(/\{\d+\}|NaN|undefined|-0\.0\b/);
  });
});
