import type { FunctionEntry } from "../../../functions/describe/entry";
import type { CellRows } from "../../formula/engine";
import { joined, type Names, noNames } from "../../formula/names-beside";
import type { Offset } from "../offset";
import type { Headings } from "./headings";

/** A table that a call read, with the names beside it. */
export interface NamedTable {
  readonly rows: CellRows;
  readonly names: Names;
}

/** Functions whose square result compares rows with one another. */
const comparingRows: ReadonlySet<string> = new Set(["KRUGMAN", "SIMILARITY", "DISTANCE", "GRAVITY"]);

/**
 * What a value of a result is about: the region and the sector of the cells that it comes from, or the entry of a table.
 * Null where nothing names it.
 *
 * @param common what all that was read has in common, such as the year.
 */
export function valueName(
  entry: FunctionEntry,
  result: CellRows,
  { row, column }: Offset,
  tables: readonly NamedTable[],
  headings: Headings,
  common: readonly string[] = [],
): string | null {
  const heading = row > 0 ? wordAt(result, 0, column) : null;
  const label = column > 0 ? wordAt(result, row, 0) : null;
  const names = resultNames(entry, result, tables);
  const rowName = label === null ? (names.rows[row] ?? null) : explained(entry, label, headings);
  const columnName =
    hasHeading(result) && heading !== null
      ? explained(entry, heading, headings)
      : label === null
        ? (names.columns[column] ?? null)
        : null;
  // A result of one number is about all that was read.
  const isSingle = result.length * (result[0]?.length ?? 0) === 1;
  const own = joined(rowName, columnName) ?? (isSingle ? nameOfAll(tables) : null);
  return common.reduce(joined, own);
}

/** What the rows and columns of a result are called by the tables that they come from. */
export function resultNames(entry: FunctionEntry, result: CellRows, tables: readonly NamedTable[]): Names {
  const width = result[0]?.length ?? 0;
  const above = hasHeading(result) ? 1 : 0;
  const height = result.length - above;
  const named = (isLike: (table: NamedTable) => boolean) => tables.find(isLike)?.names ?? noNames;
  const byHeight = named(({ rows, names }) => rows.length === height && names.rows.length > 0 && height > 1);
  const byWidth = named(({ rows, names }) => rows[0]?.length === width && names.columns.length > 0 && width > 1);
  const isPair = width === height && (comparingRows.has(entry.name) || byWidth === noNames);
  const hasLabels = width > 1 && result.slice(1).some((_, row) => wordAt(result, row + 1, 0) !== null);
  return {
    rows: hasLabels ? [] : [...Array.from({ length: above }, () => null), ...byHeight.rows],
    columns: above > 0 || hasLabels ? [] : isPair && byHeight !== noNames ? byHeight.rows : byWidth.columns,
  };
}

const hasHeading = (result: CellRows) =>
  result.length > 1 && (result[0] ?? []).every((value) => typeof value === "string");

/** The only name of the first table. */
function nameOfAll([first]: readonly NamedTable[]): string | null {
  const { rows, columns } = first?.names ?? noNames;
  return joined(rows.length === 1 ? (rows[0] ?? null) : null, columns.length === 1 ? (columns[0] ?? null) : null);
}

function wordAt(rows: CellRows, row: number, column: number): string | null {
  const value = rows[row]?.[column];
  return typeof value === "string" && value !== "" ? value : null;
}

/** An English name of an entry with what it means, in the language of the pane. */
function explained({ args }: FunctionEntry, name: string, headings: Headings): string {
  const meaning = args.flatMap(({ modes }) => modes).find(({ mode }) => mode === name)?.meaning ?? headings[name];
  return meaning === undefined ? name : `${name}: ${meaning}`;
}
