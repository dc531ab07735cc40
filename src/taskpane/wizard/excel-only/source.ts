import type { SourceRange } from "../../../functions/excel-only";
import type { RangeContent } from "../../../hosts/cells";
import type { CellRange } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";
import { cornersOf } from "../../../sheets/references/reference";
import { shortPrefix } from "../../formula/reference-text";

/** A source for formulas in sheet `home`; null for a range with open sides. */
export function sourceOf({ sheet, address }: RangeContent, home: string): SourceRange | null {
  const corners = cornersOf(address);
  if (corners === null) return null;
  const { top, left, bottom, right } = corners;
  const prefix = sheet === home ? "" : shortPrefix(sheet);
  const write = (range: CellRange, keepsRow: boolean, keepsColumn: boolean) =>
    prefix +
    rangeAddress(range).replace(/([A-Z]+)(\d+)/g, (_, letters: string, number: string) =>
      [keepsColumn ? "$" : "", letters, keepsRow ? "$" : "", number].join(""),
    );
  const at = (row: number, column: number): CellRange => ({
    top: top + row,
    left: left + column,
    bottom: top + row,
    right: left + column,
  });
  const rows = bottom - top + 1;
  const columns = right - left + 1;
  return {
    rows,
    columns,
    cell: (row, column) => write(at(row, column), false, false),
    inColumn: (row, column) => write(at(row, column), false, true),
    row: (row) => write({ ...at(row, 0), right }, false, true),
    column: (column) => write({ ...at(0, column), bottom }, true, false),
    all: write(corners, true, true),
    spread: (row, column) => {
      if (row >= rows && rows > 1) return null;
      if (column >= columns && columns > 1) return null;
      return write(at(rows === 1 ? 0 : row, columns === 1 ? 0 : column), rows === 1, columns === 1);
    },
  };
}
