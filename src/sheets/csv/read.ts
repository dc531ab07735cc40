import { unguarded } from "./guard";

/** The fields of a text, separated by what its first line has most of: commas, semicolons or tabs. */
export function csvRows(file: string): string[][] {
  const text = file.replace(/^\ufeff/, "");
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
  return unguarded(field);
}
