import { fittingTexts, listOf } from "../../../sheets/layout/entry-rules";
import type { ListRule, PlanValidation } from "../../../sheets/plan";
import { absoluteAddress, rangeAddress, sheetPrefix } from "../../../sheets/references/address";

/** Excel has no rule for any number, so it is one between the least and the largest that a cell can hold. */
const anyNumber: Excel.DataValidationRule = {
  decimal: { formula1: -9.99e307, formula2: 9.99e307, operator: "Between" },
};

/** Queues what may be entered into a range, and the texts for the user. */
export function addValidation(sheet: Excel.Worksheet, plan: PlanValidation): void {
  const validation = sheet.getRange(rangeAddress(plan.range)).dataValidation;
  const { prompt, refusal } = fittingTexts(plan);
  const excelRule = plan.rule.kind === "number" ? anyNumber : listRule(plan.rule);
  if (excelRule !== null) {
    validation.rule = excelRule;
    validation.ignoreBlanks = true;
    validation.errorAlert = { showAlert: true, style: "Stop", title: refusal.title, message: refusal.text };
  }
  if (prompt !== null) validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

/** Null where the choices are no list for Excel. */
function listRule(rule: ListRule): Excel.DataValidationRule | null {
  const source =
    "source" in rule ? `=${sheetPrefix(rule.source.sheet)}${absoluteAddress(rule.source.range)}` : listOf(rule.choices);
  return source === null ? null : { list: { inCellDropDown: true, source } };
}
