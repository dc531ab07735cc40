import { cellsOf } from "../../scripts/report/content";
import { notAssessed, reasons } from "../../src/diagnosis/rules/reasons";
import { rules } from "../../src/diagnosis/rules/rules";
import { isCellError } from "../../src/hosts/cells";
import { type Language, localize } from "../../src/language/localized";
import { evaluatedReport } from "../support/report-cases";
import { bare } from "../support/reports/bare";
import { quotesOf } from "../support/reports/quotes";
import { randomPanel } from "../support/reports/random-panels";

/** How many panels, by turns in each language: more in `JJJ_PANELS=2000 npx jest random-panels`. */
const count = Number(process.env["JJJ_PANELS"] ?? 200);
const chunk = 20;

const filled = (template: string, figures: readonly string[]) =>
  figures.reduce((said, figure, place) => said.split(`{${place + 1}}`).join(figure), template);

async function check(seed: number, language: Language): Promise<void> {
  const panel = randomPanel(seed);
  const { plans, cells, verdicts } = await evaluatedReport(panel, language, bare);
  const at = cellsOf(plans, cells);
  const quotes = quotesOf(panel, at, language);
  expect(Object.keys(verdicts.rules)).toHaveLength(17);
  for (const { id, outcomes } of rules) {
    const { outcome, word, sentence, reason, robustness, variants } = verdicts.rules[id];
    const context = { seed, id };
    if (outcome === 0) {
      expect(reason).not.toBeNull();
      const said = localize(reasons[reason as keyof typeof reasons], language);
      expect({ ...context, sentence, word }).toEqual({
        ...context,
        sentence: filled(localize(notAssessed, language), [said]),
        word: null,
      });
      continue;
    }
    const quote = quotes[id]();
    const template = outcomes[outcome - 1]!;
    expect({ ...context, outcome, word, sentence }).toEqual({
      ...context,
      outcome: quote.outcome,
      word: localize(template.word, language),
      sentence: filled(localize(template.sentence, language), quote.figures),
    });
    const isAgreed = Object.values(variants).every((other) => other === outcome);
    expect({ ...context, isFragile: robustness === "fragile" }).toEqual({ ...context, isFragile: !isAgreed });
  }
  const texts = [...Object.values(verdicts.rules).map(({ sentence }) => sentence), ...cells[0]!.flat()];
  for (const one of texts) {
    expect(isCellError(one)).toBe(false);
    if (typeof one === "string") expect(one).not.toMatch(/\{\d+\}|NaN|undefined|Infinity|#[A-Z]|-0(?:\.0+)?(?![.\d])/);
  }
}

describe("reports on random panels", () => {
  test.each(Array.from({ length: Math.ceil(count / chunk) }, (_, place) => place * chunk))(
    "say what their tables say, from seed %i on",
    async (first) => {
      for (let seed = first; seed < Math.min(first + chunk, count); seed++) {
        await check(seed, seed % 2 === 0 ? "en" : "zh-CN");
      }
    },
    120_000,
  );
});
