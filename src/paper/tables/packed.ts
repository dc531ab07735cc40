import type { PackedRow, PackedTable, PaperCell, PaperRow, PaperTable, Region } from "../types";
import { readPrinted } from "./printed";

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
