import { Matrix } from "../../core/matrix";
import { text } from "../../locales/localized";
import { sectorCell, sectors } from "../../paper/figures";
import { regions } from "../../paper/regions";
import type { Random } from "../random";
import type { DataTable } from "../types";
import { mapTable } from "./cells";
import { threeRegions, threeSectors, yuan } from "./names";
import { regionTable } from "./region-table";

/** Value added by the paper's tables: regions in rows, sectors in columns. */
export function valueAdded(year: number): Matrix {
  return Matrix.of(
    regions.map(({ id }) => sectors.map((sector) => sectorCell(sector, id, "value_added", year)?.value ?? null)),
  );
}

/** First-release value added of China's three sectors, 100 million yuan. */
const china: Readonly<Record<number, readonly [number, number, number]>> = {
  2009: [35477, 156958, 142918],
  2010: [40497, 186481, 171005],
  2011: [47712, 220592, 203260],
  2012: [52377, 235319, 231626],
  2013: [56957, 249684, 262204],
};

/** A row: the three sectors of China. */
export const valueAddedOfChina = (year: number): Matrix => Matrix.of([china[year] ?? []]);

/** The table with every figure changed by up to `spread`, rounded as the sheet shows it. */
export function disturbed(table: Matrix, random: Random, spread: number, decimals: number): Matrix {
  return mapTable(table, (value) => random.near(value, spread, decimals));
}

/** What the sheet shows of the three regions and sectors in a year. */
export function sectorTable(values: Matrix, year: number): DataTable {
  const title = text(`Value added by sector, ${year}`, `${year} 年分产业增加值`);
  return regionTable({ title, unit: yuan, decimals: 1, columns: threeSectors }, threeRegions, values);
}
