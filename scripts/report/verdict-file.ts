import type { Panel } from "../../src/diagnosis/panel";
import type { ReportContent } from "./content";

/** The verdicts of a report in both languages, as a second implementation can be compared with them. */
export function verdictFile(panel: Panel, { english, chinese, details, focus, focusChinese }: ReportContent): string {
  const merged = {
    regions: panel.regions,
    sectors: panel.sectors,
    years: panel.years,
    guards: panel.guards.map(({ id, kind, subject, text }) => ({ id, severity: kind, subject, ...text })),
    lead: english.lead,
    rules: together(english.rules, chinese.rules, (rule, other, id) => ({
      ...rule,
      details: details[id],
      sentence_zh: other.sentence,
      word_zh: other.word,
    })),
    strategies: together(english.strategies, chinese.strategies, (strategy, other) => ({
      ...strategy,
      because_zh: other.because,
      word_zh: other.word,
    })),
    focus,
    focus_zh: focusChinese,
  };
  return `${JSON.stringify(merged, null, 1)}\n`;
}

const together = <Key extends string, Item, Result>(
  items: Readonly<Record<Key, Item>>,
  others: Readonly<Record<Key, Item>>,
  merge: (item: Item, other: Item, key: Key) => Result,
) => Object.fromEntries((Object.keys(items) as Key[]).map((key) => [key, merge(items[key], others[key], key)]));
