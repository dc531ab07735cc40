import type { RangeContent, WorkbookCells } from "../../../hosts/cells";
import { rangeAddress } from "../../../sheets/address";
import type { CellRange } from "../../../sheets/plan";
import { cornersOf } from "../../../sheets/reference";
import { areaAt, overlap, type Place } from "../../formula/reference-text";

/** What a place is looked for. */
export interface PlaceRequest {
  /** The cell that was active when the wizard began. */
  readonly start: Place;
  /** What the formula reads: it must not write there. */
  readonly sources: readonly Pick<RangeContent, "sheet" | "address">[];
  readonly rows: number;
  readonly columns: number;
}

/** How far to the right a free place is looked for. */
const band = 80;

/**
 * A place where a result of this size covers nothing: the active cell, or the first free columns to the right of the
 * data in the same sheet, with one column between.
 */
export async function findPlace(wish: PlaceRequest, cells: Pick<WorkbookCells, "readReference">): Promise<Place> {
  const { start, rows, columns } = wish;
  if (await isFree(start, wish, cells)) return start;
  return findPlaceRight({ ...wish, rows, columns }, cells);
}

/** A free place to the right of the data, whatever the active cell. */
export async function findPlaceRight(
  { start, sources, rows, columns }: PlaceRequest,
  cells: Pick<WorkbookCells, "readReference">,
): Promise<Place> {
  const near = rangesIn(start.sheet, sources);
  const at = near[0] ?? areaAt(start.address, 1, 1);
  const left =
    Math.max(
      at.right,
      ...near.filter((one) => one.top <= at.top + rows - 1 && at.top <= one.bottom).map((one) => one.right),
    ) + 2;
  const area: CellRange = { top: at.top, left, bottom: at.top + rows - 1, right: left + band + columns - 1 };
  const content = await cells.readReference(rangeAddress(area), start.sheet);
  const isFilled = (column: number) =>
    content?.values.some((row) => row[column] !== undefined && row[column] !== null) === true;
  // One column more on each side, so that the result does not touch its neighbours.
  const offset = Array.from({ length: band }, (_, place) => place).find((place) =>
    Array.from({ length: columns + 2 }, (_, step) => place - 1 + step).every((column) => !isFilled(column)),
  );
  const column = left + (offset ?? band);
  return { sheet: start.sheet, address: rangeAddress({ top: at.top, left: column, bottom: at.top, right: column }) };
}

async function isFree(
  place: Place,
  { sources, rows, columns }: PlaceRequest,
  cells: Pick<WorkbookCells, "readReference">,
) {
  const area = areaAt(place.address, rows, columns);
  if (rangesIn(place.sheet, sources).some((one) => overlap(one, area))) return false;
  const content = await cells.readReference(rangeAddress(area), place.sheet);
  return content?.values.every((row) => row.every((value) => value === null)) === true;
}

/** Whether a result at a place would cover what it is computed from. */
export function coversSources(place: Place, { sources, rows, columns }: Omit<PlaceRequest, "start">): boolean {
  const area = areaAt(place.address, rows, columns);
  return rangesIn(place.sheet, sources).some((one) => overlap(one, area));
}

const rangesIn = (sheet: string, sources: PlaceRequest["sources"]): readonly CellRange[] =>
  sources.flatMap((one) => (one.sheet === sheet ? (cornersOf(one.address) ?? []) : []));
