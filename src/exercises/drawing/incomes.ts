import { incomeThresholds } from "../../core/gap/income-thresholds";
import { text } from "../../language/localized";
import { incomeGroups } from "../../paper/classifications/income-groups";
import type { DataTable } from "../types";
import { cityName } from "./cities";

/** GNI per capita of places in US dollars, and the years whose income limits the sheet shows. */
export interface Incomes {
  /** Places in the order of the table, by their number in the list of names. */
  readonly places: readonly number[];
  readonly incomes: readonly number[];
  readonly year: number;
  /** The year whose limits lead astray. */
  readonly otherYear: number;
}

export const limitsOf = (year: number) => incomeThresholds.find(({ dataYear }) => dataYear === year);

/** What the sheet shows: the incomes, and the limits of both years. */
export function incomeTables({ places, incomes, year, otherYear }: Incomes): readonly DataTable[] {
  return [
    {
      title: text(`Income per capita, ${year}`, `${year} 年人均收入`),
      unit: text("US dollars", "美元"),
      corner: text("Place", "地区"),
      columns: [text("GNI per capita", "人均国民总收入")],
      rows: places.map((place, index) => ({ name: cityName(place), cells: [incomes[index] ?? NaN] })),
      decimals: 0,
    },
    {
      title: text("Upper limits of the World Bank's income groups", "世界银行收入组上限"),
      unit: text("US dollars", "美元"),
      corner: text("Year of the data", "数据年份"),
      columns: incomeGroups.slice(0, 3),
      rows: [otherYear, year].map((one) => {
        const limits = limitsOf(one);
        return {
          name: text(String(one), `${one} 年`),
          cells: [limits?.low ?? NaN, limits?.lowerMiddle ?? NaN, limits?.upperMiddle ?? NaN],
        };
      }),
      decimals: 0,
    },
  ];
}
