import { rangeAddress } from "../../../sheets/address";
import { palette } from "../../../sheets/palette";
import type { CellsChart, HeatMap } from "../../../sheets/plan";
import { toWriteError } from "../errors";
import { supportsUndoGroups } from "../support";
import { addChart } from "./chart";

/** Adds a chart or a heat map of a sheet's cells to it, as one undo step; false when there is no such sheet. */
export function draw(sheet: string, picture: CellsChart | HeatMap): Promise<boolean> {
  const batch = async (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
    await context.sync();
    if (worksheet.isNullObject) return false;
    if (picture.kind === "heat map") addHeatMap(worksheet, picture);
    else addChart(worksheet, picture);
    await context.sync();
    return true;
  };
  const done = supportsUndoGroups() ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
  return done.catch((error: unknown) => {
    throw toWriteError(error);
  });
}

function addHeatMap(sheet: Excel.Worksheet, { range, middle }: HeatMap): void {
  const format = sheet.getRange(rangeAddress(range)).conditionalFormats.add("ColorScale");
  format.colorScale.criteria = {
    minimum: { type: "LowestValue", color: palette.heatLow },
    midpoint: { type: "Number", formula: String(middle), color: palette.heatMiddle },
    maximum: { type: "HighestValue", color: palette.heatHigh },
  };
}
