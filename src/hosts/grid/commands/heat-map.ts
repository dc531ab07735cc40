import type { CoreCommand, UID } from "@odoo/o-spreadsheet";
import { palette } from "../../../sheets/palette";
import type { HeatMap } from "../../../sheets/plan";

/** The command that colours cells by their size. */
export function heatMapCommand({ range, middle }: HeatMap, sheetId: UID, nextId: () => UID): CoreCommand {
  return {
    type: "ADD_CONDITIONAL_FORMAT",
    sheetId,
    ranges: [{ _sheetId: sheetId, _zone: range }],
    cf: {
      id: nextId(),
      rule: {
        type: "ColorScaleRule",
        minimum: { type: "value", color: numberOf(palette.heatLow) },
        midpoint: { type: "number", value: String(middle), color: numberOf(palette.heatMiddle) },
        maximum: { type: "value", color: numberOf(palette.heatHigh) },
      },
    },
  };
}

const numberOf = (color: string) => parseInt(color.slice(1), 16);
