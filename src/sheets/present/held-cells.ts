import type { PlanCell, SheetPlan } from "../plan";

/** What a cell of the workbook holds. */
export interface HeldCell {
  /** With its `=`; null for a constant and a blank. */
  readonly formula: string | null;
  readonly value: unknown;
  /** Whether a formula of the cell, or one that spills into it, computes it. */
  readonly isComputed: boolean;
}

/** The cells of a sheet from A1, at least those of its plan. */
export type HeldCells = (row: number, column: number) => HeldCell;

/** A cell by row and column, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells of a plan, with the names of sheets in its formulas, that hold something else in the workbook. */
export function differentCells({ cells }: Pick<SheetPlan, "cells">, held: HeldCells): readonly Place[] {
  const formulas = new Set(
    cells.flatMap((row) => row.flatMap(({ formula }) => (formula === undefined ? [] : [plain(formula)]))),
  );
  return cells.flatMap((row, r) =>
    row.flatMap((cell, c) => (holds(cell, held(r, c), formulas) ? [] : [{ row: r, column: c }])),
  );
}

function holds(cell: PlanCell, { formula, value, isComputed }: HeldCell, formulas: ReadonlySet<string>): boolean {
  if (cell.formula !== undefined) return formula !== null && plain(formula) === plain(cell.formula);
  if (isBlank(cell)) {
    // Excel may show the formula of the first cell in all cells of its spill.
    if (formula !== null) return formulas.has(plain(formula));
    return isComputed || value === null || value === "";
  }
  return formula === null && isSame(cell.value, value);
}

const isBlank = ({ value = null }: PlanCell): boolean => value === null || value === "";

/** The headers of a native table are texts, of numbers too. */
function isSame(planned: unknown, value: unknown): boolean {
  if (typeof planned === "number" && typeof value === "number")
    return Math.abs(planned - value) <= 1e-12 * Math.abs(planned);
  return textOf(planned) === textOf(value);
}

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value).replace(/\r\n?/g, "\n") : "";

/** A formula without what a workbook may write in another way. */
const plain = (formula: string): string => formula.replace(/[\s'@]/g, "").toUpperCase();

/** The size of what is read of a sheet. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Whether a sheet is one that the add-in wrote: most of the texts of its plan are in it, wherever they are. */
export function isOfPlan({ cells }: Pick<SheetPlan, "cells">, held: HeldCells, { rows, columns }: Size): boolean {
  const present = new Set<unknown>();
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) present.add(textOf(held(row, column).value));
  const texts = [
    ...new Set(cells.flat().flatMap(({ value }) => (typeof value === "string" && value !== "" ? [textOf(value)] : []))),
  ];
  return 2 * texts.filter((text) => present.has(text)).length > texts.length;
}

/**
 * Whether rows or columns were inserted, deleted or moved: the last row, or the end of the longest row of texts, is not
 * where the plan has it but elsewhere.
 */
export function isMoved({ cells }: Pick<SheetPlan, "cells">, held: HeldCells, { rows, columns }: Size): boolean {
  const last = cells.length - 1;
  const constants = (row: number) =>
    (cells[row] ?? []).flatMap((cell, column) =>
      cell.formula === undefined && !isBlank(cell) ? [{ column, value: cell.value }] : [],
    );
  const isRowAt = (row: number) => constants(last).every(({ column, value }) => isSame(value, held(row, column).value));
  if (!isRowAt(last)) for (let row = 0; row < rows; row++) if (isRowAt(row)) return true;
  const longest = cells.reduce((best, _, row) => (constants(row).length > constants(best).length ? row : best), 0);
  const end = constants(longest).at(-1);
  if (end === undefined || isSame(end.value, held(longest, end.column).value)) return false;
  for (let column = 0; column < columns; column++) if (isSame(end.value, held(longest, column).value)) return true;
  return false;
}
