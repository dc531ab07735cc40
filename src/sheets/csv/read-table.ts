import { decodeText } from "./decode";
import { unguarded, unguardedInside } from "./guard";
import { csvRows } from "./read";

/**
 * The rows of a CSV file that have anything in them, in the forms that people have: with or without a byte order mark,
 * in UTF-8, UTF-16, the Chinese encoding of Excel or the western one, separated by commas, semicolons or tabs.
 */
export function readCsv(bytes: Uint8Array): string[][] {
  const rows = csvRows(decodeText(bytes)).map((row) => row.map((field) => unguardedInside(unguarded(field.trim()))));
  return rows.filter((row) => row.some((field) => field !== ""));
}
