import type { Cell, CellPosition, Style, UID } from "@odoo/o-spreadsheet";
import type { Model } from "../../../hosts/grid/library";
import type { Look } from "../../../sheets/looks";

/** How a cell looks that has a style of its own. */
export function lookOf({ getters }: Model, position: CellPosition): Look | undefined {
  const style = getters.getCell(position)?.style;
  return style === undefined ? undefined : look(style);
}

function look({ bold, italic, fontSize, textColor, fillColor, align, verticalAlign, wrapping }: Style): Look {
  return {
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(fontSize !== undefined && { size: fontSize }),
    ...(isColor(textColor) && { color: textColor.toUpperCase() }),
    ...(isColor(fillColor) && { fill: fillColor.toUpperCase() }),
    ...(align !== undefined && { horizontal: align }),
    ...((verticalAlign === "top" || verticalAlign === "middle") && { vertical: verticalAlign }),
    ...(wrapping === "wrap" && { wrap: true as const }),
  };
}

const isColor = (color: string | undefined): color is string => /^#[0-9a-f]{6}$/i.test(color ?? "");

/** Whether anything on a sheet looks in a way that a file is not given. */
export function hasOtherLooks({ getters }: Model, sheetId: UID): boolean {
  const isDrawnOtherwise = ({ style }: Cell) =>
    style?.underline === true || style?.strikethrough === true || Boolean(style?.rotation);
  return getters.getBordersColors(sheetId).length > 0 || getters.getCells(sheetId).some(isDrawnOtherwise);
}
