import { parse } from "csv-parse/sync";
import { decodeList } from "../../src/exercises/class/csv";

/**
 * The rows of a CSV file in the forms that people have: with or without a byte order mark, in UTF-8 or in the Chinese
 * encoding of Excel, separated by commas, semicolons or tabs.
 */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = decodeList(bytes);
  const [line = ""] = text.split(/\r?\n/, 1);
  const delimiter = ["\t", ";", ","].find((one) => line.includes(one)) ?? ",";
  return parse(text, { delimiter, relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: true, trim: true });
}
