import { Matrix } from "../../core/matrix/matrix";
import type { Localized } from "../../language/localized";
import { text } from "../../language/localized";
import type { Random } from "../random";
import type { CheckedTable, DataTable } from "../types";
import { columnAt, rowOf } from "./cells";
import { threeRegions, threeSectors, yuan } from "./names";
import { disturbed, valueAdded } from "./value-added";
import { yearOf } from "./year-of";

/** The parts of one total in two years. */
export interface SectorChange {
  readonly title: Localized;
  readonly unit: Localized;
  readonly decimals: number;
  readonly parts: readonly Localized[];
  readonly start: Matrix;
  readonly end: Matrix;
  readonly startName: Localized;
  readonly endName: Localized;
  /** How many years there are between them. */
  readonly periods: number;
}

/** The sectors of one region, at least two years apart, all of which grow. */
export function drawSectorChange(random: Random): SectorChange {
  const first = random.integer(2009, 2011);
  const last = random.integer(first + 2, 2013);
  const region = random.integer(0, 2);
  const sectors = (year: number) => {
    const row = disturbed(rowOf(valueAdded(year), region), random, 0.04, 1);
    return new Matrix(row.columns, 1, row.values);
  };
  const name = threeRegions[region];
  return {
    title: text(`Value added by sector in ${name?.en ?? ""}`, `${name?.zh ?? ""}分产业增加值`),
    unit: yuan,
    decimals: 1,
    parts: threeSectors,
    start: sectors(first),
    end: sectors(last),
    startName: yearName(first),
    endName: yearName(last),
    periods: last - first,
  };
}

/** What the sheet shows: parts in rows, the two years in columns. */
export function sectorChangeTable(data: SectorChange): DataTable {
  const { title, unit, decimals, parts, start, end, startName, endName } = data;
  return {
    title,
    unit,
    decimals,
    corner: text("Sector", "产业"),
    columns: [startName, endName],
    rows: parts.map((name, part) => ({ name, cells: [start.at(part), end.at(part)] })),
  };
}

export const yearName = (year: number): Localized => ({ en: String(year), zh: `${year} 年` });

/** The first and the last year of a teacher's parts × years. */
export function readSectorChange({ title, unit, rows, columns, values }: CheckedTable): SectorChange {
  const last = columns.length - 1;
  const table = Matrix.of(values);
  const [startName = title, endName = title] = [columns[0], columns[last]];
  return {
    title,
    unit,
    decimals: 2,
    parts: rows,
    start: columnAt(table, 0),
    end: columnAt(table, last),
    startName,
    endName,
    periods: yearOf(endName.en) - yearOf(startName.en),
  };
}
