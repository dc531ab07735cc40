import ExcelJS from "exceljs";
import type { CellRange } from "../../sheets/plan";
import { cornersOf, parseReference } from "../../sheets/reference";

/** What a cell of a file holds; an error is its code. */
export type FileValue = number | string | boolean | null | { readonly error: string };

/** A sheet of a file. */
export interface FileSheet {
  readonly name: string;
  /** From A1; a row may be short. */
  readonly cells: readonly (readonly FileValue[])[];
  /** The defined names of ranges of this sheet. */
  readonly names: ReadonlyMap<string, CellRange>;
}

/** No sheet of ours comes near; a file beyond this is no exercise. */
const mostRows = 5000;
const mostColumns = 200;

/** The sheets of an xlsx file, hidden ones too. Rejected if it is not one. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly FileSheet[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const names = workbook.definedNames.model.flatMap(({ name, ranges }) =>
    ranges.flatMap((reference) => namedRange(name, reference) ?? []),
  );
  return workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    cells: cellsOf(sheet),
    names: new Map(names.filter((one) => one.sheet === sheet.name).map(({ name, range }) => [name, range])),
  }));
}

function namedRange(name: string, text: string) {
  const reference = parseReference(text);
  const range = cornersOf(text);
  if (reference?.kind !== "cells" || range === null || reference.sheet === null) return null;
  return { name, sheet: reference.sheet, range };
}

function cellsOf(sheet: ExcelJS.Worksheet): FileValue[][] {
  const rows: FileValue[][] = [];
  sheet.eachRow((row, number) => {
    if (number > mostRows) return;
    const cells: FileValue[] = [];
    row.eachCell((cell, column) => {
      if (column <= mostColumns) cells[column - 1] = cellValue(cell);
    });
    rows[number - 1] = Array.from(cells, (value: FileValue | undefined) => value ?? null);
  });
  // Rows without content are holes.
  return Array.from(rows, (row: FileValue[] | undefined) => row ?? []);
}

/** Days from Excel's day 0 to the first of 1970. */
const epoch = 25569;
const millisecondsOfDay = 86_400_000;

/** What a cell holds; of a formula its last result, which the library's `value` omits where it is 0 or FALSE. */
export const cellValue = (cell: ExcelJS.Cell): FileValue =>
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
