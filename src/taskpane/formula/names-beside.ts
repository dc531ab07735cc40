import type { CellValue, RangeContent, WorkbookCells } from "../../hosts/cells";
import { rangeAddress } from "../../sheets/references/address";
import { cornersOf } from "../../sheets/references/reference";
import { isBlank } from "./cell-kinds";

/** What the sheet calls the rows and the columns of a range; null for one without a name, empty where there are none. */
export interface Names {
  readonly rows: readonly (string | null)[];
  readonly columns: readonly (string | null)[];
}

export const noNames: Names = { rows: [], columns: [] };

/** So far from the range names are looked for. */
const farthest = 60;

/**
 * The labels left of a range and the headings above it: the nearest column or row of words, or of years, with numbers of
 * the same table between.
 */
export async function readNames(
  cells: Pick<WorkbookCells, "readReference">,
  { sheet, address }: Pick<RangeContent, "sheet" | "address">,
): Promise<Names> {
  const corners = cornersOf(address);
  if (corners === null) return noNames;
  const { top, left, bottom, right } = corners;
  const read = async (range: Parameters<typeof rangeAddress>[0]) =>
    (await cells.readReference(rangeAddress(range), sheet))?.values ?? [];
  const [beside, above] = await Promise.all([
    left === 0 ? [] : read({ ...corners, left: Math.max(0, left - farthest), right: left - 1 }),
    top === 0 ? [] : read({ ...corners, top: Math.max(0, top - farthest), bottom: top - 1 }),
  ]);
  return {
    rows: nearest(columnsOf(beside, Math.min(left, farthest)), bottom - top + 1),
    columns: nearest(rowsOf(above, Math.min(top, farthest)), right - left + 1),
  };
}

type Line = readonly CellValue[];

/** What a range does not hold beyond the used part of the sheet is blank. */
const rowsOf = (values: readonly Line[], count: number): readonly Line[] =>
  Array.from({ length: count }, (_, row) => values[row] ?? []);

const columnsOf = (values: readonly Line[], count: number): readonly Line[] =>
  Array.from({ length: count }, (_, column) => values.map((row) => row[column] ?? null));

/** The names of the line of words that is nearest to the range, which comes after the last one. */
function nearest(lines: readonly Line[], length: number): readonly (string | null)[] {
  for (const line of [...lines].reverse()) {
    const filled = line.filter((value) => !isBlank(value));
    if (filled.length === 0) return [];
    if (!areNames(filled, length)) continue;
    return Array.from({ length }, (_, place) => {
      const value = line[place] ?? null;
      return typeof value === "string" || typeof value === "number" ? String(value).trim() || null : null;
    });
  }
  return [];
}

/** Words, but for years among them; years alone where they ascend. */
function areNames(filled: Line, length: number): boolean {
  const words = filled.filter((value) => typeof value === "string");
  const years = filled.filter(isYear);
  if (words.length + years.length < filled.length || 2 * filled.length < length) return false;
  const ascend = years.every((year, place) => place === 0 || year > (years[place - 1] ?? 0));
  return words.length > 0 || (years.length > 1 && ascend);
}

const isYear = (value: CellValue): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2100;

/** The name of a cell of a range, such as `Hebei × Mining`; null where its row and column have none. */
export function nameOfCell({ rows, columns }: Names, row: number, column: number): string | null {
  return joined(rows[row] ?? null, columns[column] ?? null);
}

export function joined(row: string | null, column: string | null): string | null {
  const parts = [row, column].filter((part) => part !== null && part !== "");
  return parts.length === 0 ? null : parts.join(" × ");
}
