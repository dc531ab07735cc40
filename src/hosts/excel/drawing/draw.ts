import { rangeAddress } from "../../../sheets/address";
import { formats } from "../../../sheets/number-formats";
import { palette } from "../../../sheets/palette";
import type { CellsChart, ChartCells, HeatMap } from "../../../sheets/plan";
import { cellInput } from "../../cell-input";
import { toWriteError } from "../errors";
import { run, supportsUndoGroups } from "../support";
import { addChart } from "./chart";

/**
 * Adds a chart, with the cells that come with it, or a heat map to a sheet, as one undo step; false when there is no such
 * sheet, or something is in those cells.
 */
export function draw(sheet: string, picture: CellsChart | HeatMap): Promise<boolean> {
  const batch = async (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
    await context.sync();
    if (worksheet.isNullObject) return false;
    if (picture.kind === "heat map") addHeatMap(worksheet, picture);
    else {
      if (picture.points !== undefined && !(await addPoints(worksheet, picture.points))) return false;
      addChart(worksheet, picture);
    }
    await context.sync();
    return true;
  };
  return run(supportsUndoGroups(), batch).catch((error: unknown) => {
    throw toWriteError(error);
  });
}

async function addPoints(sheet: Excel.Worksheet, { range, cells }: ChartCells): Promise<boolean> {
  const target = sheet.getRange(rangeAddress(range)).load("formulas");
  await sheet.context.sync();
  if (target.formulas.some((row: readonly unknown[]) => row.some((content) => content !== ""))) return false;
  target.numberFormat = cells.map((row) => row.map(({ format }) => format ?? formats.general));
  target.formulas = cells.map((row) => row.map(cellInput));
  return true;
}

function addHeatMap(sheet: Excel.Worksheet, { range, middle }: HeatMap): void {
  const format = sheet.getRange(rangeAddress(range)).conditionalFormats.add("ColorScale");
  format.colorScale.criteria = {
    minimum: { type: "LowestValue", color: palette.heatLow },
    midpoint: { type: "Number", formula: String(middle), color: palette.heatMiddle },
    maximum: { type: "HighestValue", color: palette.heatHigh },
  };
}
