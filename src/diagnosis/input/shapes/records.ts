import { figureOf, type InputRows, yearOf } from "../cells";
import type { ReadTable } from "../read-table";
import { longList } from "./long-list";
import { strips } from "./strips";

/** The figures of a table in the first of the known shapes that fits; null where none does. */
export function readRecords(rows: InputRows): ReadTable | null {
  return longList(rows) ?? strips(rows);
}

/** Whether a table that could not be read has years and figures, so that its shape is what is wrong. */
export const hasYearsAndFigures = (rows: InputRows): boolean => {
  const cells = rows.flat();
  return (
    cells.some((cell) => yearOf(cell) !== null) &&
    cells.some((cell) => typeof figureOf(cell) === "number" && yearOf(cell) === null)
  );
};
