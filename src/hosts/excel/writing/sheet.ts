import { columnWidthInPoints } from "../../../sheets/layout/measures";
import { pageBreaks } from "../../../sheets/layout/page-breaks";
import { chartsOf, printedRange } from "../../../sheets/layout/printed-range";
import { tableStyle } from "../../../sheets/looks";
import type { PartNames } from "../../../sheets/names/part-names";
import { type CellRange, type PlanNote, type PlanPrint, type PlanTable, type SheetPlan } from "../../../sheets/plan";
import { cellAddress, columnLetters, rangeAddress } from "../../../sheets/references/address";
import { addChart } from "../drawing/chart";
import {
  supportsNotes,
  supportsGridLines,
  supportsNoteSizes,
  supportsPageLayout,
  supportsValidation,
} from "../support";
import type { CellBlock } from "./cell-blocks";
import { addConditions } from "./conditions";
import { foldRows, setRows } from "./rows";
import { applyStyle } from "./styles";
import { addValidation } from "./validation";

/** Queues the content and number formats of a block of cells. */
export function enterCells(sheet: Excel.Worksheet, { range, inputs, formats }: CellBlock): void {
  const target = sheet.getRange(rangeAddress(range));
  target.formulas = inputs;
  // After the content: Excel sets its own format for a cell that it reads as a percentage or a date.
  if (formats !== null) target.numberFormat = formats;
}

/** Queues all of a plan but its cells. */
export function completeSheet(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  partNames: PartNames,
): void {
  plan.columnWidths.forEach((characters, index) => {
    const column = columnLetters(index);
    sheet.getRange(`${column}:${column}`).format.columnWidth = columnWidthInPoints(characters);
  });
  setRows(sheet, plan);
  if (plan.hasNoGridLines === true && supportsGridLines()) sheet.showGridlines = false;
  if (plan.table !== null) addTable(sheet, plan.table, partNames.table);
  for (const range of plan.merged ?? []) sheet.getRange(rangeAddress(range)).merge();
  plan.cells.forEach((row, r) => {
    row.forEach(({ value, link }, c) => {
      if (link === undefined) return;
      sheet.getRange(cellAddress(r, c)).hyperlink = {
        documentReference: `${link}A1`,
        textToDisplay: String(value ?? ""),
      };
    });
  });
  for (const styled of plan.styles) applyStyle(sheet, styled);
  freeze(sheet, plan.frozenRows, plan.frozenColumns);
  for (const chart of chartsOf(plan)) addChart(sheet, chart);
  if (supportsNotes()) for (const note of plan.notes) addNote(sheet, note);
  if (supportsValidation()) for (const validation of plan.validations ?? []) addValidation(sheet, validation);
  addConditions(sheet, plan.conditions ?? []);
  plan.names?.forEach(({ range }, index) => {
    workbook.names.add(partNames.ranges[index] ?? "", sheet.getRange(rangeAddress(range)));
  });
  if (plan.print !== undefined && supportsPageLayout()) layOutPages(sheet, plan, plan.print);
  foldRows(sheet, plan);
  // Last, for after it Excel refuses everything else.
  if (plan.unlocked !== undefined) protect(sheet, plan.unlocked);
}

/** Without a password. Columns and rows may still be widened, so that a long text can be read. */
function protect(sheet: Excel.Worksheet, unlocked: readonly CellRange[]): void {
  for (const range of unlocked) sheet.getRange(rangeAddress(range)).format.protection.locked = false;
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, selectionMode: "Normal" });
}

function layOutPages(sheet: Excel.Worksheet, plan: SheetPlan, print: PlanPrint): void {
  const { repeatedRows, orientation, pages, footer } = print;
  const layout = sheet.pageLayout;
  layout.paperSize = "A4";
  layout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  layout.zoom = { horizontalFitToPages: 1, ...(pages === "one" && { verticalFitToPages: 1 }) };
  layout.setPrintArea(rangeAddress(printedRange(plan, print)));
  if (repeatedRows !== undefined) layout.setPrintTitleRows(`$${repeatedRows.top + 1}:$${repeatedRows.bottom + 1}`);
  for (const row of pageBreaks(plan, print)) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  layout.headersFooters.defaultForAllPages.leftFooter = footer.replace(/&/g, "&&");
  layout.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
}

/** Queues that the user sees the sheet, from its first cell. */
export function showSheet(sheet: Excel.Worksheet): void {
  sheet.activate();
  sheet.getRange("A1").select();
}

function addTable(sheet: Excel.Worksheet, { range }: PlanTable, name: string): void {
  const table = sheet.tables.add(rangeAddress(range), true);
  table.name = name;
  table.style = tableStyle;
  // The buttons would cover the narrow headers of the years.
  table.showFilterButton = false;
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  const panes = sheet.freezePanes;
  if (rows > 0 && columns > 0)
    panes.freezeAt(sheet.getRange(rangeAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 })));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}

const noteWidthInPoints = 240;
const noteLineInPoints = 14;
const charactersInNoteLine = 40;

function addNote(sheet: Excel.Worksheet, { row, column, text }: PlanNote): void {
  const note = sheet.notes.add(cellAddress(row, column), text);
  if (!supportsNoteSizes()) return;
  // The box of Excel's own size cuts a text of more than about four short lines.
  note.width = noteWidthInPoints;
  note.height = (linesOf(text) + 1) * noteLineInPoints;
}

/** Chinese characters are twice as wide as Latin ones. */
function linesOf(text: string): number {
  const widths = text.split("\n").map((line) => line.length + (line.match(/[⺀-￯]/gu)?.length ?? 0));
  return widths.reduce((lines, width) => lines + Math.max(1, Math.ceil(width / charactersInNoteLine)), 0);
}
