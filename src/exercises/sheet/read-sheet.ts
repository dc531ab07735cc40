import type { CellRange } from "../../sheets/plan";
import type { AnswerValue } from "../marking/answers/read-answer";

/** A sheet as a marker reads it. */
export interface ReadSheet {
  /** The cells from A1; a row may be short. */
  readonly cells: readonly (readonly AnswerValue[])[];
  /** The defined names that refer to this sheet, with their ranges. */
  readonly names: ReadonlyMap<string, CellRange>;
}

/** The rows of a range. */
export function cellsIn({ cells }: ReadSheet, { top, left, bottom, right }: CellRange): AnswerValue[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) => cells[top + row]?.[left + column]),
  );
}

/** The text in a cell without outer spaces; empty for anything else. */
export const textOf = (value: AnswerValue): string => (typeof value === "string" ? value.trim() : "");
