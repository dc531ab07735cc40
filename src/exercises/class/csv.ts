import type { CsvRow } from "./class-rows";

/** A CSV file that Excel opens with the right characters, and in which no text becomes a formula. */
export function formatCsv(rows: readonly CsvRow[]): string {
  return `\uFEFF${rows.map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}

function field(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
