import ExcelJS from "exceljs";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import { cellAddress } from "../../sheets/references/address";
import { cornersOf } from "../../sheets/references/reference";
import { sheetsIn } from "../../sheets/references/sheets-in-formula";
import { typed } from "./formula";
import type { FileValue } from "./reading/cells";

/** What can be said of a file's formulas where they are to be calculated. */
export interface FormulaRules {
  /** Whether a function is known. */
  readonly isKnown: (name: string) => boolean;
}

/**
 * The visible sheets of an xlsx file as plans: values, formulas, number formats, column widths and frozen rows and
 * columns. A formula that cannot be calculated here, because it needs an unknown function, another file or a table's
 * names, is its last result. Null when there are more than `mostCells`; rejected when it is no xlsx file.
 */
export async function readPlans(
  bytes: Uint8Array,
  { isKnown }: FormulaRules,
  mostCells: number,
): Promise<readonly SheetPlan[] | null> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  if (workbook.worksheets.length === 0) throw new Error("There is no sheet.");
  const sheets = workbook.worksheets.filter(({ state }) => state === "visible");
  // The rectangles are filled, so their size counts, and not the number of cells with content.
  const size = sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  if (size > mostCells) return null;
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const canCalculate = (formula: string) => isCalculable(formula, names, isKnown);
  return sheets.map((sheet) => planOf(sheet, canCalculate));
}

/** Whether a formula needs nothing but known functions and cells of these sheets. */
function isCalculable(formula: string, sheets: ReadonlySet<string>, isKnown: FormulaRules["isKnown"]): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  // Another file, a table's names, or cells that are gone.
  if (/[[\]]|#REF!/.test(bare) || !sheetsIn(bare).every((name) => sheets.has(name.toLowerCase()))) return false;
  const ownCells = bare.replace(/(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!/gu, "");
  return [...ownCells.matchAll(/(?<![\p{L}\p{N}_.$])([\p{L}_\\$][\p{L}\p{N}_.$\\]*)(\(?)/gu)].every(
    ([, name = "", bracket]) =>
      bracket === "("
        ? isKnown(name.toUpperCase())
        : /^(?:\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}|TRUE|FALSE|E)$/i.test(name),
  );
}

type CanCalculate = (formula: string) => boolean;

function planOf(sheet: ExcelJS.Worksheet, canCalculate: CanCalculate): SheetPlan {
  const { rowCount, columnCount } = sheet;
  const spilled = spilledCells(sheet, canCalculate);
  // Without any, the library has null, whatever its types say.
  const [view] = (sheet.views as readonly Partial<ExcelJS.WorksheetView>[] | null) ?? [];
  const frozen = view?.state === "frozen" ? view : null;
  return {
    sheetName: sheet.name,
    cells: Array.from({ length: Math.max(1, rowCount) }, (_, row) => {
      const found = sheet.findRow(row + 1);
      return Array.from({ length: Math.max(1, columnCount) }, (_cell, column): PlanCell => {
        const cell = found?.findCell(column + 1);
        return cell === undefined ? {} : planCell(cell, spilled.has(cell.address), canCalculate);
      });
    }),
    columnWidths: Array.from({ length: columnCount }, (_, column) =>
      Math.min(80, sheet.getColumn(column + 1).width ?? defaultWidth),
    ),
    styles: [],
    frozenRows: frozen?.ySplit ?? 0,
    frozenColumns: frozen?.xSplit ?? 0,
    notes: [],
    table: null,
    chart: null,
  };
}

const defaultWidth = 11;

function planCell(cell: ExcelJS.Cell, isSpilled: boolean, canCalculate: CanCalculate): PlanCell {
  const format = formatOf(cell.numFmt);
  const shown = format === undefined ? {} : { format };
  if (isSpilled) return shown;
  const formula = formulaOf(cell, canCalculate);
  if (formula !== null) return { formula, ...shown };
  if (cell.isMerged && cell.master.address !== cell.address) return {};
  const value = cellValue(cell);
  if (typeof value === "boolean") return { formula: value ? "=TRUE" : "=FALSE" };
  if (typeof value === "object" && value !== null) return { value: value.error };
  if (typeof value === "number" && !Number.isFinite(value)) return {};
  return { value, ...shown };
}

/** The formula that can be calculated here, or null. */
function formulaOf(cell: ExcelJS.Cell, canCalculate: CanCalculate): string | null {
  if (cell.type !== ExcelJS.ValueType.Formula || !cell.formula) return null;
  const formula = typed(cell.formula);
  return canCalculate(formula) ? `=${formula}` : null;
}

/** The cells that hold a part of another cell's result, which that one fills again. */
function spilledCells(sheet: ExcelJS.Worksheet, canCalculate: CanCalculate): ReadonlySet<string> {
  const spilled = new Set<string>();
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const { shareType, ref } = cell.model as { readonly shareType?: string; readonly ref?: string };
      if (shareType !== "array" || ref === undefined || formulaOf(cell, canCalculate) === null) return;
      const { top, left, bottom, right } = cornersOf(ref) ?? { top: 0, left: 0, bottom: -1, right: -1 };
      for (let r = top; r <= Math.min(bottom, sheet.rowCount - 1); r++)
        for (let c = left; c <= Math.min(right, sheet.columnCount - 1); c++)
          if (cellAddress(r, c) !== cell.address) spilled.add(cellAddress(r, c));
    });
  });
  return spilled;
}

/** The formats that every host draws alike; others, with conditions or colours, are omitted. */
function formatOf(format: string | undefined): string | undefined {
  const isPlain = format !== undefined && /^[#0?,.%E+\-dmyhs/: ]+$/.test(format.replace(/"[^"]*"/g, ""));
  return isPlain ? format : undefined;
}

/** Days from Excel's day 0 to the first of 1970. */
const epoch = 25569;
const millisecondsOfDay = 86_400_000;

/** What a cell holds; of a formula its last result, which the library's `value` omits where it is 0 or FALSE. */
const cellValue = (cell: ExcelJS.Cell): FileValue =>
  valueOf(cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value);

function valueOf(value: ExcelJS.CellValue): FileValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / millisecondsOfDay + epoch;
  if (typeof value !== "object") return value;
  if ("error" in value) return { error: value.error };
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("hyperlink" in value) return value.text;
  if ("formula" in value || "sharedFormula" in value) return valueOf(value.result ?? null);
  return null;
}
