import type { ConditionalFormatRule, UID } from "@odoo/o-spreadsheet";
import { conditionRule } from "../../../hosts/grid/commands/condition";
import type { Model } from "../../../hosts/grid/library";
import { conditionLooks } from "../../../sheets/looks";
import type { ConditionLook, PlanCondition } from "../../../sheets/plan";
import { cornersOf } from "../../../sheets/references/reference";

const looks = Object.keys(conditionLooks) as readonly ConditionLook[];

/** The looks of a sheet that follow what its cells hold; null for each that a file is not given. */
export function sheetConditions({ getters }: Model, sheetId: UID): readonly (PlanCondition | null)[] {
  return getters.getConditionalFormats(sheetId).flatMap(({ rule, ranges }) =>
    ranges.map((address): PlanCondition | null => {
      const range = cornersOf(address);
      if (range === null) return null;
      // A rule that a plan makes is one that looks just as the plan's would.
      return candidates(rule, range).find((one) => isSame(conditionRule(one), rule)) ?? null;
    }),
  );
}

function candidates(rule: ConditionalFormatRule, range: PlanCondition["range"]): readonly PlanCondition[] {
  if (rule.type === "ColorScaleRule") return [{ range, scale: "around", middle: Number(rule.midpoint?.value) }];
  if (rule.type !== "CellIsRule" || rule.operator !== "customFormula") return [];
  return looks.map((look) => ({ range, formula: rule.values[0] ?? "", look }));
}

const isSame = (one: ConditionalFormatRule, other: ConditionalFormatRule): boolean => sorted(one) === sorted(other);

/** As text, whatever the order of the properties, and without those that are not set. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
