import { guarded, guardedInside } from "./guard";

export type CsvValue = string | number | boolean | null;

const byteOrderMark = "\ufeff";

/**
 * Rows of values as comma-separated text for any spreadsheet: with the mark by which Excel knows UTF-8, numbers in full,
 * and no text that would be calculated as a formula.
 */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

/** The same, with no text that would be calculated even where another separator is chosen when it is opened. */
export function safeCsvText(rows: readonly (readonly CsvValue[])[]): string {
  return csvText(rows.map((row) => row.map((value) => (typeof value === "string" ? guardedInside(value) : value))));
}

function field(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  const text = guarded(value);
  // Semicolons and tabs separate fields in some countries' settings, and some programs trim what is not quoted.
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
