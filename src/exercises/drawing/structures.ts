import { Matrix } from "../../core/matrix/matrix";
import { type Localized, text } from "../../language/localized";
import type { Random } from "../random";
import type { CheckedTable, DataTable, OwnDataRule } from "../types";
import { rowOf } from "./cells";
import { threeRegions, threeSectors, yuan } from "./names";
import { regionTable } from "./region-table";
import { disturbed, sectorsOfChina, valueAdded } from "./value-added";

/** Regions × sectors in one year, and the region and the sector that the questions ask about. */
export interface Structures {
  readonly title: Localized;
  readonly unit: Localized;
  readonly decimals: number;
  readonly regions: readonly Localized[];
  readonly sectors: readonly Localized[];
  readonly values: Matrix;
  readonly region: number;
  readonly sector: number;
}

/** The three regions and sectors of a year, changed at random. */
export function drawStructures(random: Random): Structures {
  const year = random.integer(2009, 2013);
  return {
    title: text(`Value added by sector, ${year}`, `${year} 年分产业增加值`),
    unit: yuan,
    decimals: 1,
    regions: threeRegions,
    sectors: threeSectors,
    values: disturbed(valueAdded(year), random, 0.08, 1),
    region: random.integer(0, 2),
    sector: random.integer(0, 2),
  };
}

/** A teacher's regions × sectors. */
export function readStructures(table: CheckedTable, random: Random): Structures {
  return {
    title: table.title,
    unit: table.unit,
    decimals: 2,
    regions: table.rows,
    sectors: table.columns,
    values: Matrix.of(table.values),
    region: random.integer(0, table.rows.length - 1),
    sector: random.integer(0, table.columns.length - 1),
  };
}

export const structuresFrom = (rowsFrom: number, columnsFrom: number): Omit<OwnDataRule<never>, "read"> => ({
  kind: "sectors",
  rows: [rowsFrom, 12],
  columns: [columnsFrom, 12],
});

/** What the sheet shows of them. */
export function structuresTable({ title, unit, decimals, sectors, regions, values }: Structures): DataTable {
  return regionTable({ title, unit, decimals, columns: sectors }, regions, values);
}

/** The name of the region asked about. */
export const regionOf = ({ regions, region }: Structures): Localized => regions[region] as Localized;

/** The name of the sector asked about, as written in a sentence. */
export function sectorOf({ sectors, sector }: Structures): Localized {
  const name = sectors[sector] as Localized;
  return threeSectors.includes(name) ? { en: name.en.toLowerCase(), zh: name.zh } : name;
}

/** Structures and those of the area that they are compared with. */
export interface StructuresAndNation extends Structures {
  readonly nation: Matrix;
  readonly nationName: { readonly en: string; readonly zh: string };
}

/** The three regions and China in a year, changed at random. */
export function drawWithNation(random: Random): StructuresAndNation {
  const year = random.integer(2009, 2013);
  return {
    title: text(`Value added by sector, ${year}`, `${year} 年分产业增加值`),
    unit: yuan,
    decimals: 1,
    regions: threeRegions,
    sectors: threeSectors,
    values: disturbed(valueAdded(year), random, 0.08, 1),
    nation: disturbed(sectorsOfChina("value_added", year), random, 0.04, 0),
    nationName: { en: "China", zh: "全国" },
    region: random.integer(0, 2),
    sector: random.integer(0, 2),
  };
}

/** A teacher's table whose last row is the area to compare with. */
export function readWithNation(table: CheckedTable, random: Random): StructuresAndNation {
  const last = table.rows.length - 1;
  const all = Matrix.of(table.values);
  const regions = { ...table, rows: table.rows.slice(0, last), values: table.values.slice(0, last) };
  const structures = readStructures(regions, random);
  const nationName = table.rows[last] ?? { en: "", zh: "" };
  return { ...structures, nation: rowOf(all, last), nationName };
}

/** What the sheet shows: the regions, and the nation in the last row. */
export function tableWithNation(data: StructuresAndNation): DataTable {
  const { title, unit, decimals, sectors, regions, values, nation, nationName } = data;
  const all = new Matrix(
    values.rows + 1,
    values.columns,
    Float64Array.from([...Array.from(values.values), ...Array.from(nation.values)]),
  );
  return regionTable({ title, unit, decimals, columns: sectors }, [...regions, nationName], all);
}

/** The three regions and sectors in two years. */
export interface TwoStructures {
  readonly years: readonly [number, number];
  readonly start: Matrix;
  readonly end: Matrix;
  readonly region: number;
}

/** The three regions and sectors, at least two years apart, changed at random. */
export function drawTwoStructures(random: Random): TwoStructures {
  const start = random.integer(2009, 2011);
  const end = random.integer(start + 2, 2013);
  return {
    years: [start, end],
    start: disturbed(valueAdded(start), random, 0.08, 1),
    end: disturbed(valueAdded(end), random, 0.08, 1),
    region: random.integer(0, 2),
  };
}
