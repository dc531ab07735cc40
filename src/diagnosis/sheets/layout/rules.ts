import { phrases } from "../../rules/phrases";
import { reasons } from "../../rules/reasons";
import { references } from "../../rules/references";
import { rules } from "../../rules/rules";
import { strategies } from "../../rules/strategies";
import { thresholds } from "../../rules/thresholds";
import type { RuleId, StrategyId } from "../../rules/types";
import { Block } from "../block";
import { Stack } from "./stack";

const sheet = "diagnosis-rules";

/** Words and formats that sentences need, each a named cell: its name and its text is in `wordCells`. */
export const wordNames = [
  "JJJ_na",
  "JJJ_na_sentence",
  "JJJ_firm",
  "JJJ_fragile",
  "JJJ_partly",
  "JJJ_yes",
  "JJJ_no",
  ...(Object.keys(phrases) as (keyof typeof phrases)[]),
  "JJJ_d0",
  "JJJ_d1",
  "JJJ_d2",
  "JJJ_d3",
  "JJJ_dt",
  "JJJ_ready",
] as const;

export type WordName = (typeof wordNames)[number];

/** How many lines say how to cite a report. */
const cited = 3;

/** Where everything is on the sheet of the rules. */
export function rulesLayout() {
  const stack = new Stack(sheet, 3);
  const thresholdTable = stack.table(thresholds.length, 7);
  const outcomeTable = stack.table(
    rules.reduce((sum, { outcomes }) => sum + outcomes.length, 0),
    5,
  );
  // Long texts begin in the same wide column.
  const reasonTable = stack.table(Object.keys(reasons).length, 1, 3);
  const strategyTable = stack.table(strategies.length, 4, 3);
  const focusTable = stack.table(5, 1, 3);
  const wordTable = stack.table(wordNames.length, 1, 3);
  const methods = stack.table(rules.length, 2, 3);
  const referenceTable = stack.table(references.length, 1, 3);
  const cite = stack.table(cited, 1, 3);
  const firstOutcome = new Map<RuleId, number>();
  let next = 0;
  for (const { id, outcomes } of rules) {
    firstOutcome.set(id, next);
    next += outcomes.length;
  }
  /** A column of the outcomes of a rule. */
  const ofRule = (id: RuleId, column: number): Block => {
    const count = rules.find((rule) => rule.id === id)?.outcomes.length ?? 0;
    return new Block(sheet, outcomeTable.top + (firstOutcome.get(id) ?? 0), outcomeTable.left + column, count, 1);
  };
  return {
    thresholds: thresholdTable,
    outcomes: outcomeTable,
    reasons: reasonTable,
    strategies: strategyTable,
    focus: focusTable,
    words: wordTable,
    methods,
    references: referenceTable,
    /** This version, the report and the paper. */
    cite,
    wordsOf: (id: RuleId) => ofRule(id, 1).all,
    templatesOf: (id: RuleId) => ofRule(id, 2).all,
    becauseOf: (id: StrategyId) => {
      const place = strategies.findIndex((one) => one.id === id);
      return strategyTable.part(place, 0, 1);
    },
  };
}
