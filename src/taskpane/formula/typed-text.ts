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
