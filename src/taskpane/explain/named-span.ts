import { rangeAddress } from "../../sheets/references/address";
import { type Names, nameOfCell } from "../formula/names-beside";
import { areaAt, addressInRange, type Place } from "../formula/reference-text";
import type { Span } from "./causes/cause";
import type { ReadArgument } from "./read-cells";

/** Cells of an argument as an explanation names them. */
export interface NamedSpan {
  readonly argument: string;
  /** Where it was read; null for what was typed or calculated. */
  readonly place: Place | null;
  /** Its row and its column, counted from 1; null where it has several. */
  readonly row: number | null;
  readonly column: number | null;
  /** What the sheet calls it. */
  readonly name: string | null;
}

export function namedSpan(span: Span, { name: argument, range }: ReadArgument, names: Names): NamedSpan {
  const { top, left, bottom, right } = span;
  const [isRow, isColumn] = [top === bottom, left === right];
  return {
    argument,
    place:
      range === null
        ? null
        : {
            sheet: range.sheet,
            address: rangeAddress(areaAt(addressInRange(range, top, left), bottom - top + 1, right - left + 1)),
          },
    row: isRow ? top + 1 : null,
    column: isColumn ? left + 1 : null,
    name:
      isRow && isColumn
        ? nameOfCell(names, top, left)
        : isRow
          ? (names.rows[top] ?? null)
          : isColumn
            ? (names.columns[left] ?? null)
            : null,
  };
}
