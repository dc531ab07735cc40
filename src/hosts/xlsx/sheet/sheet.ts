import type { Cell, CellValue as StoredValue, Workbook, Worksheet } from "exceljs";
import { tableStyle } from "../../../sheets/looks";
import type { PartNames } from "../../../sheets/names/part-names";
import type { CellRange, PlanCell, PlanTable, SheetPlan } from "../../../sheets/plan";
import { absoluteAddress, cellAddress, cellsOf, rangeAddress, sheetPrefix } from "../../../sheets/references/address";
import { type CellValue, isCellError } from "../../cells";
import type { FilePlan } from "../file-plan";
import { callsAddIn, storedAll } from "../formula";
import { stylesAt, stylesByCell } from "./cell-styles";
import { addConditions } from "./conditions";
import { layOutPages } from "./pages";
import { setRows } from "./rows";
import { styleOf } from "./styles";
import { addValidation } from "./validation";

type Results = readonly (readonly CellValue[])[] | null;

/** Adds a sheet as its plan says, but for the charts, which the library cannot write. */
export function fillSheet(
  workbook: Workbook,
  plan: FilePlan,
  name: string,
  results: Results,
  partNames: PartNames = { table: "", ranges: [] },
): void {
  const sheet = workbook.addWorksheet(name);
  layOutPages(sheet, plan);
  plan.columnWidths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  if (plan.table !== null) addTable(sheet, plan, plan.table, partNames.table);
  const styles = stylesByCell(plan);
  plan.cells.forEach((row, r) => {
    row.forEach((content, c) => {
      const cell = sheet.getCell(r + 1, c + 1);
      enter(
        cell,
        content,
        results?.[r]?.[c] ?? null,
        content.spill ?? (results === null ? null : spillRange(plan, results, r, c)),
      );
      const [planned, own] = [stylesAt(styles, r, c), plan.lookAt?.(r, c)];
      if (planned.length > 0 || own !== undefined) Object.assign(cell, styleOf(planned, own));
      if (content.format !== undefined) cell.numFmt = content.format;
    });
  });
  setRows(sheet, plan, styles);
  for (const range of plan.merged ?? []) sheet.mergeCells(rangeAddress(range));
  for (const { row, column, text } of plan.notes) sheet.getCell(row + 1, column + 1).note = text;
  for (const validation of plan.validations ?? []) addValidation(sheet, validation);
  addConditions(sheet, plan.conditions ?? []);
  plan.names?.forEach(({ range }, index) => {
    workbook.definedNames.add(sheetPrefix(name) + absoluteAddress(range), partNames.ranges[index] ?? "");
  });
  const { frozenRows, frozenColumns } = plan;
  const showGridLines = plan.hasNoGridLines !== true;
  if (frozenRows > 0 || frozenColumns > 0)
    sheet.views = [{ state: "frozen", xSplit: frozenColumns, ySplit: frozenRows, showGridLines }];
  else if (!showGridLines) sheet.views = [{ state: "normal", showGridLines }];
  if (plan.unlocked !== undefined) protect(sheet, plan.unlocked);
}

/**
 * A text is stored as text, whatever it begins with.
 *
 * @param spill the cells that the formula's result fills; null where that is not known.
 */
function enter(cell: Cell, { value, formula, link }: PlanCell, result: CellValue, spill: CellRange | null): void {
  if (link !== undefined) cell.value = { text: String(value ?? ""), hyperlink: `#${link}A1` };
  else if (formula !== undefined) cell.value = formulaValue(formula, result, spill, cell.address);
  else if (value !== undefined && value !== null && value !== "") cell.value = value;
  // What another cell's formula has spilled.
  else if (result !== null) cell.value = isCellError(result) ? ({ error: result.code } as StoredValue) : result;
}

/**
 * A call that returns one cell is an ordinary formula, whose result every spreadsheet shows as it is stored; Excel
 * writes an @ before the name. A call that may return more is an array formula, which the package marks as dynamic:
 * Excel shows it as it was typed, but others recalculate it and do not know the function.
 */
function formulaValue(formula: string, result: CellValue, spill: CellRange | null, address: string): StoredValue {
  const cached = isCellError(result) ? { error: result.code } : (result ?? undefined);
  const content = { formula: storedAll(formula.slice(1)), ...(cached !== undefined && { result: cached }) };
  const ref = spill === null ? address : rangeAddress(spill);
  const isOne = spill === null ? !callsAddIn(formula) : ref === address;
  return (isOne ? content : { ...content, shareType: "array", ref }) as StoredValue;
}

/** The cells that a formula's result fills: its own, and those that hold a result without content of their own. */
function spillRange({ cells }: SheetPlan, results: NonNullable<Results>, row: number, column: number): CellRange {
  const isSpilled = (r: number, c: number) => {
    const { value = null, formula } = cells[r]?.[c] ?? { value: 0 };
    return value === null && formula === undefined && (results[r]?.[c] ?? null) !== null;
  };
  let [bottom, right] = [row, column];
  if (cells[row]?.[column]?.formula !== undefined) {
    while (isSpilled(row, right + 1)) right++;
    while (isSpilled(bottom + 1, column)) bottom++;
  }
  return { top: row, left: column, bottom, right };
}

function addTable(sheet: Worksheet, { cells }: SheetPlan, { range }: PlanTable, name: string): void {
  const { top, left, bottom, right } = range;
  const headers = cells[top]?.slice(left, right + 1) ?? [];
  sheet.addTable({
    name,
    ref: cellAddress(top, left),
    headerRow: true,
    style: { theme: tableStyle, showRowStripes: true },
    columns: headers.map(({ value }) => ({ name: String(value ?? ""), filterButton: false })),
    // The cells themselves are entered afterwards.
    rows: cells.slice(top + 1, bottom + 1).map((row) => row.slice(left, right + 1).map(() => null)),
  });
}

/** Without a password: it prevents accidents, and hides nothing. */
function protect(sheet: Worksheet, unlocked: readonly CellRange[]): void {
  for (const range of unlocked)
    for (const [row, column] of cellsOf(range)) sheet.getCell(row + 1, column + 1).protection = { locked: false };
  void sheet.protect("", { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true });
}
