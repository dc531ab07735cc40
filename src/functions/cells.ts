import type { IndicatorError } from "../core/indicator-error";
import type { Localized } from "../language/localized";

/** What a worksheet function hands to a cell; null is a blank and is written as an empty string. */
export type CellValue = number | string | boolean | null;

/** A cell of a result that failed by itself. */
export class FailedCell {
  constructor(readonly error: IndicatorError<string>) {}
}

/** A cell taken from a matrix that is no number there: a blank, a failure, or an error of the sheet. */
export class StateCell {
  constructor(readonly state: number) {}
}

/**
 * A cell of a result that mixes labels, numbers and failures. A word in two languages comes out in the language of the
 * script; it is written as an object, because the build removes every `text(…)`.
 */
export type Cell = CellValue | Localized | FailedCell | StateCell;

/** A result of such cells. */
export type Rows = readonly (readonly Cell[])[];
