import type { Cell, CellPosition, Style, UID } from "@odoo/o-spreadsheet";
import type { Model } from "../../../hosts/grid/library";
import type { Look } from "../../../sheets/looks";

/** How a cell looks that has a style or lines of its own. */
export function lookOf(model: Model, position: CellPosition): Look | undefined {
  const style = model.getters.getCell(position)?.style;
  const border = boxOf(model, position);
  if (style === undefined && border === null) return undefined;
  return { ...(style !== undefined && look(style)), ...(border !== null && { border }) };
}

const sides = ["top", "left", "bottom", "right"] as const;

/** The colour of the thin line around a cell; null if it does not have the same one on each side. */
function boxOf({ getters }: Model, position: CellPosition): string | null {
  const lines = getters.getCellBorder(position);
  const [first, ...others] = sides.map((side) => lines?.[side]);
  if (first?.style !== "thin" || !isColor(first.color)) return null;
  const isSame = others.every((line) => line?.style === first.style && line.color === first.color);
  return isSame ? first.color.toUpperCase() : null;
}

/** Whether each line of a cell is that around the cell itself or around the one beyond it. */
function hasBoxesOnly(model: Model, position: CellPosition): boolean {
  const lines = model.getters.getCellBorder(position);
  const { sheetId, col, row } = position;
  const beyond = {
    top: { sheetId, col, row: row - 1 },
    left: { sheetId, col: col - 1, row },
    bottom: { sheetId, col, row: row + 1 },
    right: { sheetId, col: col + 1, row },
  } as const;
  return (
    boxOf(model, position) !== null ||
    sides.every((side) => {
      const { col: column, row: line } = beyond[side];
      return lines?.[side] === undefined || (column >= 0 && line >= 0 && boxOf(model, beyond[side]) !== null);
    })
  );
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

export const isColor = (color: string | undefined): color is string => /^#[0-9a-f]{6}$/i.test(color ?? "");

/** Whether anything on a sheet looks in a way that a file is not given. */
export function hasOtherLooks(model: Model, sheetId: UID): boolean {
  const { getters } = model;
  const isDrawnOtherwise = ({ style }: Cell) =>
    style?.underline === true || style?.strikethrough === true || Boolean(style?.rotation);
  return hasOtherLines(model, sheetId) || getters.getCells(sheetId).some(isDrawnOtherwise);
}

function hasOtherLines(model: Model, sheetId: UID): boolean {
  const { getters } = model;
  if (getters.getBordersColors(sheetId).length === 0) return false;
  const [rows, columns] = [getters.getNumberRows(sheetId), getters.getNumberCols(sheetId)];
  for (let row = 0; row < rows; row++)
    for (let col = 0; col < columns; col++) if (!hasBoxesOnly(model, { sheetId, col, row })) return true;
  return false;
}
