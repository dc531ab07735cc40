import type { CellPosition, CoreCommand, DataValidationCriterion, UID } from "@odoo/o-spreadsheet";
import type { PlanValidation } from "../../../sheets/plan";
import { absoluteAddress, rangeAddress } from "../../../sheets/references/address";
import { sheetReference } from "../../../sheets/references/sheet-references";
import type { Model } from "../library";

/** The texts for the user at a cell with a rule. The grid has no place for them, so they are stored with the rule. */
export interface ValidationTexts {
  readonly prompt: PlanValidation["prompt"];
  readonly refusal: PlanValidation["refusal"];
}

/** Where the texts are in a rule of the grid. */
export interface CriterionTexts {
  readonly jjj?: ValidationTexts;
}

/** The command that restricts what may be entered into cells. */
export function validationCommand(validation: PlanValidation, sheetId: UID, nextId: () => UID): CoreCommand {
  const { range, rule, prompt, refusal } = validation;
  const texts: CriterionTexts = { jjj: { prompt, refusal } };
  return {
    type: "ADD_DATA_VALIDATION_RULE",
    sheetId,
    ranges: [{ _sheetId: sheetId, _zone: range }],
    rule: { id: nextId(), isBlocking: true, criterion: Object.assign(criterion(rule), texts) },
  };
}

/** The grid has no rule for any number, so it is one between the least and the largest that a cell can hold. */
export const anyNumber = ["-9.99E+307", "9.99E+307"];

function criterion(rule: PlanValidation["rule"]): DataValidationCriterion {
  if (rule.kind === "number") return { type: "isBetween", values: [...anyNumber] };
  if ("choices" in rule) return { type: "isValueInList", values: [...rule.choices], displayStyle: "arrow" };
  const source = sheetReference(rule.source.sheet) + absoluteAddress(rule.source.range);
  return { type: "isValueInRange", values: [source], displayStyle: "arrow" };
}

/** The texts of a plan at a cell, or null. */
export function validationTexts({ getters }: Model, position: CellPosition): ValidationTexts | null {
  const rule = getters.getValidationRuleForCell(position);
  return rule === undefined ? null : ((rule.criterion as CriterionTexts).jjj ?? null);
}

/** The plan's message when the grid rejects an entry in the selected cell, in place of the grid's own. */
export function refusalText(model: Model, message: string): string {
  const position = model.getters.getActivePosition();
  const texts = validationTexts(model, position);
  const address = rangeAddress({ top: position.row, left: position.col, bottom: position.row, right: position.col });
  if (texts === null || !new RegExp(`\\b${address}\\b`).test(message)) return message;
  return [texts.refusal.title, texts.refusal.text].filter((text) => text !== "").join("\n");
}
