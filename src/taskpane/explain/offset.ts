import { isCellError } from "../../hosts/cells";
import type { CellRows } from "../formula/engine";

/** Which value of a result is meant, counted from 0. */
export interface Offset {
  readonly row: number;
  readonly column: number;
}

/** Values of a result: a single one, a row, a column, or all; null means every row or column. */
export interface Entered {
  readonly row: number | null;
  readonly column: number | null;
}

/**
 * The values of an inner call's result that a value of the outer one comes from: that at the same place, behind labels
 * that the outer one adds, or its row or column. Where the outer one is an error, the first error among them.
 */
export function enteredBy(inner: CellRows | null, outer: CellRows | null, { row, column }: Offset): Entered {
  if (inner === null) return { row: 0, column: 0 };
  const [height, width] = sizeOf(inner);
  const [outerHeight, outerWidth] = sizeOf(outer ?? []);
  const isInside = height <= outerHeight && width <= outerWidth;
  const same = { row: row - (outerHeight - height), column: column - (outerWidth - width) };
  const isOne = height * width === 1;
  const place: Entered = isOne
    ? { row: 0, column: 0 }
    : isInside && inner[same.row]?.[same.column] !== undefined
      ? same
      : {
          row: height === outerHeight && height > 1 ? row : null,
          column: width === outerWidth && width > 1 ? column : null,
        };
  const isFailure = outer === null || isCellError(outer[row]?.[column] ?? null);
  return isFailure ? (firstErrorIn(inner, place) ?? firstErrorIn(inner, { row: null, column: null }) ?? place) : place;
}

/** The first value of those that enter. */
export const firstOf = ({ row, column }: Entered): Offset => ({ row: row ?? 0, column: column ?? 0 });

function firstErrorIn(rows: CellRows, { row, column }: Entered): Offset | null {
  for (const [r, line] of rows.entries())
    for (const [c, value] of line.entries())
      if ((row === null || row === r) && (column === null || column === c) && isCellError(value))
        return { row: r, column: c };
  return null;
}

const sizeOf = (rows: CellRows): readonly [height: number, width: number] => [rows.length, rows[0]?.length ?? 0];
