import { focusLines } from "../../src/diagnosis/rules/focus";
import { notAssessed, reasons, robustness } from "../../src/diagnosis/rules/reasons";
import { rules } from "../../src/diagnosis/rules/rules";
import { strategies, strategyStates } from "../../src/diagnosis/rules/strategies";
import { thresholds } from "../../src/diagnosis/rules/thresholds";
import { localize, type Localized } from "../../src/language/localized";
import { referenceRules } from "../support/report-cases";

/** The rules as the reference writes them down, but for what is only described in one language. */
const written = {
  thresholds: thresholds.map(({ name, value, rules: of, what, source, strength }) => ({
    name,
    value,
    rules: of.join(" "),
    what,
    source: source.en,
    strength: strength.en,
  })),
  reasons,
  not_assessed: notAssessed,
  robustness,
  rules: rules.map(({ statistic, condition, tests, decimals, outcomes, ...rule }) => ({
    ...rule,
    statistic: statistic.en,
    condition: condition.en,
    variants: tests,
    judged_at_decimals: decimals,
    outcomes: outcomes.map((outcome, place) => ({ n: place + 1, ...outcome })),
  })),
  strategies: strategies.map(({ id, name, paper, condition, basedOn, because }) => ({
    id,
    name,
    paper: paper.en,
    condition: condition.en,
    based_on: basedOn,
    because: { 1: because[0], 2: because[1] },
  })),
  strategy_states: Object.fromEntries(strategyStates.entries()),
};

describe("the rules", () => {
  test.each(Object.entries(written))("have the %s of the reference, word by word", (key, value) => {
    expect(value).toEqual(referenceRules[key]);
  });

  test("have the lines about a region of the reference", () => {
    const focus = referenceRules["focus"] as readonly { readonly id: string }[];
    expect(focusLines).toEqual(
      focus.map((line) => Object.fromEntries(Object.entries(line).filter(([name]) => name !== "when"))),
    );
  });

  test("are 17", () => {
    expect(rules).toHaveLength(17);
  });

  const sentences: readonly Localized[] = [
    ...rules.flatMap(({ outcomes }) => outcomes.flatMap(({ word, sentence }) => [word, sentence])),
    ...strategies.flatMap(({ because }) => because),
    ...focusLines.map(({ sentence }) => sentence),
  ];

  test("neither explain nor judge", () => {
    const english =
      /\b(?:because of|due to|caused|(?<!not an )effect|led to|thanks to|result of|should|must|good|bad)\b/i;
    const chinese = /导致|由于|因为|促使|造成|得益于|归因|应当|必须|效果显著/;
    for (const sentence of sentences) {
      expect(localize(sentence, "en")).not.toMatch(english);
      expect(localize(sentence, "zh-CN")).not.toMatch(chinese);
    }
  });
});
