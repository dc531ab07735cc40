import type { PlanCell } from "./plan";
import { textWidth } from "./text-width";

const columnPadding = 2;
/** A column of running text is no wider than this; its cells wrap. */
export const widestColumn = 46;
/** What the result of a formula takes. */
const formulaWidth = 7;

/** The width, in characters, in which a column shows these cells whole, or wraps them. */
export function columnWidth(cells: readonly PlanCell[]): number {
  const widest = Math.max(0, ...cells.map((cell) => textWidth(shownText(cell))));
  return Math.min(widest + columnPadding, widestColumn);
}

/** True when a cell's text does not fit into the widest column. */
export const isLong = ({ value }: PlanCell): boolean =>
  typeof value === "string" && textWidth(value) + columnPadding > widestColumn;

/** What a cell shows: its number in its format, or its text. */
export function shownText({ value, formula, format }: PlanCell): string {
  if (formula !== undefined) return "0".repeat(formulaWidth);
  if (typeof value !== "number") return value ?? "";
  const match = /^0(?:\.(0+))?(%?)$/.exec(format ?? "");
  if (match === null) return String(value);
  const [, zeros = "", percent = ""] = match;
  return (percent === "%" ? value * 100 : value).toFixed(zeros.length) + percent;
}

/** The number format that shows so many decimals. */
export const numberFormat = (decimals: number, isPercent: boolean): string =>
  `${decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`}${isPercent ? "%" : ""}`;
