import type { CellValue } from "../../cells";

/** With this many digits a number of an example is read; all of them are in its title. */
const digits = 4;

/** The decimals with which some numbers are shown below each other: about four digits, two of the smallest. */
export function decimalsFor(values: readonly CellValue[]): number {
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.every(Number.isInteger)) return 0;
  const sizes = numbers.filter((value) => value !== 0).map((value) => Math.floor(Math.log10(Math.abs(value))));
  const needed = Math.max(digits - 1 - Math.max(...sizes), 1 - Math.min(...sizes));
  return Math.min(6, Math.max(1, needed), Math.max(...numbers.map(ownDecimals)));
}

/** A number with these decimals, or with four digits where it would vanish. */
export function shownNumber(value: number, decimals: number): string {
  const isLost = value !== 0 && Math.abs(value) < 0.5 * 10 ** -decimals;
  return (isLost ? value.toPrecision(2) : value.toFixed(decimals)).replace("-", "−");
}

function ownDecimals(value: number): number {
  const written = String(value);
  const [, fraction = ""] = written.split(".");
  return written.includes("e-") ? 20 : fraction.length;
}
