import type { DataValidation, Worksheet } from "exceljs";
import { fittingTexts, listOf } from "../../../sheets/layout/entry-rules";
import type { PlanValidation } from "../../../sheets/plan";
import { absoluteAddress, cellsOf, sheetPrefix } from "../../../sheets/references/address";

const largestNumber = 1e307;

/** Sets what may be entered into a range, and the texts for the user. */
export function addValidation(sheet: Worksheet, plan: PlanValidation): void {
  const { prompt, refusal } = fittingTexts(plan);
  const rule = ruleOf(plan.rule);
  if (rule === null && prompt === null) return;
  const validation = {
    ...(rule ?? { type: "any", formulae: [] }),
    allowBlank: true,
    ...(rule !== null && {
      showErrorMessage: true,
      errorStyle: "stop",
      errorTitle: refusal.title,
      error: refusal.text,
    }),
    ...(prompt !== null && { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.text }),
    // The library writes a rule for any entry, though its types have none.
  } as DataValidation;
  for (const [row, column] of cellsOf(plan.range)) sheet.getCell(row + 1, column + 1).dataValidation = validation;
}

/** Null where the choices are no list for Excel. */
function ruleOf(rule: PlanValidation["rule"]): Pick<DataValidation, "type" | "formulae" | "operator"> | null {
  if (rule.kind === "number")
    return { type: "decimal", operator: "between", formulae: [-largestNumber, largestNumber] };
  if ("source" in rule)
    return { type: "list", formulae: [sheetPrefix(rule.source.sheet) + absoluteAddress(rule.source.range)] };
  const list = listOf(rule.choices);
  return list === null ? null : { type: "list", formulae: [`"${list.replace(/"/g, '""')}"`] };
}
