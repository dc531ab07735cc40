import type { InputRows } from "../../src/diagnosis/input/cells";
import { ownFileLimits, RefusedFile } from "../../src/hosts/xlsx/reading/limits";
import { looksLikeWorkbook, readWorkbook } from "../../src/hosts/xlsx/reading/read-workbook";
import { text } from "../../src/language/localized";
import { decodeText } from "../../src/sheets/csv/decode";
import { csvRows } from "../../src/sheets/csv/read";
import { CommandError } from "../class/command";
import { readNamed } from "../class/named-file";

/** The rows of a csv or xlsx file, of its first sheet or of the one named. */
export function readTable(file: string, sheet?: string): InputRows {
  const bytes = readNamed(file);
  if (!looksLikeWorkbook(bytes) && !/\.xls[xmb]?$/i.test(file)) return csvRows(decodeText(bytes));
  const sheets = sheetsOf(file, bytes);
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

function sheetsOf(file: string, bytes: Uint8Array): ReturnType<typeof readWorkbook> {
  try {
    return readWorkbook(bytes, { limits: ownFileLimits });
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    throw new CommandError(
      text(
        `${file} cannot be read as a table: save it as csv or as xlsx without a password.`,
        `${file} 无法作为数据表读取：请另存为 csv 或不带密码的 xlsx 文件。`,
      ),
    );
  }
}
