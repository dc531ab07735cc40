import type { CellStatus, PaperCell, RegionId, SectorId } from "../types";
import { paperTables } from "./tables";

export type SectorMeasure = "value_added" | "proportion";

/** The three sectors in the order of Tables 2, 3 and 4. */
export const sectors: readonly SectorId[] = ["primary", "secondary", "tertiary"];

/** The years of Tables 2 to 4, ascending. */
export const years: readonly number[] = [
  ...new Set(paperTables.flatMap((table) => table.headers.filter((header) => typeof header === "number"))),
];

/** A figure computed from cells of several tables. */
export interface ComputedFigure {
  readonly value: number;
  /** The most decimals that any of its parts has. */
  readonly decimals: number;
  readonly status: CellStatus;
}

/** The cell of Table 2, 3 or 4 for a sector; null for a year outside the tables. */
export function sectorCell(
  sector: SectorId,
  region: RegionId,
  measure: SectorMeasure,
  year: number,
): (PaperCell & { readonly value: number; readonly decimals: number }) | null {
  const table = paperTables.find((one) => one.sector === sector);
  const row = table?.rows.find((one) => one.region === region && one.measure === measure);
  const cell = row?.cells[table?.headers.indexOf(year) ?? -1];
  return cell !== undefined && isNumeric(cell) ? cell : null;
}

const isNumeric = (cell: PaperCell): cell is PaperCell & { readonly value: number; readonly decimals: number } =>
  typeof cell.value === "number" && cell.decimals !== null;

/**
 * Gross regional product in 100 million yuan: the value added of the three sectors, added as decimals so that no
 * binary remainder shows. Null for a year outside the tables.
 */
export function grossProduct(region: RegionId, year: number): ComputedFigure | null {
  const parts = sectors.flatMap((sector) => sectorCell(sector, region, "value_added", year) ?? []);
  if (parts.length < sectors.length) return null;
  const decimals = Math.max(...parts.map((part) => part.decimals));
  const scale = 10 ** decimals;
  const sum = parts.reduce((total, part) => total + Math.round(part.value * scale), 0);
  return { value: sum / scale, decimals, status: "derived" };
}
