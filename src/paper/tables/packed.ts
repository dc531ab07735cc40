import type { Localized } from "../../language/localized";
import type { CellStatus, PaperCell, PaperRow, PaperTable, Region, RegionId } from "../types";
import { readPrinted } from "./printed";

/** A table as the generated file holds it: each figure only as printed, so that it stays small. */
export interface PackedTable extends Omit<PaperTable, "rows"> {
  readonly rows: readonly PackedRow[];
}

export interface PackedRow {
  readonly region?: RegionId;
  readonly measure: string;
  /** The last label of the row. */
  readonly label: Localized;
  readonly printed: readonly string[];
  /** The cells in both languages; only for a row of text. Undefined one by one in functions.js. */
  readonly texts?: readonly Localized[];
  /** Left out where every cell is printed. */
  readonly statuses?: readonly CellStatus[];
  /** By the cell's position, counted from 0. */
  readonly notes?: Readonly<Record<number, Localized>>;
}

/** A table with its rows spelled out. */
export function unpackTable(table: PackedTable, regions: readonly Region[]): PaperTable {
  return { ...table, rows: table.rows.map((row) => unpackRow(row, regions)) };
}

function unpackRow(row: PackedRow, regions: readonly Region[]): PaperRow {
  const regionNames = regions.filter((region) => region.id === row.region).map((region) => region.name);
  return {
    labels: [...regionNames, row.label],
    cells: row.printed.map((printed, index) => unpackCell(row, printed, index)),
    region: row.region ?? null,
    measure: row.measure,
  };
}

function unpackCell(row: PackedRow, printed: string, index: number): PaperCell {
  // A row of text may hold what looks like a number: the period "2011" of Table 1.
  const number = row.texts === undefined ? readPrinted(printed) : null;
  return {
    value: number?.value ?? printed,
    printed,
    chinese: row.texts?.[index]?.zh ?? null,
    decimals: number?.decimals ?? null,
    isPercent: number?.isPercent ?? false,
    status: row.statuses?.[index] ?? "printed",
    note: row.notes?.[index] ?? null,
  };
}
