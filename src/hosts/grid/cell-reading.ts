import type { CellPosition, EvaluatedCell, UID, Zone } from "@odoo/o-spreadsheet";
import { rangeAddress } from "../../sheets/references/address";
import { parseReference } from "../../sheets/references/reference";
import type { ActiveCell, CellValue, Formulas, RangeContent } from "../cells";
import { excelCode } from "./excel-values";
import type { Library, Model } from "./library";

/** Reads cells of the grid as the pane sees them. */
export class CellReader {
  constructor(
    private readonly library: Library,
    private readonly model: Model,
  ) {}

  active(position: CellPosition): ActiveCell {
    const { getters } = this.model;
    const value = this.value(position);
    const source = this.spillSource(position);
    return {
      sheet: getters.getSheetName(position.sheetId),
      address: addressOf(position),
      formula: this.formula(position),
      value,
      text: isError(value) ? value.code : getters.getEvaluatedCell(position).formattedValue,
      spillsFrom: source === null ? null : addressOf(source),
    };
  }

  private formula(position: CellPosition): string | null {
    const { getters } = this.model;
    const entered = getters.getCell(position);
    return entered?.isFormula === true ? entered.compiledFormula.toFormulaString(getters) : null;
  }

  formulas(sheetId: UID, { top, left, bottom, right }: Zone): Formulas {
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_cell, column) =>
        this.formula({ sheetId, col: left + column, row: top + row }),
      ),
    );
  }

  range(sheetId: UID, zone: Zone): RangeContent {
    const { top, left, bottom, right } = zone;
    const last = this.lastUsed(sheetId);
    const count = (from: number, to: number) => Math.max(0, to - from + 1);
    const columns = count(left, Math.min(right, last.col));
    return {
      sheet: this.model.getters.getSheetName(sheetId),
      address: rangeAddress(zone),
      rows: bottom - top + 1,
      columns: right - left + 1,
      values: Array.from({ length: columns === 0 ? 0 : count(top, Math.min(bottom, last.row)) }, (_, row) =>
        Array.from({ length: columns }, (_cell, column) => this.value({ sheetId, col: left + column, row: top + row })),
      ),
    };
  }

  /** The range of a reference in a formula of a sheet, or null. The grid's tables have no names. */
  reference(text: string, ownSheetId: UID): RangeContent | null {
    const { getters } = this.model;
    const reference = parseReference(text);
    if (reference === null || reference.kind === "table") return null;
    const sheetId = reference.sheet === null ? ownSheetId : getters.getSheetIdByName(reference.sheet);
    if (sheetId === undefined) return null;
    if (reference.kind === "name") {
      const named = getters.getNamedRange(reference.name);
      return named === undefined ? null : this.range(named.range.sheetId, named.range.zone);
    }
    if (reference.kind === "spill") {
      const zone = this.spillZone({ sheetId, col: reference.column, row: reference.row });
      return zone === null ? null : this.range(sheetId, zone);
    }
    const { top, left, bottom, right } = reference.range;
    const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
    return this.range(sheetId, {
      top: top ?? 0,
      left: left ?? 0,
      bottom: bottom ?? numberOfRows - 1,
      right: right ?? numberOfCols - 1,
    });
  }

  /** The cell whose formula spills into another, or null. */
  spillSource(position: CellPosition): CellPosition | null {
    const source = this.model.getters.getArrayFormulaSpreadingOn(position);
    if (source === undefined || (source.col === position.col && source.row === position.row)) return null;
    return source;
  }

  /** Where the formula of a cell spills, or null where it returns one value or an error. */
  spillZone(position: CellPosition): Zone | null {
    const { getters } = this.model;
    if (isOfType(getters.getEvaluatedCell(position), "error")) return null;
    return getters.getSpreadZone(position) ?? null;
  }

  private value(position: CellPosition): CellValue {
    const cell = this.model.getters.getEvaluatedCell(position);
    const { value, message } = cell;
    // The library's own messages are objects that become texts, in the language of the moment.
    if (isOfType(cell, "error"))
      return { code: excelCode(String(value)), message: message === undefined ? null : "".concat(message) };
    // Excel does not distinguish a blank from an empty text.
    return value === "" ? null : value;
  }

  /** The last row and column of a sheet that hold anything. */
  private lastUsed(sheetId: UID): { readonly row: number; readonly col: number } {
    const { getters } = this.model;
    let row = -1;
    let col = -1;
    for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
      if (isOfType(getters.getEvaluatedCell(position), "empty")) continue;
      row = Math.max(row, position.row);
      col = Math.max(col, position.col);
    }
    return { row, col };
  }

  /** The zone of an address such as `B2:F4`. */
  zone(address: string): Zone {
    return this.library.helpers.toZone(address);
  }
}

/** The library keeps the enumeration of the types to itself. */
const isOfType = ({ type }: EvaluatedCell, desired: "error" | "empty") => (type as string) === desired;

const isError = (value: CellValue) => typeof value === "object" && value !== null;

const addressOf = ({ col, row }: CellPosition): string =>
  rangeAddress({ top: row, left: col, bottom: row, right: col });
