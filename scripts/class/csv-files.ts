import { decodeText } from "../../src/sheets/csv/decode";
import { unguarded } from "../../src/sheets/csv/guard";
import { csvRows } from "../../src/sheets/csv/read";

/**
 * The rows of a CSV file that have anything in them, in the forms that people have: with or without a byte order mark,
 * in UTF-8 or in the Chinese encoding of Excel, separated by commas, semicolons or tabs.
 */
export function readCsv(bytes: Uint8Array): string[][] {
  const rows = csvRows(decodeText(bytes)).map((row) => row.map((field) => unguarded(field.trim())));
  return rows.filter((row) => row.some((field) => field !== ""));
}
