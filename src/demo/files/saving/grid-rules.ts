import type { DataValidationRule, UID } from "@odoo/o-spreadsheet";
import { anyNumber, type CriterionTexts } from "../../../hosts/grid/commands/validation";
import type { Model } from "../../../hosts/grid/library";
import type { PlanValidation } from "../../../sheets/plan";

const noTexts = { prompt: null, refusal: { title: "", text: "" } };

/** What may be entered into a sheet's cells, as a plan says it; null for a rule that a file is not given. */
export function sheetRules(model: Model, sheetId: UID): readonly (PlanValidation | null)[] {
  return model.getters.getDataValidationRules(sheetId).flatMap((rule) =>
    rule.ranges.map(({ zone: range }) => {
      const kind = ruleOf(model, sheetId, rule);
      const texts = (rule.criterion as CriterionTexts).jjj ?? noTexts;
      return kind === null ? null : { range, rule: kind, ...texts };
    }),
  );
}

function ruleOf(
  { getters }: Model,
  sheetId: UID,
  { criterion, isBlocking }: DataValidationRule,
): PlanValidation["rule"] | null {
  const { type, values } = criterion;
  if (isBlocking !== true) return null;
  if (type === "isValueInList") return { kind: "list", choices: values };
  if (type === "isValueInRange") {
    const { sheetId: sheet, zone, invalidXc } = getters.getRangeFromSheetXC(sheetId, values[0] ?? "");
    return invalidXc === undefined ? { kind: "list", source: { sheet, range: zone } } : null;
  }
  return type === "isBetween" && values.every((value, index) => value === anyNumber[index]) ? { kind: "number" } : null;
}
