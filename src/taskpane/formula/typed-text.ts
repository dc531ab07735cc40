/**
 * What was typed, with the signs of a Chinese keyboard as a formula needs them: `B2：D9` is `B2:D9`, `“row”` is `"row"`.
 * Texts in quotation marks stay as they are.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .split(/("[^"]*")/)
    .map((part, place) => (place % 2 === 1 ? part : part.replace(/[\uFF01-\uFF5E]/g, halfOf).replace(/\u3000/g, " ")))
    .join("");
}

const halfOf = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

const last = { row: 1_048_576, column: 16_384 };

/** Whether a text is an address of cells that no sheet has, such as `B2:B2000000` or `XFE1`. */
export function isOutsideSheet(text: string): boolean {
  const address = text.slice(text.lastIndexOf("!") + 1);
  if (!/^\$?[A-Z]{0,4}\$?\d*(:\$?[A-Z]{0,4}\$?\d*)?$/i.test(address) || !/\d|:/.test(address)) return false;
  const columns = address.match(/[A-Z]+/gi) ?? [];
  const rows = address.match(/\d+/g) ?? [];
  return (
    columns.some((letters) => columnNumber(letters) > last.column) ||
    rows.some((row) => Number(row) < 1 || Number(row) > last.row)
  );
}

/** Counted from 1. */
const columnNumber = (letters: string) =>
  Array.from(letters.toUpperCase()).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
