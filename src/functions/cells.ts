import type { IndicatorError } from "../core/indicator-error";
import type { Localized } from "../language/localized";

/** The value that a worksheet function returns to a cell; null is a blank, written as an empty text. */
export type CellValue = number | string | boolean | null;

/** A cell of a result that alone has failed. */
export class FailedCell {
  constructor(readonly error: IndicatorError<string>) {}
}

/** A cell of a matrix that is not a number: a blank, a failure, or an error of the sheet. */
export class StateCell {
  constructor(readonly state: number) {}
}

/** An error value of the sheet. */
export class ErrorCell {
  constructor(
    /** Its code, such as `#N/A`. */
    readonly error: string,
    /** As the host passed it. */
    readonly original: unknown,
  ) {}
}

/**
 * A cell of a result that mixes labels, numbers and failures. Words in two languages, made with `reply`, are returned in
 * that of the script. The names by which an output is requested are in English in both.
 */
export type Cell = CellValue | Localized | FailedCell | StateCell | ErrorCell;

/** A result of such cells. */
export type Rows = readonly (readonly Cell[])[];
