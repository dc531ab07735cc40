import type { RangeContent, WorkbookCells } from "../../../hosts/cells";
import type { CellRange } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";
import { cornersOf } from "../../../sheets/references/reference";
import { areaAt, overlap, type Place } from "../../formula/reference-text";
import { freeColumn } from "../pictures/free-column";

/** What a place is looked for. */
export interface PlaceRequest {
  /** The cell that was active when the wizard began. */
  readonly start: Place;
  /** What the formula reads: it must not write there. */
  readonly sources: readonly Pick<RangeContent, "sheet" | "address">[];
  readonly rows: number;
  readonly columns: number;
  /** How many of the rows are headings, and how many of the columns are labels; none if omitted. */
  readonly headings?: number;
  readonly labels?: number;
}

type Reader = Pick<WorkbookCells, "readReference">;

/** How far down a free place is looked for. */
const band = 80;

/**
 * A place where a result of this size covers nothing: the active cell, or the first free columns to the right of the
 * data in the same sheet, with one column between. What has a number for each column of the data goes below them. Headings
 * go into the row of the data's headings, so that each number is in the row of its unit.
 */
export async function findPlace(wish: PlaceRequest, cells: Reader): Promise<Place> {
  const { start, sources } = wish;
  const lifted = liftOf(wish);
  const data = rangesIn(start.sheet, sources)[0];
  const { top } = areaAt(start.address, 1, 1);
  const wanted = lifted > 0 && data?.top === top ? { ...start, address: movedUp(start.address, lifted) } : start;
  if (await isFree(wanted, wish, cells)) return wanted;
  return findFreePlace(wish, cells);
}

/** A free place below the data for a result that goes along their columns, else to the right; whatever the active cell. */
export async function findFreePlace(wish: PlaceRequest, cells: Reader): Promise<Place> {
  const below = goesAlongColumns(wish) ? await findPlaceBelow(wish, cells) : null;
  return below ?? findPlaceRight(wish, cells);
}

async function findPlaceRight(wish: PlaceRequest, cells: Reader): Promise<Place> {
  const { start, sources, rows, columns } = wish;
  const near = rangesIn(start.sheet, sources);
  const at = near[0] ?? areaAt(start.address, 1, 1);
  const top = at.top - liftOf(wish);
  const left =
    Math.max(
      at.right,
      ...near.filter((one) => one.top <= top + rows - 1 && top <= one.bottom).map((one) => one.right),
    ) + 2;
  const area: CellRange = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const column = await freeColumn(area, start.sheet, cells);
  return { sheet: start.sheet, address: rangeAddress({ top, left: column, bottom: top, right: column }) };
}

/** The first free rows below the data, in their columns; null where there are none near. */
async function findPlaceBelow(wish: PlaceRequest, cells: Reader): Promise<Place | null> {
  const { start, sources, rows, columns, labels = 0 } = wish;
  const near = rangesIn(start.sheet, sources);
  const left = (near[0]?.left ?? 0) - labels;
  if (left < 0) return null;
  const top = Math.max(...near.map((one) => one.bottom)) + 1;
  const area: CellRange = { top, left, bottom: top + band + rows, right: left + columns - 1 };
  const content = await cells.readReference(rangeAddress(area), start.sheet);
  const isFilled = (row: number) => content?.values[row]?.some((value) => value !== null) === true;
  const offset = Array.from({ length: band }, (_, place) => place + 1).find((place) =>
    Array.from({ length: rows + 2 }, (_, step) => place - 1 + step).every((row) => !isFilled(row)),
  );
  if (offset === undefined) return null;
  const row = top + offset;
  return { sheet: start.sheet, address: rangeAddress({ top: row, left, bottom: row, right: left }) };
}

/** How many rows above the data the result begins, so that it has its own headings beside theirs. */
function liftOf({ start, sources, rows, headings = 0 }: PlaceRequest): number {
  const data = rangesIn(start.sheet, sources)[0];
  if (data === undefined || rows - headings < data.bottom - data.top + 1) return 0;
  return data.top >= headings ? headings : 0;
}

/** Whether the result has one row of numbers, one for each column of data with several rows. */
function goesAlongColumns({ start, sources, rows, columns, headings = 0, labels = 0 }: PlaceRequest): boolean {
  const data = rangesIn(start.sheet, sources)[0];
  if (data === undefined || rows - headings !== 1 || data.bottom === data.top) return false;
  const width = data.right - data.left + 1;
  return width > 1 && columns - labels === width;
}

function movedUp(address: string, by: number): string {
  const { top, left } = areaAt(address, 1, 1);
  return rangeAddress({ top: top - by, left, bottom: top - by, right: left });
}

async function isFree(place: Place, { sources, rows, columns }: PlaceRequest, cells: Reader) {
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
