import { type InputCell, type InputRows, textOf, yearOf } from "../cells";
import { roleOf } from "../headings";
import { folded } from "../names";
import { bodyBelow, firstFigures, isBlank, isName, leadOf } from "./heading-cells";
import { type BlockNames, named } from "./named-block";

/** A heading of one or two rows. */
export interface BlockHeading extends BlockNames {
  /** How many rows the heading takes. */
  readonly height: 1 | 2;
  /** Columns whose heading is no year, though others are, and these headings. */
  readonly unreadColumns: readonly number[];
  readonly unread: readonly string[];
}

/** The heading that begins in a row; null where that row is none. `titles` are the lines above it. */
export function blockHeading(rows: InputRows, at: number, titles: readonly string[]): BlockHeading | null {
  const isOfNamesAndYears = (rows[at] ?? []).every((cell) => isBlank(cell) || isName(cell) || yearOf(cell) !== null);
  return isOfNamesAndYears ? (twoRows(rows, at, titles) ?? oneRow(rows, at, titles)) : null;
}

function oneRow(rows: InputRows, at: number, titles: readonly string[]): BlockHeading | null {
  const row = rows[at] ?? [];
  const body = bodyBelow(rows, at + 1);
  const first = firstFigures(row, body);
  const heads = row.slice(first);
  const years = heads.filter((cell) => yearOf(cell) !== null);
  if (body.length === 0) return null;
  const lead = leadOf(row, body, first);
  if (years.length >= 2) {
    const columns = row.map((cell, column) =>
      column >= first && yearOf(cell) !== null ? { year: textOf(cell) } : null,
    );
    const unreadColumns = row.flatMap((cell, column) => (column >= first && isName(cell) ? [column] : []));
    const unread = unreadColumns.map((column) => textOf(row[column]));
    return { ...named(lead, body, titles, columns, ["region", "sector"]), height: 1, unreadColumns, unread };
  }
  const names = heads.filter(isName);
  if (!isAscending(years.map((cell) => yearOf(cell) ?? 0))) return null;
  if (years.length > 0 || names.length < 2) return null;
  const columns = row.map((cell, column) => (column >= first && isName(cell) ? { sector: textOf(cell) } : null));
  const found = named(lead, body, titles, columns, ["region", "year"]);
  return hasYears(found) ? { ...found, height: 1, unreadColumns: [], unread: [] } : null;
}

const isAscending = (years: readonly number[]): boolean =>
  years.every((year, place) => place === 0 || year > (years[place - 1] ?? year));

/** Years above names, or names above years, each over as many columns as are blank beside it. */
function twoRows(rows: InputRows, at: number, titles: readonly string[]): BlockHeading | null {
  const [upper, lower] = [rows[at] ?? [], rows[at + 1] ?? []];
  const body = bodyBelow(rows, at + 2);
  if (body.length === 0) return null;
  const first = firstFigures(lower, body);
  const width = Math.max(upper.length, lower.length);
  const places = Array.from({ length: width }, (_, column) => column).filter((column) => column >= first);
  const tops = places.filter((column) => !isBlank(upper[column]));
  const bottoms = places.filter((column) => !isBlank(lower[column]));
  const all = (columns: readonly number[], row: readonly InputCell[], test: (cell: InputCell | undefined) => boolean) =>
    columns.every((column) => test(row[column]));
  const isYear = (cell: InputCell | undefined) => yearOf(cell) !== null;
  const yearsAbove = all(tops, upper, isYear) && all(bottoms, lower, isName);
  const namesAbove = all(tops, upper, isName) && all(bottoms, lower, isYear);
  if (tops.length === 0 || tops[0] !== first || bottoms.length < 2 || !(yearsAbove || namesAbove)) return null;
  // One name above years of its own is the title of a block.
  if (tops.length < 2 && !yearsAbove) return null;
  // A row of figures that could be years begins with a name.
  const isRowOfFigures = lower.slice(0, first).some((cell) => !isBlank(cell) && roleOf(textOf(cell)) === null);
  if (isRowOfFigures) return null;
  let above: InputCell = null;
  const columns = Array.from({ length: width }, (_, column) => {
    if (column < first) return null;
    above = isBlank(upper[column]) ? above : (upper[column] ?? null);
    if (isBlank(lower[column])) return null;
    const [year, sector] = yearsAbove ? [above, lower[column]] : [lower[column], above];
    return { year: textOf(year), sector: textOf(sector) };
  });
  const corner = Array.from({ length: width }, (_, column) =>
    isBlank(lower[column]) ? (upper[column] ?? null) : (lower[column] ?? null),
  );
  const found = named(leadOf(corner, body, first), body, titles, columns, ["region"]);
  return { ...found, height: 2, unreadColumns: [], unread: [] };
}

const hasYears = ({ keys, common, columns }: BlockNames): boolean =>
  keys.year !== undefined || common.year !== undefined || columns.some((one) => one?.year !== undefined);

/** Whether two headings have the same years in the same columns. */
export const hasSameYears = (one: BlockHeading, other: BlockHeading): boolean =>
  one.columns.length === other.columns.length &&
  one.columns.every((column, place) => folded(column?.year ?? "") === folded(other.columns[place]?.year ?? ""));
