import type { RangeContent } from "../../hosts/cells";
import { halfWidth } from "../../sheets/half-width";
import type { CellRange } from "../../sheets/plan";
import { rangeAddress, sheetPrefix } from "../../sheets/references/address";
import { cornersOf, parseReference } from "../../sheets/references/reference";
import type { Expression } from "./expression";

/** A sheet's name before an address, in quotation marks only where it needs them: `Data!`. */
export function shortPrefix(sheet: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !/^([A-Za-z]{1,3}\d+|[RrCc]\d*([Cc]\d*)?)$/.test(sheet);
  return isPlain ? `${sheet}!` : sheetPrefix(sheet);
}

/** The reference to a range as a formula of sheet `home` writes it. */
export function referenceText(sheet: string, address: string, home: string): string {
  return sheet === home ? address : shortPrefix(sheet) + address;
}

/** A range without its first rows and columns; null when nothing would be left or the range has open sides. */
export function trimmedAddress(address: string, rows: number, columns: number): string | null {
  const corners = cornersOf(address);
  if (corners === null) return null;
  const trimmed = { ...corners, top: corners.top + rows, left: corners.left + columns };
  return trimmed.top > trimmed.bottom || trimmed.left > trimmed.right ? null : rangeAddress(trimmed);
}

/** The address of a cell of a range, counted from its upper left one. */
export function addressInRange({ address }: Pick<RangeContent, "address">, row: number, column: number): string {
  const parsed = parseReference(address);
  const range = parsed?.kind === "cells" ? parsed.range : null;
  const top = (range?.top ?? 0) + row;
  const left = (range?.left ?? 0) + column;
  return rangeAddress({ top, left, bottom: top, right: left });
}

/** The same expression for a formula in another sheet. */
export function moved(expression: Expression, from: string, to: string): Expression {
  switch (expression.kind) {
    case "reference":
      return { ...expression, text: movedText(expression.text, from, to) };
    case "arranged":
      return { ...expression, parts: expression.parts.map((one) => moved(one, from, to)) };
    case "call": {
      const { call } = expression;
      return { ...expression, call: { ...call, args: call.args.map((one) => moved(one, from, to)) } };
    }
    default:
      return expression;
  }
}

function movedText(text: string, from: string, to: string): string {
  const parsed = parseReference(text);
  if (from === to || (parsed?.kind !== "cells" && parsed?.kind !== "spill")) return text;
  const bare = text.slice(text.lastIndexOf("!") + 1);
  return referenceText(parsed.sheet ?? from, bare, to);
}

export interface Place {
  readonly sheet: string;
  /** One cell. */
  readonly address: string;
}

/** The cell that a user typed as a place, in `home` where no sheet is named; null when it is none. */
export function parsePlace(text: string, home: string): Place | null {
  const parsed = parseReference(halfWidth(text).trim().replace(/^=/, ""));
  if (parsed?.kind !== "cells") return null;
  const { top, left, bottom, right } = parsed.range;
  if (top === null || left === null || top !== bottom || left !== right) return null;
  return { sheet: parsed.sheet ?? home, address: rangeAddress({ top, left, bottom: top, right: left }) };
}

/** The area of a size whose upper left cell is at an address. */
export function areaAt(address: string, rows: number, columns: number): CellRange {
  const { top, left } = cornersOf(address) ?? { top: 0, left: 0 };
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export const overlap = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
