import type { CellValue } from "../../../../src/functions/cells";
import { shownNumber } from "../../../../src/functions/describe/example/numbers";
import type { Localized } from "../../../../src/language/localized";

export type Rows = readonly (readonly CellValue[])[];

/** A task from a table to its results, cell by cell: a page of the help. */
export interface Walkthrough {
  /** The last part of its address: `panel-to-markov`. */
  readonly id: string;
  readonly title: Localized;
  readonly summary: Localized;
  /** What the table is; whether its numbers are illustrative. */
  readonly about: Localized;
  /** The table in the sheet, from cell A1. */
  readonly table: readonly (readonly (Localized | number)[])[];
  readonly steps: readonly Step[];
  /** What to do next. */
  readonly end: Localized;
}

/** A formula in one cell of the sheet. Its result is computed when the pages are built, and later steps may refer to it. */
export interface Step {
  readonly title: Localized;
  /** Why, and what to watch. */
  readonly text: Localized;
  /** Where the formula is: `I2`. Its result spills from there. */
  readonly cell: string;
  /** One call of JJJ with literals and references to the table (`B2:G13`) and to results (`I2#`). */
  readonly formula: string;
  /** What a formula of Excel's own comes to, which is filled into the cells of its result. */
  readonly values?: (read: (reference: string) => Rows) => Rows;
  /** What the result says; its numbers are those of the result. */
  readonly reading?: (result: Rows) => Localized;
}

/** The number at a place of a result, to be written into a text. */
export function numberAt(result: Rows, row: number, column: number): number {
  const value = result[row]?.[column];
  if (typeof value !== "number") throw new Error(`row ${row}, column ${column} is ${String(value)}, not a number`);
  return value;
}

/** A number as a text has it. */
export const shown = (value: number, decimals = 0) => shownNumber(value, decimals);

/** A fraction as per cent. */
export const percent = (value: number, decimals = 0) => `${shownNumber(100 * value, decimals)}%`;
