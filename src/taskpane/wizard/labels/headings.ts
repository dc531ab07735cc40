import type { CellValue, RangeContent, WorkbookCells } from "../../../hosts/cells";
import type { CellRange } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";
import { cornersOf } from "../../../sheets/references/reference";
import { isBlank, isText } from "../../formula/cell-kinds";

/** A range of data, and the addresses of the names beside its rows and above its columns where there are any. */
export interface Headed {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  readonly left: string | null;
  readonly above: string | null;
}

/** How far from the data their headings may be: other columns of the table can be between. */
const reach = 60;

/** Data beyond this are no table with names. */
const largest = 20_000;

/** Finds the names of the rows and columns of a range: the nearest texts, or years, to the left of it and above it. */
export async function findHeadings(
  { sheet, address, rows, columns }: Pick<RangeContent, "sheet" | "address" | "rows" | "columns">,
  cells: Pick<WorkbookCells, "readReference">,
): Promise<Headed> {
  const range = cornersOf(address);
  if (range === null || rows + columns > largest) return { sheet, rows, columns, left: null, above: null };
  const { top, left } = range;
  const read = async (block: CellRange) =>
    block.bottom < block.top || block.right < block.left ? null : cells.readReference(rangeAddress(block), sheet);
  const [beside, over] = await Promise.all([
    read({ ...range, left: Math.max(0, left - reach), right: left - 1 }),
    read({ ...range, top: Math.max(0, top - reach), bottom: top - 1 }),
  ]);
  const columnAway = away(beside, "columns");
  const rowAway = away(over, "rows");
  return {
    sheet,
    rows,
    columns,
    left: columnAway === null ? null : rangeAddress({ ...range, left: left - columnAway, right: left - columnAway }),
    above: rowAway === null ? null : rangeAddress({ ...range, top: top - rowAway, bottom: top - rowAway }),
  };
}

/** How many lines away the nearest one of names is, before a blank line ends the table; null if there is none. */
function away(block: RangeContent | null, side: "rows" | "columns"): number | null {
  if (block === null) return null;
  const [lines, length] = side === "rows" ? [block.rows, block.columns] : [block.columns, block.rows];
  const at = (line: number, place: number): CellValue =>
    (side === "rows" ? block.values[line]?.[place] : block.values[place]?.[line]) ?? null;
  for (let distance = 1; distance <= lines; distance++) {
    const line = Array.from({ length }, (_, place) => at(lines - distance, place));
    if (line.every(isBlank)) return null;
    if (line.every(isText) || areYears(line)) return distance;
  }
  return null;
}

/** Whole numbers from 1900 to 2100 that only rise or only fall. */
function areYears(line: readonly CellValue[]): boolean {
  const years = line.filter(
    (value) => typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2100,
  );
  if (years.length !== line.length || years.length < 2) return false;
  const steps = years.slice(1).map((year, place) => Math.sign(Number(year) - Number(years[place])));
  return steps[0] !== 0 && steps.every((step) => step === steps[0]);
}
