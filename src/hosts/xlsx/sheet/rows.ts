import type { Worksheet } from "exceljs";
import { lineInPoints } from "../../../sheets/looks";
import { textWidth } from "../../../sheets/text-width";
import type { FilePlan } from "../file-plan";
import { type Styles, stylesAt } from "./cell-styles";
import { styleOf } from "./styles";

/** Sets the heights of the rows, and which can be folded away below the row before them. */
export function setRows(sheet: Worksheet, plan: FilePlan, styles: Styles): void {
  setHeights(sheet, plan, styles);
  for (const { row, lines } of plan.rowLines ?? []) sheet.getRow(row + 1).height = lines * lineInPoints;
  for (const { row, points } of plan.rowHeights ?? []) sheet.getRow(row + 1).height = points;
  if (plan.outlined === undefined) return;
  sheet.properties.outlineProperties = { summaryBelow: false, summaryRight: false };
  sheet.properties.outlineLevelRow = 1;
  for (const { top, bottom, isClosed } of plan.outlined)
    for (let row = top; row <= bottom; row++) {
      sheet.getRow(row + 1).outlineLevel = 1;
      if (isClosed) sheet.getRow(row + 1).hidden = true;
    }
}

/** Not every spreadsheet makes a row as high as its wrapped texts when it opens a file. */
function setHeights(sheet: Worksheet, { cells, columnWidths, lookAt }: FilePlan, styles: Styles): void {
  cells.forEach((row, r) => {
    const lines = row.map(({ value }, c) => {
      const isWrapped = styleOf(stylesAt(styles, r, c), lookAt?.(r, c)).alignment?.wrapText === true;
      return isWrapped && typeof value === "string" ? linesOf(value, columnWidths[c] ?? defaultWidth) : 1;
    });
    const most = Math.max(1, ...lines);
    if (most > 1) sheet.getRow(r + 1).height = most * lineInPoints;
  });
}

const defaultWidth = 8.43;

/** Words do not fill a line to its end, so a line holds a little less than the column's width. */
const linesOf = (text: string, width: number): number =>
  text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / Math.max(1, 0.92 * width))), 0);
