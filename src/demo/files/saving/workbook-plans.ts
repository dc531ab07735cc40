import type { CellPosition, UID } from "@odoo/o-spreadsheet";
import type { CellValue } from "../../../hosts/cells";
import { CellReader } from "../../../hosts/grid/cell-reading";
import type { Library, Model } from "../../../hosts/grid/library";
import { notesOf } from "../../../hosts/grid/plugins/notes";
import { printOf } from "../../../hosts/grid/plugins/print";
import { protectionOf } from "../../../hosts/grid/plugins/protection";
import type { FilePlan } from "../../../hosts/xlsx/file-plan";
import type { PlanCell } from "../../../sheets/plan";
import { sheetCharts } from "./grid-charts";
import { sheetConditions } from "./grid-conditions";
import { lookOf } from "./grid-looks";
import { sheetRows } from "./grid-rows";
import { sheetRules } from "./grid-rules";
import { sheetTable } from "./grid-table";

export interface FilledPlan {
  readonly plan: FilePlan;
  /** What each cell holds once calculated. */
  readonly results: readonly (readonly CellValue[])[];
}

const pixelsOfCharacter = 7.2;

/** The sheets of the workbook as plans that say all that a file keeps, each with what its formulas returned. */
export function workbookPlans(library: Library, model: Model): readonly FilledPlan[] {
  const reader = new CellReader(library, model);
  return model.getters.getSheetIds().map((sheetId) => filledPlan(model, reader, sheetId));
}

/** What the cells of a sheet hold, from A1 to the last that holds anything. */
export function sheetValues(library: Library, model: Model, sheetId: UID): readonly (readonly CellValue[])[] {
  const { numberOfRows, numberOfCols } = model.getters.getSheetSize(sheetId);
  const zone = { top: 0, left: 0, bottom: numberOfRows - 1, right: numberOfCols - 1 };
  return new CellReader(library, model).range(sheetId, zone).values;
}

function filledPlan(model: Model, reader: CellReader, sheetId: UID): FilledPlan {
  const { getters } = model;
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  const { values } = reader.range(sheetId, { top: 0, left: 0, bottom: numberOfRows - 1, right: numberOfCols - 1 });
  const results = values.length === 0 ? [[null]] : values;
  const columns = results[0]?.length ?? 1;
  const { xSplit, ySplit } = getters.getPaneDivisions(sheetId);
  const isProtected = protectionOf(getters).isSheetProtected(sheetId);
  const print = printOf(getters).getPrint(sheetId);
  const [chart = null, ...moreCharts] = sheetCharts(model, sheetId).filter((one) => one !== null);
  const plan: FilePlan = {
    sheetName: getters.getSheetName(sheetId),
    key: sheetId,
    cells: results.map((row, r) => row.map((value, c) => planCell(model, reader, { sheetId, col: c, row: r }, value))),
    columnWidths: Array.from(
      { length: columns },
      (_, column) => getters.getColSize(sheetId, column) / pixelsOfCharacter,
    ),
    styles: [],
    frozenRows: ySplit,
    frozenColumns: xSplit,
    notes: notesOf(getters)
      .getNotedCells(sheetId)
      .map((position) => ({
        row: position.row,
        column: position.col,
        text: notesOf(getters).getNote(position) ?? "",
      })),
    table: sheetTable(model, sheetId),
    chart,
    moreCharts,
    validations: sheetRules(model, sheetId).filter((one) => one !== null),
    conditions: sheetConditions(model, sheetId).filter((one) => one !== null),
    ...sheetRows(model, sheetId, results.length),
    ...(!getters.getGridLinesVisibility(sheetId) && { hasNoGridLines: true as const }),
    lookAt: (row, col) => lookOf(model, { sheetId, col, row }),
    merged: getters.getMerges(sheetId),
    names: getters
      .getNamedRanges()
      .filter(({ range }) => range.sheetId === sheetId)
      .map(({ name, range }) => ({ name, range: range.zone })),
    ...(print !== null && { print }),
    ...(isProtected && { unlocked: protectionOf(getters).getUnlocked(sheetId) }),
  };
  return { plan, results };
}

function planCell({ getters }: Model, reader: CellReader, position: CellPosition, value: CellValue): PlanCell {
  const cell = getters.getCell(position);
  const format = getters.getEvaluatedCell(position).format;
  const shown = format === undefined ? {} : { format };
  if (cell?.isFormula === true) {
    const { row, col } = position;
    const spill = reader.spillZone(position) ?? { top: row, left: col, bottom: row, right: col };
    return { formula: cell.compiledFormula.toFormulaString(getters), spill, ...shown };
  }
  const isOwn = cell !== undefined && (typeof value === "number" || typeof value === "string");
  return isOwn ? { value, ...shown } : shown;
}
