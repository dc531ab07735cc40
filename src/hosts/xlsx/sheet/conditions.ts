import type { ConditionalFormattingRule, Worksheet } from "exceljs";
import { conditionLooks } from "../../../sheets/looks";
import { palette } from "../../../sheets/palette";
import type { ConditionLook, PlanCondition } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";
import { storedAll } from "../formula";
import { argb } from "./styles";

/** Adds the looks that follow what cells hold, the first before the later ones. */
export function addConditions(sheet: Worksheet, conditions: readonly PlanCondition[]): void {
  conditions.forEach((condition, index) => {
    const priority = index + 1;
    sheet.addConditionalFormatting({
      ref: rangeAddress(condition.range),
      rules: [
        "scale" in condition
          ? scaleRule(condition.middle, priority)
          : formulaRule(condition.formula, condition.look, priority),
      ],
    });
  });
}

function formulaRule(formula: string, look: ConditionLook, priority: number): ConditionalFormattingRule {
  const { fill, color, bold } = conditionLooks[look];
  return {
    type: "expression",
    priority,
    formulae: [storedAll(formula.slice(1))],
    style: {
      font: { ...(bold && { bold }), color: { argb: argb(color) } },
      // In a condition the colour of a plain fill is its background.
      fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(fill) } },
    },
  };
}

function scaleRule(middle: number, priority: number): ConditionalFormattingRule {
  return {
    type: "colorScale",
    priority,
    cfvo: [{ type: "min" }, { type: "num", value: middle }, { type: "max" }],
    color: [palette.scaleLow, palette.scaleMiddle, palette.scaleHigh].map((color) => ({ argb: argb(color) })),
  };
}
