import { absoluteAddress, rangeAddress, sheetPrefix } from "../../../sheets/address";
import type { ListRule, PlanValidation } from "../../../sheets/plan";

/** Excel accepts no longer titles and texts. */
const longestTitle = 32;
const longestText = 255;

/** Excel has no rule for any number, so it is one between the least and the largest that a cell can hold. */
const anyNumber: Excel.DataValidationRule = {
  decimal: { formula1: -9.99e307, formula2: 9.99e307, operator: "Between" },
};

/** Queues what may be entered into a range, and the texts for the user. */
export function addValidation(sheet: Excel.Worksheet, { range, rule, prompt, refusal }: PlanValidation): void {
  const validation = sheet.getRange(rangeAddress(range)).dataValidation;
  const excelRule = rule.kind === "number" ? anyNumber : listRule(rule);
  if (excelRule !== null) {
    validation.rule = excelRule;
    validation.ignoreBlanks = true;
    validation.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: cut(refusal.title, longestTitle),
      message: cut(refusal.text, longestText),
    };
  }
  if (prompt !== null)
    validation.prompt = {
      showPrompt: true,
      title: cut(prompt.title, longestTitle),
      message: cut(prompt.text, longestText),
    };
}

/** Null where the choices are no list for Excel, which separates them by commas and accepts 255 characters of them. */
function listRule(rule: ListRule): Excel.DataValidationRule | null {
  if ("source" in rule) return inCellList(`=${sheetPrefix(rule.source.sheet)}${absoluteAddress(rule.source.range)}`);
  const source = rule.choices.join(",");
  if (source.length > longestText || rule.choices.some((choice) => choice.includes(","))) return null;
  return inCellList(source);
}

const inCellList = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
