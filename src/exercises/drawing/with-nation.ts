import { Matrix } from "../../core/matrix/matrix";
import { text } from "../../language/localized";
import type { CheckedTable } from "../own-data/types";
import type { Random } from "../random";
import type { DataTable } from "../types";
import { rowOf } from "./cells";
import { threeRegions, threeSectors, yuan } from "./names";
import { regionTable } from "./region-table";
import { readStructures, type Structures } from "./structures";
import { disturbed, sectorsOfChina, valueAdded } from "./value-added";

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

/** A trainer's table whose last row is the area to compare with. */
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
