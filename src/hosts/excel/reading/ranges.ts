import type { CellRange } from "../../../sheets/plan";
import { cellAddress, columnLetters, rangeAddress } from "../../../sheets/references/address";
import type { OpenRange } from "../../../sheets/references/reference";
import type { ActiveCell, CellValue, Formulas, RangeContent } from "../../cells";
import { supportsSpills } from "../support";

const place = "rowIndex,columnIndex,rowCount,columnCount";

/** A range whose place is loaded, before its values can be. */
export interface LoadedRange {
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Queues what {@link readLoaded} must know. */
export function loadRange(range: Excel.Range): LoadedRange {
  const sheet = range.worksheet.load("name");
  return { range: range.load(place), sheet, used: sheet.getUsedRangeOrNullObject(true).load(place) };
}

/** Excel on the web rejects a response above 5 MB; a value has some 25 bytes, a long text more. */
const cellsOfOneRequest = 50_000;

/** The content of a range whose place is known: one round trip, unless it is large. */
export async function readLoaded(
  context: Excel.RequestContext,
  { range, sheet, used }: LoadedRange,
): Promise<RangeContent> {
  const whole = rectangleOf(range);
  const last = used.isNullObject ? null : rectangleOf(used);
  const filled =
    last === null
      ? null
      : { ...whole, bottom: Math.min(whole.bottom, last.bottom), right: Math.min(whole.right, last.right) };
  const isEmpty = filled === null || filled.bottom < filled.top || filled.right < filled.left;
  return {
    sheet: sheet.name,
    address: rangeAddress(whole),
    rows: range.rowCount,
    columns: range.columnCount,
    values: isEmpty ? [] : await readValues(context, sheet, filled),
  };
}

async function readValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { top, left, bottom, right }: CellRange,
): Promise<CellValue[][]> {
  const height = Math.max(1, Math.floor(cellsOfOneRequest / (right - left + 1)));
  const lower = Math.min(bottom, top + height - 1);
  const part = sheet.getRange(rangeAddress({ top, left, bottom: lower, right })).load("values,valueTypes");
  await context.sync();
  const { values, valueTypes } = part;
  const rows = values.map((row: readonly unknown[], r) => row.map((value, c) => cellValue(value, valueTypes[r]?.[c])));
  return lower === bottom
    ? rows
    : [...rows, ...(await readValues(context, sheet, { top: lower + 1, left, bottom, right }))];
}

/** A cell's value as Excel returns it, with its `valueTypes`. Excel does not reveal the message of an error. */
export function cellValue(value: unknown, type: string | undefined): CellValue {
  if (type === "Error") return { code: String(value), message: null };
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** A cell whose content is loaded. */
export interface LoadedCell {
  readonly cell: Excel.Range;
  readonly sheet: Excel.Worksheet;
  /** Null where this Excel does not know it. */
  readonly spillParent: Excel.Range | null;
}

/** Queues what {@link activeCell} needs. */
export function loadCell(cell: Excel.Range): LoadedCell {
  cell.load("rowIndex,columnIndex,formulas,values,valueTypes,text");
  const spillParent = supportsSpills() ? cell.getSpillParentOrNullObject().load("rowIndex,columnIndex") : null;
  return { cell, sheet: cell.worksheet.load("name"), spillParent };
}

/** The content of a cell that was loaded, after the sync. */
export function activeCell({ cell, sheet, spillParent }: LoadedCell): ActiveCell {
  const address = addressOf(cell);
  const parent = spillParent === null || spillParent.isNullObject ? null : addressOf(spillParent);
  const spillsFrom = parent === address ? null : parent;
  const value: unknown = cell.values[0]?.[0];
  const content: unknown = cell.formulas[0]?.[0];
  return {
    sheet: sheet.name,
    address,
    // Excel may show the formula of the first cell in all cells of its spill.
    formula: spillsFrom === null && isFormula(content, value) ? withPlainNames(content) : null,
    value: cellValue(value, cell.valueTypes[0]?.[0]),
    text: cell.text[0]?.[0] ?? "",
    spillsFrom,
  };
}

/** The formulas in a range; null when there is no such sheet. */
export async function readFormulasIn(
  context: Excel.RequestContext,
  name: string,
  address: string,
): Promise<Formulas | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (sheet.isNullObject) return null;
  const asked = sheet.getRange(address).load("formulas,values");
  await context.sync();
  const { formulas, values } = asked;
  return formulas.map((row: readonly unknown[], r) =>
    row.map((content, c) => (isFormula(content, values[r]?.[c]) ? withPlainNames(content) : null)),
  );
}

/** A text that begins with `=`, entered after an apostrophe, is its own value; no formula is. */
export function isFormula(content: unknown, value: unknown): content is string {
  return typeof content === "string" && content.startsWith("=") && content !== value;
}

/** Excel writes a custom function that it has not registered yet by an inner name. */
export function withPlainNames(formula: string): string {
  return formula.replace(/_xldudf_([A-Z]+)_([A-Z][A-Z0-9]*)(?=\()/gi, "$1.$2");
}

/** The place of a range for which it was loaded. */
export function rectangleOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** The address of a range of which sides may be open; null when it is open in both directions. */
export function openAddress({ top, left, bottom, right }: OpenRange): string | null {
  if (top !== null && left !== null && bottom !== null && right !== null)
    return rangeAddress({ top, left, bottom, right });
  if (left !== null && right !== null) return `${columnLetters(left)}:${columnLetters(right)}`;
  return top !== null && bottom !== null ? `${top + 1}:${bottom + 1}` : null;
}

const addressOf = ({ rowIndex, columnIndex }: Excel.Range): string => cellAddress(rowIndex, columnIndex);
