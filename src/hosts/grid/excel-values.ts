import type { Arg, CellValue, FunctionResultObject, Matrix, Maybe } from "@odoo/o-spreadsheet";
import { GridFunctionError } from "./custom-functions";

/** How the metadata declares a parameter; only what changes the value that arrives. */
export interface ParameterKind {
  readonly type: string;
  readonly dimensionality: string;
}

/** A cell's value as the grid passes it to a function. */
type GridCell = Maybe<FunctionResultObject>;

/** Codes that the grid and Excel write differently. */
const excelCodes: Readonly<Record<string, string>> = { "#REF": "#REF!" };
const gridCodes = new Map(Object.entries(excelCodes).map(([grid, excel]) => [excel, grid]));

/** The error code as Excel writes it. */
export const excelCode = (code: string): string => excelCodes[code] ?? code;

/**
 * An argument as Excel passes it to a custom function: null if omitted, rows of cells for a matrix (one cell is
 * `[[x]]`), the cell itself for a scalar. A blank cell is null, an error a `CustomFunctions.Error`.
 *
 * @param isError whether a text is one of the grid's error codes.
 */
export function toExcelArgument(
  argument: Arg,
  { type, dimensionality }: ParameterKind,
  isError: (value: CellValue) => boolean,
): unknown {
  if (argument === undefined) return null;
  const columns = isMatrix(argument) ? argument : [[argument]];
  const rows = (columns[0] ?? []).map((_, row) => columns.map((column) => toExcelCell(column[row], isError)));
  if (dimensionality === "matrix") return rows;
  const cell = rows[0]?.[0] ?? null;
  return type === "string" && (typeof cell === "number" || typeof cell === "boolean")
    ? String(cell).toUpperCase()
    : cell;
}

function toExcelCell(cell: GridCell, isError: (value: CellValue) => boolean): unknown {
  const value = cell?.value ?? null;
  if (typeof value === "string" && isError(value)) return new GridFunctionError(excelCode(value), cell?.message);
  return value;
}

/** What a custom function returned as the grid accepts it: a value, or columns of values that spill. */
export function toGridResult(returned: unknown): FunctionResultObject | Matrix<FunctionResultObject> {
  if (!Array.isArray(returned)) return toGridCell(returned);
  const rows = returned as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || !rows.every((row) => Array.isArray(row) && row.length === width)) return invalidValue();
  const cells = rows as readonly (readonly unknown[])[];
  if (cells.length === 1 && width === 1) return toGridCell(cells[0]?.[0]);
  return Array.from({ length: width }, (_, column) => cells.map((row) => toGridCell(row[column])));
}

/** What a custom function threw: an error of Excel's own class keeps its code and message, all else is `#VALUE!`. */
export function toGridError(thrown: unknown): FunctionResultObject {
  return thrown instanceof GridFunctionError ? toGridCell(thrown) : invalidValue();
}

function toGridCell(value: unknown): FunctionResultObject {
  if (value instanceof GridFunctionError) {
    const code = gridCodes.get(value.code) ?? value.code;
    return value.message === undefined ? { value: code } : { value: code, message: value.message };
  }
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? { value } : { value: "#NUM!" };
    case "string":
    case "boolean":
      return { value };
    default:
      return value === null || value === undefined ? { value: "" } : invalidValue();
  }
}

const invalidValue = (): FunctionResultObject => ({ value: "#VALUE!" });

const isMatrix = (argument: Exclude<Arg, undefined>): argument is Matrix<FunctionResultObject> =>
  Array.isArray(argument);
