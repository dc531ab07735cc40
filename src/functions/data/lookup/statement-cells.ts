import { findStatement } from "../../../paper/statements/id";
import { type CellValue, FailedCell, type Rows } from "../../cells";
import type { Labels } from "../../specification";
import { memoize } from "./memoize";
import { unknownName } from "./unknown-name";

/** The letter and number of the statements of a kind. */
interface Statements {
  readonly letter: "F" | "K";
  readonly count: number;
}

/** One cell for each id, in the same shape as the ids: blank for a blank, `#N/A` in the cell of an unknown id. */
export function statementCells(ids: Labels, { letter, count }: Statements, cellOf: (index: number) => CellValue): Rows {
  const cellOfId = memoize((id: string) => {
    const found = findStatement(id, letter, count);
    if (found.kind === "found") return cellOf(found.index);
    return new FailedCell(unknownName({ argument: "id", found: id, nearest: found.nearest, known: found.known }));
  });
  const cell = (id: string | null | undefined) => (id === null || id === undefined ? null : cellOfId(id));
  return Array.from({ length: ids.rows }, (_, row) =>
    Array.from({ length: ids.columns }, (_cell, column) => cell(ids.cells[row * ids.columns + column])),
  );
}
