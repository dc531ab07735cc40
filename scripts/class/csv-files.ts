import { readFileSync } from "node:fs";
import { text } from "../../src/language/localized";
import { decodeText } from "../../src/sheets/csv/decode";
import { unguarded, unguardedInside } from "../../src/sheets/csv/guard";
import { csvRows } from "../../src/sheets/csv/read";
import { CommandError } from "./command";
import { isExistingFile } from "./files";

/**
 * The rows of a CSV file that have anything in them, in the forms that people have: with or without a byte order mark,
 * in UTF-8, UTF-16, the Chinese encoding of Excel or the western one, separated by commas, semicolons or tabs.
 */
export function readCsv(bytes: Uint8Array): string[][] {
  const rows = csvRows(decodeText(bytes)).map((row) => row.map((field) => unguardedInside(unguarded(field.trim()))));
  return rows.filter((row) => row.some((field) => field !== ""));
}

/** The bytes of a file that the user named. */
export function readNamed(file: string): Uint8Array {
  if (!isExistingFile(file)) throw new CommandError(text(`There is no file ${file}.`, `没有文件 ${file}。`));
  return readFileSync(file);
}
