import { Matrix } from "../../core/matrix/matrix";
import { type Localized, text } from "../../language/localized";
import type { Random } from "../random";
import { roundTo } from "../rounding";
import type { CheckedTable, DataTable } from "../types";
import { meanOf, products, squares } from "../worked";
import { columnAt } from "./cells";
import { cityName, placesUpTo } from "./cities";
import { regionTable } from "./region-table";
import { yearName } from "./sector-change";
import { yearOf } from "./year-of";

/** Regions × years. */
export interface Panel {
  readonly title: Localized;
  readonly unit: Localized;
  readonly decimals: number;
  readonly regions: readonly Localized[];
  readonly yearNames: readonly Localized[];
  readonly values: Matrix;
  /** How many years there are between the first and the last. */
  readonly periods: number;
}

/** GDP per capita of eight places that converge, with chance in it, invented. */
export function drawPanel(random: Random): Panel {
  const places = placesUpTo(8);
  const first = random.integer(2008, 2016);
  const years = Array.from({ length: random.integer(5, 7) }, (_, place) => first + place);
  const speed = random.decimal(0.02, 0.045, 3);
  const rows = places.map(() => {
    let value = random.integer(180, 980) * 100;
    return years.map((_, place) => {
      const catchingUp = speed * Math.log(90000 / value);
      if (place > 0) value *= Math.exp(0.05 + catchingUp + random.decimal(-0.012, 0.012, 4));
      value = roundTo(value, 0);
      return value;
    });
  });
  return {
    title: text("GDP per capita", "人均地区生产总值"),
    unit: text("yuan", "元"),
    decimals: 0,
    regions: places.map(cityName),
    yearNames: years.map(yearName),
    values: Matrix.of(rows),
    periods: years.length - 1,
  };
}

/** A teacher's regions × years. */
export function readPanel({ title, unit, rows, columns, values }: CheckedTable): Panel {
  const [first = title, last = title] = [columns[0], columns[columns.length - 1]];
  const periods = yearOf(last.en) - yearOf(first.en);
  return { title, unit, decimals: 2, regions: rows, yearNames: columns, values: Matrix.of(values), periods };
}

/** What the sheet shows. */
export function panelTable({ title, unit, decimals, regions, yearNames, values }: Panel): DataTable {
  return regionTable({ title, unit, decimals, columns: yearNames }, regions, values);
}

export const first = ({ values }: Panel): Matrix => columnAt(values, 0);
export const last = ({ values }: Panel): Matrix => columnAt(values, values.columns - 1);

/** The standard deviation of the logarithms of the first year. */
export function sigmaSteps(data: Panel): string {
  const logs = first(data).values.map(Math.log);
  return `√(${squares(logs, meanOf(logs))} / ${logs.length})`;
}

/** Products of the deviations of growth and of the logarithms at the start, over the squares of the latter. */
export function slopeSteps(data: Panel): string {
  const starts = first(data).values.map(Math.log);
  const rates = last(data).values.map((value, place) => (Math.log(value) - (starts[place] ?? NaN)) / data.periods);
  const [start, rate] = [meanOf(starts), meanOf(rates)];
  return `${products(
    starts.map((value) => value - start),
    rates.map((value) => value - rate),
  )} / ${squares(starts, start)}`;
}
