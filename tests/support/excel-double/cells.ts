import { displayedText } from "../../../src/sheets/number-formats";
import { cellAddress, readAddress, type Rectangle, sizeOf } from "./address";
import { cellsOf, type Result, type SheetState } from "./book";
import type { Content } from "./entry";
import { NotModelled } from "./error";

/** Puts content into a cell and updates spills. The result of a formula is the one that the test has set, or unknown. */
export function putContent(sheet: SheetState, address: string, content: Content): void {
  const anchor = spillAnchor(sheet, address);
  if (anchor !== null && anchor !== address && content.kind !== "blank") {
    dropSpill(sheet, anchor);
    sheet.results.set(anchor, { error: "#SPILL!" });
  }
  dropSpill(sheet, address);
  if (anchor === null || anchor === address) sheet.results.delete(address);
  if (content.kind === "blank") sheet.cells.delete(address);
  else sheet.cells.set(address, content);
  if (content.kind === "formula") calculate(sheet, address, sheet.known.get(`${address} ${content.formula}`) ?? null);
}

function calculate(sheet: SheetState, address: string, rows: readonly (readonly Result[])[] | null): void {
  if (rows === null) return;
  const { top, left } = readAddress(address, "test");
  const range: Rectangle = { top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 };
  const places = cellsOf(range);
  if (places.flat().some((place) => place !== address && sheet.cells.has(place))) {
    sheet.results.set(address, { error: "#SPILL!" });
    return;
  }
  places.forEach((row, r) => row.forEach((place, c) => sheet.results.set(place, rows[r]?.[c] ?? "")));
  const { rows: height, columns: width } = sizeOf(range);
  if (height > 1 || width > 1) sheet.spills.set(address, range);
}

function dropSpill(sheet: SheetState, anchor: string): void {
  const spill = sheet.spills.get(anchor);
  if (spill === undefined) return;
  for (const place of cellsOf(spill).flat()) sheet.results.delete(place);
  sheet.spills.delete(anchor);
}

/** The cell whose formula spills into a cell, itself included. */
export function spillAnchor(sheet: SheetState, address: string): string | null {
  const { top, left } = readAddress(address, "test");
  for (const [anchor, spill] of sheet.spills)
    if (top >= spill.top && top <= spill.bottom && left >= spill.left && left <= spill.right) return anchor;
  return null;
}

export function valueOf(sheet: SheetState, address: string): number | string | boolean {
  const result = resultOf(sheet, address);
  return typeof result === "object" ? result.error : result;
}

export function typeOf(sheet: SheetState, address: string): string {
  const result = resultOf(sheet, address);
  if (typeof result === "object") return "Error";
  if (typeof result === "string") return sheet.cells.has(address) || sheet.results.has(address) ? "String" : "Empty";
  return typeof result === "number" ? "Double" : "Boolean";
}

/** In English. A cell of a spill has the formula of its first cell, as in the formula bar. */
export function formulaOf(sheet: SheetState, address: string): number | string | boolean {
  const content = sheet.cells.get(address);
  if (content?.kind === "formula") return content.formula;
  const anchor = content === undefined ? spillAnchor(sheet, address) : null;
  return anchor === null ? valueOf(sheet, address) : formulaOf(sheet, anchor);
}

export function textOf(sheet: SheetState, address: string): string {
  const value = valueOf(sheet, address);
  const format = sheet.numberFormats.get(address);
  if (typeof value === "number" && format !== undefined) {
    if (!/^0(?:\.0+)?%?$/.test(format)) throw new NotModelled(`the text of a number in the format ${format}`);
    return displayedText({ value, format });
  }
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function resultOf(sheet: SheetState, address: string): Result {
  const content = sheet.cells.get(address);
  if (content === undefined) return sheet.results.get(address) ?? "";
  switch (content.kind) {
    case "formula": {
      const result = sheet.results.get(address);
      if (result === undefined) throw new NotModelled(`what ${content.formula} comes to`);
      return result;
    }
    case "converted":
      throw new NotModelled(`what Excel makes of ${content.from}`);
    default:
      return content.value;
  }
}

/** The used range, or null. */
export function usedRange(sheet: SheetState): Rectangle | null {
  const used = [...sheet.cells.keys(), ...sheet.results.keys()].map((address) => readAddress(address, "test"));
  if (used.length === 0) return null;
  return {
    top: Math.min(...used.map(({ top }) => top)),
    left: Math.min(...used.map(({ left }) => left)),
    bottom: Math.max(...used.map(({ bottom }) => bottom)),
    right: Math.max(...used.map(({ right }) => right)),
  };
}

/** The first cell of the selection. */
export function firstSelected(sheet: SheetState): string {
  const { top, left } = readAddress(sheet.selection.split(",")[0], "test");
  return cellAddress(top, left);
}
