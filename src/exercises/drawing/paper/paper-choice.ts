import type { Matrix } from "../../../core/matrix/matrix";
import { growth } from "../../../core/structure/growth";
import { type Localized, text } from "../../../language/localized";
import type { Random } from "../../random";
import type { DataTable } from "../../types";
import { compared } from "../../worked";
import { cellAt, columnAt, rowOf, scalarAt } from "../cells";
import { threeRegions, threeSectors, yuan } from "../names";
import { regionTable } from "../region-table";
import { yearName } from "../sector-change";
import { printedSeries, printedYears } from "./paper-series";

/** Which of the paper's figures the questions are about; sectors, regions and years by their places. */
export interface PaperChoice {
  readonly sector: number;
  readonly from: number;
  readonly to: number;
  /** Of the change of the proportion, which has years of its own. */
  readonly region: number;
  readonly changeFrom: number;
  readonly changeTo: number;
  /** The region that is claimed to have increased most. */
  readonly champion: number;
  /** Whether the paper's statement is tried as "rose" or as "fell". */
  readonly rose: boolean;
}

/** Proportions in per cent, as printed: regions × years. */
export const printedShares = ({ sector }: PaperChoice) => printedSeries(sector, "proportion");
/** Value added as printed: regions × years. */
const printedValues = ({ sector }: PaperChoice) => printedSeries(sector, "value_added");
const ends = (data: PaperChoice, table: Matrix) => [columnAt(table, data.from), columnAt(table, data.to)] as const;

/** Growth of a region's value added over the years chosen. */
export const growthOf = (data: PaperChoice, region: number) => {
  const table = printedValues(data);
  return growth(scalarAt(table, region, data.from), scalarAt(table, region, data.to), "rate", null).at(0);
};

/** In how many regions the proportion changed as claimed, at each step or from end to end. */
export function following(data: PaperChoice, steps: "each" | "ends"): number {
  return threeRegions.filter((_, region) => doesFollow(data, region, steps)).length;
}

/** Whether the proportion of a region changed as claimed. */
export function doesFollow(data: PaperChoice, region: number, steps: "each" | "ends"): boolean {
  const sign = data.rose ? 1 : -1;
  const series = rowOf(printedShares(data), region).values.slice(data.from, data.to + 1);
  if (steps === "ends") return sign * ((series[series.length - 1] ?? NaN) - (series[0] ?? NaN)) > 0;
  return series.every((value, place) => place === 0 || sign * (value - (series[place - 1] ?? NaN)) > 0);
}

/** 0 for the first in yuan and in per cent, 1 in yuan only, 2 in per cent only, 3 in neither. */
export function championship(data: PaperChoice): number {
  const [start, end] = ends(data, printedValues(data));
  const isFirst = (mode: "absolute" | "rate") => {
    const changes = growth(start, end, mode, null).values;
    return changes.indexOf(Math.max(...changes)) === data.champion;
  };
  return (isFirst("absolute") ? 0 : 2) + (isFirst("rate") ? 0 : 1);
}

/** A region's value added in the first and in the last of the years chosen. */
export function valuesOf(data: PaperChoice, region: number): { readonly start: number; readonly end: number } {
  const table = printedValues(data);
  return { start: cellAt(table, region, data.from), end: cellAt(table, region, data.to) };
}

/** The increase and the growth of the claimed first beside the largest of the others. */
export function championSteps(data: PaperChoice): string {
  const increases = threeRegions.map((_, region) => valuesOf(data, region).end - valuesOf(data, region).start);
  const rates = threeRegions.map((_, region) => growthOf(data, region));
  return [increases, rates]
    .map((changes) => {
      const others = changes.filter((_, region) => region !== data.champion);
      return compared(changes[data.champion] ?? NaN, Math.max(...others));
    })
    .join("; ");
}

export const regionName = (region: number) => threeRegions[region] as Localized;
export const sectorName = ({ sector }: PaperChoice): Localized => {
  const name = threeSectors[sector] as Localized;
  return { en: name.en.toLowerCase(), zh: name.zh };
};
export const yearAt = (place: number) => printedYears[place] ?? NaN;

/** Draws what the questions are about; the years are at least two steps apart. */
export function drawPaperChoice(random: Random): PaperChoice {
  const from = random.integer(0, 2);
  const changeFrom = random.integer(0, 3);
  return {
    sector: random.integer(0, 2),
    from,
    to: random.integer(from + 2, 4),
    region: random.integer(0, 2),
    changeFrom,
    changeTo: random.integer(changeFrom + 1, 4),
    champion: random.integer(0, 2),
    rose: random.integer(0, 1) === 1,
  };
}

/** What the sheet shows: proportions and value added of the sector. */
export function paperTablesOf(data: PaperChoice): readonly DataTable[] {
  const columns = printedYears.map(yearName);
  const name = threeSectors[data.sector] as Localized;
  return [
    regionTable(
      {
        title: text(`${name.en}: proportion of GDP`, `${name.zh}：占地区生产总值比重`),
        unit: text("%", "%"),
        decimals: 1,
        columns,
      },
      threeRegions,
      printedShares(data),
    ),
    regionTable(
      { title: text(`${name.en}: value added`, `${name.zh}：增加值`), unit: yuan, decimals: 2, columns },
      threeRegions,
      printedValues(data),
    ),
  ];
}
