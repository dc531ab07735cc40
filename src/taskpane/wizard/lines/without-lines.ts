import type { RangeContent } from "../../../hosts/cells";
import type { Side } from "../../../sheets/own-table/table-cell";
import type { CellRange } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";
import { cornersOf } from "../../../sheets/references/reference";
import type { Reading } from "../../formula/evaluate";
import { referenceText } from "../../formula/reference-text";
import { type Drafts, withText } from "../drafts";

/** Rows or columns of the range of an argument, counted from 0 in it. */
export interface Lines {
  /** The place of the argument. */
  readonly argument: number;
  readonly side: Side;
  readonly lines: readonly number[];
}

/** The address of a row or a column of a range. */
export function lineAddress(range: Pick<RangeContent, "address">, side: Side, line: number): string {
  const corners = cornersOf(range.address);
  return corners === null ? range.address : rangeAddress(spanOf(corners, side, line, line));
}

/**
 * The arguments without rows or columns of one of them: also without these rows of other arguments that are read from
 * the same rows, such as weights.
 */
export function leaveOut(drafts: Drafts, readings: readonly Reading[], { argument, side, lines }: Lines): Drafts {
  const whole = rangeOf(readings[argument]);
  if (whole === null) return drafts;
  return readings.reduce((next, reading, place) => {
    const other = rangeOf(reading);
    if (other === null || other.sheet !== whole.sheet || !areAligned(whole.corners, other.corners, side)) return next;
    return withText(next, place, withoutLines(other, side, lines, drafts.sheet));
  }, drafts);
}

interface ReadRange {
  readonly sheet: string;
  readonly corners: CellRange;
}

function rangeOf(reading: Reading | undefined): ReadRange | null {
  if (reading?.kind !== "read" || reading.range === null) return null;
  const corners = cornersOf(reading.range.address);
  return corners === null ? null : { sheet: reading.range.sheet, corners };
}

const areAligned = (a: CellRange, b: CellRange, side: Side) =>
  side === "row" ? a.top === b.top && a.bottom === b.bottom : a.left === b.left && a.right === b.right;

/** A range without some of its rows or columns: what remains is put together where it is in several parts. */
function withoutLines({ sheet, corners }: ReadRange, side: Side, lines: readonly number[], home: string): string {
  const count = side === "row" ? corners.bottom - corners.top + 1 : corners.right - corners.left + 1;
  const ends = [-1, ...[...lines].sort((a, b) => a - b), count];
  const parts = ends.slice(1).flatMap((end, place) => {
    const first = (ends[place] ?? -1) + 1;
    return first > end - 1 ? [] : [referenceText(sheet, rangeAddress(spanOf(corners, side, first, end - 1)), home)];
  });
  return parts.length === 1 ? (parts[0] ?? "") : `${side === "row" ? "VSTACK" : "HSTACK"}(${parts.join(",")})`;
}

function spanOf(corners: CellRange, side: Side, first: number, last: number): CellRange {
  return side === "row"
    ? { ...corners, top: corners.top + first, bottom: corners.top + last }
    : { ...corners, left: corners.left + first, right: corners.left + last };
}
