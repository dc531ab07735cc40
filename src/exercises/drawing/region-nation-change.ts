import { Matrix } from "../../core/matrix/matrix";
import { type Localized, text } from "../../language/localized";
import type { Random } from "../random";
import type { DataTable } from "../types";
import { rowOf } from "./cells";
import { threeRegions, threeSectors, yuan } from "./names";
import { yearName } from "./sector-change";
import { disturbed, sectorsOfChina, valueAdded } from "./value-added";

/** A region and China, sector by sector, in two years; columns. */
export interface RegionAndNationChange {
  readonly years: readonly [number, number];
  readonly region: number;
  readonly regionStart: Matrix;
  readonly regionEnd: Matrix;
  readonly referenceStart: Matrix;
  readonly referenceEnd: Matrix;
}

/** One of the three regions, years at least two apart, changed at random. */
export function drawRegionAndNation(random: Random): RegionAndNationChange {
  const region = random.integer(0, 2);
  const start = random.integer(2009, 2011);
  const end = random.integer(start + 2, 2013);
  const column = ({ values }: Matrix) => new Matrix(values.length, 1, values);
  const own = (year: number) => column(disturbed(rowOf(valueAdded(year), region), random, 0.05, 1));
  const nation = (year: number) => column(disturbed(sectorsOfChina("value_added", year), random, 0.03, 0));
  return {
    years: [start, end],
    region,
    regionStart: own(start),
    regionEnd: own(end),
    referenceStart: nation(start),
    referenceEnd: nation(end),
  };
}

/** What the sheet shows: sectors in rows, region and nation in columns. */
export function regionAndNationTable(data: RegionAndNationChange): DataTable {
  const { years, region, regionStart, regionEnd, referenceStart, referenceEnd } = data;
  return {
    title: text("Value added by sector", "分产业增加值"),
    unit: yuan,
    corner: text("Sector", "产业"),
    columns: [
      ...years.map((year) => placeAndYear(threeRegions[region] as Localized, year)),
      ...years.map((year) => placeAndYear({ en: "China", zh: "全国" }, year)),
    ],
    rows: threeSectors.map((name, sector) => ({
      name,
      cells: [regionStart, regionEnd, referenceStart, referenceEnd].map((column) => column.at(sector)),
    })),
    decimals: 1,
  };
}

const placeAndYear = (place: Localized, year: number): Localized => ({
  en: `${place.en} ${yearName(year).en}`,
  zh: `${place.zh} ${yearName(year).zh}`,
});
