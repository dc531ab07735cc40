import type { WorkbookCells } from "../../../hosts/cells";
import type { CellRange } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";

/** How far to the right a free place is looked for. */
const band = 80;

/** The column of an area, or the first to the right of it, from which an area of this size is free. */
export async function freeColumn(
  area: CellRange,
  sheet: string,
  cells: Pick<WorkbookCells, "readReference">,
): Promise<number> {
  const content = await cells.readReference(rangeAddress({ ...area, right: area.right + band }), sheet);
  const isFilled = (column: number) =>
    content?.values.some((row) => row[column] !== undefined && row[column] !== null) === true;
  // One column more on each side, so that the content does not touch its neighbours.
  const offset = Array.from({ length: band }, (_, place) => place).find((place) =>
    Array.from({ length: area.right - area.left + 3 }, (_, step) => place - 1 + step).every(
      (column) => !isFilled(column),
    ),
  );
  return area.left + (offset ?? band);
}
