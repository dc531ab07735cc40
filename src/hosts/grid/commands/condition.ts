import type { ConditionalFormatRule, CoreCommand, UID } from "@odoo/o-spreadsheet";
import { conditionLooks } from "../../../sheets/looks";
import { palette } from "../../../sheets/palette";
import type { HeatMap, PlanCondition } from "../../../sheets/plan";

/** The command that gives cells a look that follows what they hold. */
export function conditionCommand(condition: PlanCondition | HeatMap, sheetId: UID, nextId: () => UID): CoreCommand {
  return {
    type: "ADD_CONDITIONAL_FORMAT",
    sheetId,
    ranges: [{ _sheetId: sheetId, _zone: condition.range }],
    cf: { id: nextId(), rule: conditionRule(condition) },
  };
}

/** The grid's own rule. */
export function conditionRule(condition: PlanCondition | HeatMap): ConditionalFormatRule {
  if ("formula" in condition) {
    const { color, fill, bold } = conditionLooks[condition.look];
    return {
      type: "CellIsRule",
      operator: "customFormula",
      values: [condition.formula],
      style: { textColor: color, fillColor: fill, ...(bold && { bold }) },
    };
  }
  const [low, middle, high] =
    "scale" in condition
      ? [palette.scaleLow, palette.scaleMiddle, palette.scaleHigh]
      : [palette.heatLow, palette.heatMiddle, palette.heatHigh];
  return {
    type: "ColorScaleRule",
    minimum: { type: "value", color: numberOf(low) },
    midpoint: { type: "number", value: String(condition.middle), color: numberOf(middle) },
    maximum: { type: "value", color: numberOf(high) },
  };
}

const numberOf = (color: string) => parseInt(color.slice(1), 16);
