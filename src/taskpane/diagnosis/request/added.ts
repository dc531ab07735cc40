import type { Panel } from "../../../diagnosis/panel";
import { ruleOf, rules } from "../../../diagnosis/rules/rules";
import type { Rule } from "../../../diagnosis/rules/types";
import { shapeOf } from "../../../diagnosis/sheets/layout/shape";
import type { MoreFigures } from "../texts.types";

/** What rules call what can be given besides the main table. */
const needed: { readonly [Given in MoreFigures | "policyYear" | "perUsd"]: string } = {
  perHead: "perhead",
  population: "perhead",
  perUsd: "usd",
  employment: "employment",
  pressure: "pressure",
  exchanges: "exchanges",
  policyYear: "event",
};

/** How many findings become possible by what is given besides the main table. */
export function addedFindings(given: keyof typeof needed, panel: Panel): number {
  return rules.filter((rule) => rule.needs.includes(needed[given]) && isPossible(rule, panel, needed[given])).length;
}

/** Whether a rule needs nothing that a panel lacks, besides what is to be given. */
function isPossible({ needs }: Rule, panel: Panel, given: string): boolean {
  const { years, regions } = panel;
  return needs.every((need) => {
    if (need === given) return need !== "usd" || wantsRate(panel);
    const least = /^(\d+) years$/.exec(need)?.[1];
    if (least !== undefined) return years.length >= Number(least);
    const most = /^≤ (\d+) regions$/.exec(need)?.[1];
    if (most !== undefined) return regions.length <= Number(most);
    if (need === "groups") return panel.kinds.includes(3);
    return need === "K1" ? isPossible(ruleOf("K1"), panel, given) : true;
  });
}

/** Whether a rate of the currency to the US dollar leads to a finding: there is GDP per head of a year with bounds of incomes. */
export const wantsRate = (panel: Panel): boolean => shapeOf({ ...panel, perUsd: 1 }).hasDollars;
