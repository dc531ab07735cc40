import type { RangeContent, WorkbookCells } from "../../../hosts/cells";
import type { CellRange } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";
import { cornersOf } from "../../../sheets/references/reference";
import type { Around } from "./table-lines";

/** How far from the selection its headings may be: it can begin in the middle of a table. */
const reach = 60;

export const nothingAround: Around = { above: [], left: [] };

/** Reads the cells above and left of a selection; nothing where there are none, or where the workbook does not answer. */
export async function readAround(
  cells: Pick<WorkbookCells, "readReference">,
  { sheet, address, rows, columns }: Pick<RangeContent, "sheet" | "address" | "rows" | "columns">,
): Promise<Around> {
  const corners = cornersOf(address);
  if (corners === null || rows * columns === 1) return nothingAround;
  const { top, left } = corners;
  const read = async (block: CellRange) =>
    block.bottom < block.top || block.right < block.left
      ? []
      : ((await cells.readReference(rangeAddress(block), sheet))?.values ?? []);
  try {
    const [above, beside] = await Promise.all([
      read({ ...corners, top: Math.max(0, top - reach), bottom: top - 1 }),
      read({ ...corners, left: Math.max(0, left - reach), right: left - 1 }),
    ]);
    return { above, left: beside };
  } catch {
    return nothingAround;
  }
}
