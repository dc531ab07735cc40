import { formats } from "../../../sheets/number-formats";
import { palette } from "../../../sheets/palette";
import type { CellsChart, ChartCells, HeatMap } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";
import { cellInput } from "../../cell-input";
import { WriteError } from "../../host";
import { errorCode, toWriteError } from "../errors";
import { asOneStep } from "../one-step";
import { run } from "../support";
import { addChart } from "./chart";
import { type Canvas, inspect, removePicture } from "./remove";
import { addScale } from "./scale";

/**
 * Adds a chart, with the cells that come with it, or a heat map to a sheet, as one undo step; false when there is no such
 * sheet, or something is in those cells. All of it or, with a `WriteError`, nothing.
 */
export function draw(sheet: string, picture: CellsChart | HeatMap): Promise<boolean> {
  return drawOrFail(sheet, picture).catch((error: unknown) => {
    throw toWriteError(error);
  });
}

async function drawOrFail(sheet: string, picture: CellsChart | HeatMap): Promise<boolean> {
  const canvas = await Excel.run((context) => inspect(context, sheet, picture));
  if (canvas === null) return false;
  await asOneStep((isOneUndoStep) => attempt(canvas, picture, isOneUndoStep));
  return true;
}

/** Draws in one request; what was drawn before a failure is removed. */
async function attempt(canvas: Canvas, picture: CellsChart | HeatMap, isOneUndoStep: boolean): Promise<unknown> {
  try {
    await run(isOneUndoStep, async (context) => {
      const sheet = context.workbook.worksheets.getItem(canvas.sheet);
      if (picture.kind === "heat map")
        addScale(sheet.getRange(rangeAddress(picture.range)), picture.middle, heatMapColours);
      else {
        if (picture.points !== undefined) addPoints(sheet, picture.points);
        addChart(sheet, picture);
      }
      await context.sync();
    });
    return null;
  } catch (reason) {
    // Excel rejects the whole request then.
    if (errorCode(reason) === "InvalidOperationInCellEditMode" || (await removePicture(canvas))) return reason;
    const { failure, detail } = toWriteError(reason);
    return new WriteError(failure, `${detail}; what was drawn could not be removed`);
  }
}

function addPoints(sheet: Excel.Worksheet, { range, cells }: ChartCells): void {
  const target = sheet.getRange(rangeAddress(range));
  target.numberFormat = cells.map((row) => row.map(({ format }) => format ?? formats.general));
  target.formulas = cells.map((row) => row.map(cellInput));
}

const heatMapColours = [palette.heatLow, palette.heatMiddle, palette.heatHigh] as const;
