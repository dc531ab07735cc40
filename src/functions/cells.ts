/** What a worksheet function hands to a cell; null is a blank and is written as an empty string. */
export type CellValue = number | string | boolean | null;

/** A cell of a result that failed by itself. */
export class FailedCell {
  constructor(
    /** The error as the sheet shows it, such as `#DIV/0!`. */
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** Rows of a result that mixes labels, numbers and failures. */
export type Rows = readonly (readonly (CellValue | FailedCell)[])[];
