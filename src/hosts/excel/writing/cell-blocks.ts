import { formats } from "../../../sheets/number-formats";
import type { CellRange, PlanCell, SheetPlan } from "../../../sheets/plan";
import { cellInput } from "../../cell-input";

/** Whole rows of a sheet that are sent to Excel in one request. */
export interface CellBlock {
  readonly range: CellRange;
  readonly inputs: (string | number)[][];
  /** Null when every cell keeps the format General. */
  readonly formats: string[][] | null;
}

/**
 * Excel on the web rejects a request above 5 MB; the cells of one request stay well below that, since it holds more.
 */
const bytesOfOneRequest = 2_000_000;

/** The plan's cells as blocks, from top to bottom: one block, but for sheets of tens of thousands of cells. */
export function cellBlocks(plan: SheetPlan): readonly CellBlock[] {
  const blocks: CellBlock[] = [];
  let top = 0;
  let bytes = 0;
  plan.cells.forEach((row, index) => {
    const more = row.reduce((sum, cell) => sum + bytesOf(cell), 0);
    if (index > top && bytes + more > bytesOfOneRequest) {
      blocks.push(block(plan.cells.slice(top, index), top));
      top = index;
      bytes = 0;
    }
    bytes += more;
  });
  blocks.push(block(plan.cells.slice(top), top));
  return blocks;
}

/** At most three bytes of UTF-8 for a UTF-16 unit, and the quotes and commas of JSON. */
function bytesOf(cell: PlanCell): number {
  return 8 + 3 * (String(cellInput(cell)).length + (cell.format ?? formats.general).length);
}

function block(rows: readonly (readonly PlanCell[])[], top: number): CellBlock {
  const isFormatted = rows.some((row) => row.some((cell) => cell.format !== undefined));
  return {
    range: { top, left: 0, bottom: top + rows.length - 1, right: (rows[0]?.length ?? 0) - 1 },
    inputs: rows.map((row) => row.map(cellInput)),
    formats: isFormatted ? rows.map((row) => row.map((cell) => cell.format ?? formats.general)) : null,
  };
}
