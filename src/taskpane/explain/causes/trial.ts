import { type CellValue, isCellError } from "../../../hosts/cells";
import type { CellRows, Runner } from "../../formula/engine";
import type { Offset } from "../offset";
import type { Span } from "./cause";

/** A call whose value at a place is an error. */
export interface FailedCall {
  readonly name: string;
  /** The cells of each argument, null for an omitted one. */
  readonly args: readonly (CellRows | null)[];
  readonly run: Runner;
  /** Which value of the result is the error. */
  readonly offset: Offset;
  readonly code: string;
}

export type Change = (value: CellValue, row: number, column: number) => CellValue;

/** A search stops after this many milliseconds, so that the pane stays quick for large tables. */
const patience = 400;

/** Tries what the call would return from other cells. */
export class Trial {
  private readonly end = performance.now() + patience;

  /** @param isStrict Whether another error in its place is no cure. */
  constructor(
    readonly call: FailedCall,
    readonly isStrict: boolean,
  ) {}

  /** Whether the error would be gone if some cells of an argument were changed. */
  isCuredBy(span: Span, change: Change): boolean {
    if (this.isGone(span, change)) return true;
    // Of a square the diagonal often has to stay as it is: no unit is its own neighbour.
    const isSquare = span.bottom > span.top && span.bottom - span.top === span.right - span.left;
    return isSquare && this.isGone(span, (value, row, column) => (row === column ? value : change(value, row, column)));
  }

  private isGone(span: Span, change: Change): boolean {
    if (performance.now() > this.end) return false;
    const { name, args, run, offset, code } = this.call;
    const rows = args[span.argument];
    if (!rows) return false;
    const changed = rows.map((row, r) =>
      r < span.top || r > span.bottom
        ? row
        : row.map((value, c) => (c < span.left || c > span.right ? value : change(value, r, c))),
    );
    const result = run(
      name,
      args.map((one, place) => (place === span.argument ? changed : one)),
    );
    const value = result?.kind === "rows" ? result.rows[offset.row]?.[offset.column] : result?.error;
    if (value === undefined) return false;
    return !isCellError(value) || (!this.isStrict && value.code !== code);
  }
}

export const widthOf = (rows: CellRows) => rows[0]?.length ?? 0;

export const wholeOf = (argument: number, rows: CellRows): Span => ({
  argument,
  top: 0,
  left: 0,
  bottom: rows.length - 1,
  right: widthOf(rows) - 1,
});

/** The cell of an argument that belongs to a place of the result: a single row, column or cell belongs to all. */
export function cellAt(argument: number, rows: CellRows, { row, column }: Offset): Span | null {
  const r = rows.length === 1 ? 0 : row;
  const c = widthOf(rows) === 1 ? 0 : column;
  if (r >= rows.length || c >= widthOf(rows)) return null;
  return { argument, top: r, left: c, bottom: r, right: c };
}

/**
 * The rows and the columns of an argument that may belong to a place of the result, and the whole: its own, and, where the
 * result has headings, those before.
 */
export function linesAt(argument: number, rows: CellRows, { row, column }: Offset): readonly Span[] {
  const whole = wholeOf(argument, rows);
  const lines = [row, column, row - 1, column - 1].flatMap((line) => [
    { ...whole, top: line, bottom: line },
    { ...whole, left: line, right: line },
  ]);
  return [...lines, whole].filter(
    (span) => span.top >= 0 && span.left >= 0 && span.bottom < rows.length && span.right < widthOf(rows),
  );
}

export interface SpannedCell {
  readonly value: CellValue;
  readonly row: number;
  readonly column: number;
}

export const cellsIn = (rows: CellRows, { top, left, bottom, right }: Span): readonly SpannedCell[] =>
  rows
    .slice(top, bottom + 1)
    .flatMap((row, r) => row.slice(left, right + 1).map((value, c) => ({ value, row: top + r, column: left + c })));
