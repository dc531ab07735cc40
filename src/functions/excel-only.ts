/**
 * A range of numbers that Excel-only formulas read. Its references keep the row, the column or both when they are
 * copied, so that the formulas of a block are one formula filled to the right and down.
 */
export interface SourceRange {
  readonly rows: number;
  readonly columns: number;
  /** `B2`: the cell at the same place. */
  readonly cell: (row: number, column: number) => string;
  /** `$B2`: the cell of this column in the same row. */
  readonly inColumn: (row: number, column: number) => string;
  /** `$B2:$D2`: the same row. */
  readonly row: (row: number) => string;
  /** `B$2:B$4`: the same column. */
  readonly column: (column: number) => string;
  /** `$B$2:$D$4`. */
  readonly all: string;
  /**
   * The cell for a place of the result, where one cell, one row or one column serves every row and column; null where
   * the shapes do not match.
   */
  readonly spread: (row: number, column: number) => string | null;
}

/** The arguments of a call, by name. */
export interface ExcelOnlyArguments {
  /** The range of an argument of numbers; null if omitted. */
  readonly source: (name: string) => SourceRange | null;
  /** The chosen mode in lower case; the default if omitted. */
  readonly modeOf: (name: string) => string;
  /** Whether the argument is given. */
  readonly has: (name: string) => boolean;
  /** A number typed into the call; null if it is omitted or comes from a cell. */
  readonly number: (name: string) => number | null;
}

/** The formula for a cell of the result, without its `=`; null if there is none. */
export type CellFormula = (row: number, column: number) => string | null;

/**
 * Writes a call with functions that every Excel has; null where they would not return the same. All cells that the call
 * reads are numbers, and the call itself has returned a result.
 */
export type ExcelOnly = (given: ExcelOnlyArguments) => CellFormula | null;

/** The part of a range that is one distribution, as the argument `by` says. */
export function distributionRange(source: SourceRange, by: string): (row: number, column: number) => string {
  if (by === "row") return (row) => source.row(row);
  if (by === "col") return (_, column) => source.column(column);
  return () => source.all;
}
