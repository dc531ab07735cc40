import path from "node:path";
import type { InputRows } from "../../src/diagnosis/input/cells";
import { ownFileLimits } from "../../src/hosts/xlsx/reading/limits";
import { readWorkbook } from "../../src/hosts/xlsx/reading/read-workbook";
import { text } from "../../src/language/localized";
import { decodeText } from "../../src/sheets/csv/decode";
import { csvRows } from "../../src/sheets/csv/read";
import { CommandError } from "../class/command";
import { readNamed } from "../class/named-file";

/** The rows of a csv or xlsx file, of its first sheet or of the one named. */
export function readTable(file: string, sheet?: string): InputRows {
  const bytes = readNamed(file);
  if (path.extname(file).toLowerCase() !== ".xlsx") return csvRows(decodeText(bytes));
  const sheets = readWorkbook(bytes, { limits: ownFileLimits });
  const found = sheet === undefined ? sheets[0] : sheets.find(({ name }) => name === sheet);
  if (found === undefined) {
    const names = sheets.map(({ name }) => name);
    throw new CommandError(
      text(
        `${file} has no sheet ${sheet ?? ""}; it has ${names.join(", ")}.`,
        `${file} 没有工作表 ${sheet ?? ""}，只有${names.join("、")}。`,
      ),
    );
  }
  return found.cells.map((row) => row.map((cell) => (typeof cell === "object" && cell !== null ? cell.error : cell)));
}
