import { decodeList } from "../../exercises/class/csv";
import type { CellValue } from "../../hosts/cells";
import { isCellError } from "../../hosts/cells";

const byteOrderMark = "\ufeff";
/** What a spreadsheet would take for the beginning of a formula. */
const likeFormula = /^[=+\-@\t\r].|^\t|^\r/su;

/**
 * Rows of values as comma-separated text for any spreadsheet: with the mark by which Excel knows UTF-8, numbers in full,
 * and a text that would be read as a formula behind an apostrophe.
 */
export function csvOf(rows: readonly (readonly CellValue[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function field(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  const text = likeFormula.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The text of a file in UTF-8 or UTF-16 or, as older programs in China write it, in GB 18030. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return decodeList(bytes);
}

/** The fields of a text, separated by what its first line has most of: commas, semicolons or tabs. */
export function csvRows(file: string): string[][] {
  const text = file.startsWith(byteOrderMark) ? file.slice(1) : file;
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let isQuoted = false;
  const endRow = () => {
    rows.push([...row, field]);
    row = [];
    field = "";
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (isQuoted) {
      if (character !== '"') field += character;
      else if (text.charAt(at + 1) === '"') field += text.charAt(++at);
      else isQuoted = false;
    } else if (character === '"' && field === "") isQuoted = true;
    else if (character === separator) {
      row.push(field);
      field = "";
    } else if (character === "\n") endRow();
    else if (character !== "\r") field += character;
    else if (text.charAt(at + 1) !== "\n") endRow();
  }
  if (field !== "" || row.length > 0) endRow();
  return rows;
}

function separatorOf(text: string): string {
  const line = (/^[^\r\n]*/.exec(text)?.[0] ?? "").replace(/"[^"]*"/g, "");
  const count = (separator: string) => line.split(separator).length;
  return [",", ";", "\t"].reduce((best, one) => (count(one) > count(best) ? one : best));
}

const numeral = /^[+-]?(?:0|[1-9]\d*|(?=\.\d))(?:\.\d*)?(?:e[+-]?\d+)?$/i;

/** What a field holds: a number where it is one as it stands. Codes such as 01 stay text, and nothing is calculated. */
export function fieldValue(field: string): number | string | null {
  const text = field.trim();
  if (text === "") return null;
  if (numeral.test(text) && Number.isFinite(Number(text))) return Number(text);
  return field.startsWith("'") && likeFormula.test(field.slice(1)) ? field.slice(1) : field;
}
