import { Matrix } from "../../core/matrix/matrix";
import { type Localized, text } from "../../language/localized";
import type { Random } from "../random";
import type { CheckedTable, DataTable } from "../types";
import { columnAt } from "./cells";
import { cityName, placesUpTo } from "./cities";

/** Income per capita and population of places, which may be in groups. */
export interface IncomesAndPeople {
  readonly places: readonly number[];
  /** A teacher's table with its own words. */
  readonly own?: Pick<CheckedTable, "title" | "unit" | "rows" | "columns">;
  /** Columns: one number for each place. */
  readonly incomes: Matrix;
  readonly people: Matrix;
}

/** Income in yuan, population in 10,000, invented. */
export function drawIncomesAndPeople(random: Random, count: number): IncomesAndPeople {
  const places = placesUpTo(count);
  return {
    places,
    incomes: Matrix.of(places.map(() => [100 * random.integer(180, 980)])),
    people: Matrix.of(places.map(() => [10 * random.integer(12, 215)])),
  };
}

/** A teacher's places with income per capita and population. */
export function readIncomesAndPeople({ values, ...own }: CheckedTable): IncomesAndPeople {
  const table = Matrix.of(values);
  return { places: placesUpTo(own.rows.length), own, incomes: columnAt(table, 0), people: columnAt(table, 1) };
}

/** What the sheet shows: places in rows, with their group when there are groups. */
export function incomesTable(
  { places, own, incomes, people }: IncomesAndPeople,
  groups: readonly Localized[] | null,
): DataTable {
  return {
    title: own?.title ?? text("Income per capita and population", "人均收入与人口"),
    unit: own?.unit ?? text("yuan; 10,000 persons", "元；万人"),
    corner: text("Place", "地区"),
    columns: [
      ...(groups === null ? [] : [text("Group", "分组")]),
      ...(own?.columns ?? [text("Income per capita", "人均收入"), text("Population", "人口")]),
    ],
    rows: places.map((place, index) => ({
      name: own?.rows[index] ?? cityName(place),
      cells: [...(groups === null ? [] : [groups[index] ?? text("", "")]), incomes.at(index), people.at(index)],
    })),
    decimals: own === undefined ? 0 : 2,
  };
}
