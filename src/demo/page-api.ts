import type { CellPosition } from "@odoo/o-spreadsheet";
import { excelCode } from "../hosts/grid/excel-values";
import { sheetNames } from "../hosts/grid/host";
import type { Library, Model } from "../hosts/grid/library";
import { protectionOf } from "../hosts/grid/plugins/protection";

export type DemoValue = number | string | boolean | null;

/** A cell of the demo as tests see it. */
export interface DemoCell {
  /** Null for a blank; the code for an error. */
  readonly value: DemoValue;
  /** What the cell shows. */
  readonly text: string;
  /** With its `=`; null for a constant, a blank and a cell into which another one spills. */
  readonly formula: string | null;
  /** The error's code such as `#VALUE!`, or null. */
  readonly error: string | null;
  /** What the error says, or null. */
  readonly message: string | null;
}

/** The page's interface for tests, `window.demo`. Sheets go by name, cells by address; an unknown one is a RangeError. */
export interface DemoPageApi {
  /** Enters content as a user would type it; an empty text clears the cell. */
  readonly set: (sheet: string, a1: string, content: string) => void;
  readonly get: (sheet: string, a1: string) => DemoCell;
  /** The values of a range, row by row. */
  readonly range: (sheet: string, a1range: string) => DemoValue[][];
  readonly sheets: () => string[];
  /** The defined names and their ranges, such as `Data!B2:F4`. */
  readonly names: () => Readonly<Record<string, string>>;
  /** Whether a cell is protected from changes. */
  readonly isProtected: (sheet: string, a1: string) => boolean;
  /** Whether all is kept for the next visit. */
  readonly isKept: () => boolean;
  /** Forgets what was kept, and keeps nothing more. */
  readonly forget: () => Promise<void>;
  /** Resolves when nothing is in progress: no load, no change of language, nothing to draw. */
  readonly idle: () => Promise<void>;
}

/** What the page does to keep the workbook. */
export interface Keeping {
  readonly isUpToDate: boolean;
  readonly forget: () => Promise<void>;
}

const keepsNothing: Keeping = { isUpToDate: true, forget: () => Promise.resolve() };

export function createPageApi(
  library: Library,
  model: Model,
  idle: () => Promise<void>,
  keeping: Keeping = keepsNothing,
): DemoPageApi {
  const { getters } = model;

  const zoneOf = (sheet: string, address: string) => {
    const sheetId = getters.getSheetIdByName(sheet);
    if (sheetId === undefined) throw new RangeError(`There is no sheet ${sheet}`);
    if (!/^[a-z]{1,3}[1-9]\d*(:[a-z]{1,3}[1-9]\d*)?$/i.test(address)) throw new RangeError(`${address} is no address`);
    const zone = library.helpers.toZone(address.toUpperCase());
    const { numberOfCols, numberOfRows } = getters.getSheetSize(sheetId);
    if (zone.right >= numberOfCols || zone.bottom >= numberOfRows)
      throw new RangeError(`${address} is not in sheet ${sheet}`);
    return { sheetId, ...zone };
  };

  const positionOf = (sheet: string, a1: string): CellPosition => {
    const { sheetId, left, top, right, bottom } = zoneOf(sheet, a1);
    if (left !== right || top !== bottom) throw new RangeError(`${a1} is not one cell`);
    return { sheetId, col: left, row: top };
  };

  const valueOf = (position: CellPosition): DemoValue => {
    const { value } = getters.getEvaluatedCell(position);
    return typeof value === "string" && library.helpers.isEvaluationError(value) ? excelCode(value) : value;
  };

  return {
    set: (sheet, a1, content) => {
      const position = positionOf(sheet, a1);
      const typed = content.startsWith("+") && library.helpers.isFormula(content) ? `=${content.slice(1)}` : content;
      const { isSuccessful, reasons } = model.dispatch("UPDATE_CELL", { ...position, content: typed });
      if (!isSuccessful) throw new Error(reasons.join(", "));
    },
    get: (sheet, a1) => {
      const position = positionOf(sheet, a1);
      const { value: found, message, formattedValue } = getters.getEvaluatedCell(position);
      const value = valueOf(position);
      const entered = getters.getCell(position);
      const isError = library.helpers.isEvaluationError(found);
      return {
        value,
        text: isError ? String(value) : formattedValue,
        formula: entered?.isFormula === true ? entered.compiledFormula.toFormulaString(getters) : null,
        error: isError ? String(value) : null,
        message: message === undefined ? null : message,
      };
    },
    range: (sheet, a1range) => {
      const { sheetId, top, left, bottom, right } = zoneOf(sheet, a1range);
      return Array.from({ length: bottom - top + 1 }, (_, row) =>
        Array.from({ length: right - left + 1 }, (_, column) =>
          valueOf({ sheetId, col: left + column, row: top + row }),
        ),
      );
    },
    sheets: () => sheetNames(model),
    names: () =>
      Object.fromEntries(getters.getNamedRanges().map(({ name, range }) => [name, getters.getRangeString(range)])),
    isProtected: (sheet, a1) => protectionOf(getters).isCellProtected(positionOf(sheet, a1)),
    isKept: () => keeping.isUpToDate,
    forget: () => keeping.forget(),
    idle,
  };
}
