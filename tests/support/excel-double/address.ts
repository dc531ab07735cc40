import { OfficeError } from "./error";

export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** A rectangle of cells, counted from 0, ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads `B2`, `A1:G9`, `C:C` or `2:2` without a sheet's name; anything else is an InvalidArgument, as in Excel. */
export function readAddress(address: unknown, location: string): Rectangle {
  const fail = () => new OfficeError("InvalidArgument", location, `"${String(address)}" is no address.`);
  if (typeof address !== "string") throw fail();
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(address);
  const cells = /^([A-Z]{1,3})([1-9][0-9]*)(?::([A-Z]{1,3})([1-9][0-9]*))?$/.exec(address);
  const rows = /^([1-9][0-9]*):([1-9][0-9]*)$/.exec(address);
  let read: Rectangle;
  if (columns !== null)
    read = { top: 0, bottom: sheetRows - 1, left: columnIndex(columns[1]), right: columnIndex(columns[2]) };
  else if (rows !== null)
    read = { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: sheetColumns - 1 };
  else if (cells !== null)
    read = {
      left: columnIndex(cells[1]),
      top: Number(cells[2]) - 1,
      right: columnIndex(cells[3] ?? cells[1]),
      bottom: Number(cells[4] ?? cells[2]) - 1,
    };
  else throw fail();
  const { top, left, bottom, right } = read;
  if (top > bottom || left > right || bottom >= sheetRows || right >= sheetColumns) throw fail();
  return read;
}

function columnIndex(letters = ""): number {
  return Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The address of a cell counted from 0. */
export function cellAddress(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters + String(row + 1);
}

export function rectangleAddress({ top, left, bottom, right }: Rectangle): string {
  const [start, end] = [cellAddress(top, left), cellAddress(bottom, right)];
  return start === end ? start : `${start}:${end}`;
}

export function sizeOf({ top, left, bottom, right }: Rectangle): { readonly rows: number; readonly columns: number } {
  return { rows: bottom - top + 1, columns: right - left + 1 };
}
