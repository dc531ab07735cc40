import { Matrix } from "../../core/matrix/matrix";
import { text } from "../../language/localized";
import { sectorCell, sectors } from "../../paper/tables/figures";
import { referenceFigure, referenceSeries } from "../../paper/tables/reference-series";
import { regions } from "../../paper/tables/regions";
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

/** A row: a measure of China's three sectors in a year, in 100 million yuan or 10,000 persons. */
export function sectorsOfChina(measure: "value_added" | "employment", year: number): Matrix {
  return Matrix.of([
    sectors.map((sector) => {
      const series = referenceSeries("china", measure, sector);
      return series === null ? null : (referenceFigure(series, year)?.value ?? null);
    }),
  ]);
}

/** The table with every figure changed by up to `spread`, rounded as the sheet shows it. */
export function disturbed(table: Matrix, random: Random, spread: number, decimals: number): Matrix {
  return mapTable(table, (value) => random.near(value, spread, decimals));
}

/** What the sheet shows of the three regions and sectors in a year. */
export function sectorTable(values: Matrix, year: number): DataTable {
  const title = text(`Value added by sector, ${year}`, `${year} 年分产业增加值`);
  return regionTable({ title, unit: yuan, decimals: 1, columns: threeSectors }, threeRegions, values);
}
