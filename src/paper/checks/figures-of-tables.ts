import { gap } from "../../core/gap/gap";
import { Matrix } from "../../core/matrix/matrix";
import { growth } from "../../core/structure/growth";
import { type SectorMeasure, sectorCell, sectors, years } from "../tables/figures";
import { regions } from "../tables/regions";
import type { PaperCell, RegionId, SectorId } from "../types";

type NumericCell = PaperCell & { readonly value: number };

/** The cells of a region in Table 2, 3 or 4, by year; throws where one is missing. */
export function cellsOf(sector: SectorId, region: RegionId, measure: SectorMeasure): readonly NumericCell[] {
  return years.map((year) => {
    const cell = sectorCell(sector, region, measure, year);
    if (cell === null) throw new Error(`There is no ${measure} of ${sector} in ${region} for ${year}`);
    return cell;
  });
}

/** Value added in 100 million yuan, or proportions as fractions, by year. */
export const seriesOf = (sector: SectorId, region: RegionId, measure: SectorMeasure): readonly number[] =>
  cellsOf(sector, region, measure).map((cell) => cell.value);

/** The proportions as printed, such as `13.0%, 12.7%`. */
export const printedProportions = (sector: SectorId, region: RegionId): string =>
  cellsOf(sector, region, "proportion")
    .map((cell) => cell.printed)
    .join(", ");

/** Regions in rows, years in columns. */
export const panelOf = (sector: SectorId, measure: SectorMeasure): Matrix =>
  Matrix.of(regions.map(({ id }) => seriesOf(sector, id, measure)));

/** Value added of the last year: regions in rows, sectors in columns. */
export const lastStructures = (): Matrix =>
  Matrix.of(regions.map(({ id }) => sectors.map((sector) => lastOf(seriesOf(sector, id, "value_added")))));

/** A column: one figure of each region in the last year. */
export const lastColumn = (sector: SectorId, measure: SectorMeasure): Matrix =>
  Matrix.of(regions.map(({ id }) => [lastOf(seriesOf(sector, id, measure))]));

/** From the first to the last year: the rate as a fraction, or the difference. */
export function changeOver(series: readonly number[], mode: "rate" | "absolute"): number {
  return growth(Matrix.scalar(series[0] ?? NaN), Matrix.scalar(lastOf(series)), mode, null).at(0);
}

/** The change from each year to the next of proportions, in percentage points. */
export function yearlyPoints(proportions: readonly number[]): readonly number[] {
  const changes = gap(Matrix.of([proportions.slice(0, -1)]), Matrix.of([proportions.slice(1)]), "pp");
  return Array.from(changes.values);
}

/** The change from the first to the last proportion, in percentage points. */
export const pointsOver = (proportions: readonly number[]): number =>
  gap(Matrix.scalar(proportions[0] ?? NaN), Matrix.scalar(lastOf(proportions)), "pp").at(0);

/** True when each year is above the one before. */
export const rises = (series: readonly number[]): boolean => steps(series).every(([from, to]) => to > from);

/** True when each year is below the one before. */
export const falls = (series: readonly number[]): boolean => steps(series).every(([from, to]) => to < from);

/** True when no year is above the one before. */
export const neverRises = (series: readonly number[]): boolean => steps(series).every(([from, to]) => to <= from);

/** True when a region's figure is above that of another in every year. */
export const isAlwaysAbove = (first: readonly number[], second: readonly number[]): boolean =>
  first.every((value, index) => value > (second[index] ?? Infinity));

const lastOf = (series: readonly number[]): number => series[series.length - 1] ?? NaN;

const steps = (series: readonly number[]): readonly (readonly [number, number])[] =>
  series.slice(1).map((to, index) => [series[index] ?? NaN, to]);
