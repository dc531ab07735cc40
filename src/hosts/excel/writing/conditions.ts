import { conditionLooks } from "../../../sheets/looks";
import { palette } from "../../../sheets/palette";
import type { PlanCondition } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";
import { addScale } from "../drawing/scale";

/** Queues the looks that follow what cells hold. Excel puts each new one before the others, so the first comes last. */
export function addConditions(sheet: Excel.Worksheet, conditions: readonly PlanCondition[]): void {
  for (const condition of [...conditions].reverse()) {
    const range = sheet.getRange(rangeAddress(condition.range));
    if ("scale" in condition) {
      addScale(range, condition.middle, [palette.scaleLow, palette.scaleMiddle, palette.scaleHigh]);
      continue;
    }
    const { color, fill, bold } = conditionLooks[condition.look];
    const added = range.conditionalFormats.add("Custom");
    added.custom.rule.formula = condition.formula;
    const { format } = added.custom;
    format.fill.color = fill;
    format.font.color = color;
    if (bold) format.font.bold = true;
  }
}
