import { IndicatorError } from "../../core/indicator-error";
import { DIVISION_BY_ZERO } from "../../core/matrix/matrix";
import { FailedCell, type Rows, StateCell } from "../cells";

/** The cells of units, one row for each, where a unit without obstacles fails with its place. */
export const explained = (rows: Rows): Rows =>
  rows.map((cells, unit) =>
    cells.map((cell) =>
      cell instanceof StateCell && cell.state === DIVISION_BY_ZERO
        ? new FailedCell(new IndicatorError("division", "no-gap", { row: unit + 1 }))
        : cell,
    ),
  );
