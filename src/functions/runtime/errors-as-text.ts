import type { WorksheetFunction } from "./adapt";
import { errorCodeOf } from "./cell-errors";

/**
 * The function with the errors of a block as text such as `#DIV/0!`, for versions of Excel for Windows that turn a whole
 * block into #VALUE! if a cell of it is an error. A result of one cell stays an error.
 */
export const withErrorsAsText =
  (call: WorksheetFunction): WorksheetFunction =>
  (...args) =>
    call(...args).map((row) => row.map((cell) => errorCodeOf(cell) ?? cell));
