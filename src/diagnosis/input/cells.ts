import { halfWidth } from "../../sheets/half-width";
import { cellAddress } from "../../sheets/references/address";

/** What a cell of a table holds. */
export type InputCell = string | number | boolean | null;

export type InputRows = readonly (readonly InputCell[])[];

/** A text of a cell, in half-width signs, without spaces around it. */
export function textOf(cell: InputCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  const text = String(cell);
  return (plain.test(text) ? text : halfWidth(text)).trim();
}

/** Most cells, of which nothing is to be changed. */
const plain = /^[ -~]*$/;

/** A text without spaces between Chinese signs, as they are set to fill a column. */
export const withoutInnerSpaces = (text: string): string => text.replace(/(?<=\p{sc=Han})\s+(?=\p{sc=Han})/gu, "");

const missing = /^(?:|…+|\.{2,}|[-–—]+|n\.?\s?a\.?|缺)$/i;

/** A figure; null where it is missing, undefined where the cell holds something else. */
export function figureOf(cell: InputCell | undefined): number | null | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell === "boolean") return undefined;
  const text = textOf(cell);
  if (missing.test(text)) return null;
  const bare = text
    .replace(/[\s'’]/g, "")
    .replace(/,(?=\d{3}(?:\D|$))/g, "")
    .replace(/^−/, "-");
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(bare) ? Number(bare) : undefined;
}

const yearText = /^((?:18|19|20|21)\d\d)(?:\s*年度?)?(?:\s*[(（]?[a-z]{1,2}[)）]?)?$/i;
const dateText = /^((?:18|19|20|21)\d\d)[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?(?:[T ].*)?$/;

/** A year, also as 2013年, 2013 (p) or a date; null for anything else. */
export function yearOf(cell: InputCell | undefined): number | null {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 1800 && cell < 2200 ? cell : null;
  const text = textOf(cell);
  const found = yearText.exec(text) ?? dateText.exec(text);
  return found === null ? null : Number(found[1]);
}

/** The only year in a title. */
export function yearIn(text: string): number | null {
  const found = [...text.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g)].map(([, year]) => Number(year));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The unit in brackets at the end of a heading or title. */
export const unitIn = (text: string): string => /[(（]([^()（）]*)[)）]\s*$/.exec(text)?.[1]?.trim() ?? "";

/** A place in the table, as a spreadsheet names it. */
export const placeOf = (row: number, column: number): string => cellAddress(row, column);
