import { complementarityRules } from "./complementarity";
import { coordinationRules } from "./coordination";
import { gradientRules } from "./gradient";
import { symbiosisRules } from "./symbiosis";
import { transferRules } from "./transfer";
import type { DimensionId, Rule, RuleId } from "./types";

/** All 17 rules, in the order of the sheets. */
export const rules: readonly Rule[] = [
  ...gradientRules,
  ...complementarityRules,
  ...symbiosisRules,
  ...coordinationRules,
  ...transferRules,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export function ruleOf(id: RuleId): Rule {
  const rule = byId.get(id);
  if (rule === undefined) throw new RangeError(`There is no rule ${id}.`);
  return rule;
}

/** The rules of a dimension. */
export const rulesOf = (dimension: DimensionId): readonly Rule[] =>
  rules.filter((rule) => rule.dimension === dimension);
