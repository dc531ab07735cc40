import type { PlanCell } from "./plan";

/** Every number format of the sheets that the add-in writes; the same for all hosts, in Excel's notation. */
export const formats = {
  /** As Excel chooses by itself. */
  general: "General",
  /** Counts, years and other numbers without decimals. */
  whole: "0",
  amount: "0.00",
  oneDecimal: "0.0",
  signed: "+0.0;-0.0;0.0",
  percent: "0.0%",
  signedPercent: "+0.0%;-0.0%;0.0%",
  /** A computed proportion beside the printed one. */
  precisePercent: "0.000%",
  coefficient: "0.000",
  /** An estimated coefficient, its standard error, a p value. */
  estimate: "0.0000",
  factor: "0.00",
} as const;

/** The number format of figures with this many decimals, so that they look as printed. */
export const numberFormat = (decimals: number, isPercent = false): string =>
  `${decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`}${isPercent ? "%" : ""}`;

/** The text that a cell without a formula displays: its number in its format, or its text; empty for a blank. */
export function displayedText({ value, format }: PlanCell): string {
  if (typeof value !== "number") return value ?? "";
  const match = /^0(?:\.(0+))?(%?)$/.exec(format ?? "");
  if (match === null) return String(value);
  const [, zeros = "", percent = ""] = match;
  return (percent === "%" ? value * 100 : value).toFixed(zeros.length) + percent;
}
