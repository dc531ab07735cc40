import { findBlocks, type OwnCell } from "./blocks";

/** A cell of a sheet, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The cells for formulas whose value is no text: a formula typed with = was calculated by the workbook, and what it is
 * has to be asked for.
 */
export function calculatedFormulas(cells: readonly (readonly OwnCell[])[]): readonly CellPlace[] {
  const blocks = findBlocks(cells);
  const isCalculated = (cell: OwnCell) => (typeof cell === "string" ? /^#/.test(cell) : cell !== null);
  return (["questions", "mistakes"] as const).flatMap((kind) => {
    const block = blocks.get(kind);
    const column = block?.columns.get(kind === "questions" ? "answer" : "value");
    if (block === undefined || column === undefined) return [];
    return block.rows.flatMap(({ row, cells: inRow }) =>
      isCalculated(inRow[column] ?? null) ? [{ row, column }] : [],
    );
  });
}
