import type { Localized } from "../locales/localized";
import { grossProduct, sectorCell, years } from "./figures";
import { findMeasure, type Measure, measures } from "./measures";
import { isChinese } from "./names";
import { nearest } from "./nearest";
import { findRegion, regionNames, regions } from "./regions";
import type { CellStatus, Region } from "./types";

export type LookUp = FoundFigure | UnknownName;

export interface FoundFigure {
  readonly kind: "found";
  /** 100 million yuan, or a fraction for a share. */
  readonly value: number;
  readonly status: CellStatus;
}

export interface UnknownName {
  readonly kind: "unknown";
  /** The first of the three that is unknown. */
  readonly what: "region" | "measure" | "year";
  readonly given: string;
  /** What was probably meant; null when nothing known is near. */
  readonly nearest: string | null;
  /** Everything known, in Chinese when the unknown name is Chinese. */
  readonly known: readonly string[];
}

const measureNames = measures.flatMap((measure) => measure.names);

/** A figure of Tables 2 to 4. Names in either language, codes and synonyms are understood. */
export function lookUp(regionName: string, measureName: string, year: number | string): LookUp {
  const region = findRegion(regionName);
  if (region === null) return unknownName("region", regionName, regionNames, regions);
  const measure = findMeasure(measureName);
  if (measure === null) return unknownName("measure", measureName, measureNames, measures);
  const figure = figureOf(region, measure, readYear(year));
  return figure === null ? unknownYear(year) : { kind: "found", value: figure.value, status: figure.status };
}

function figureOf({ id }: Region, { sector, isShare }: Measure, year: number) {
  return sector === null
    ? grossProduct(id, year)
    : sectorCell(sector, id, isShare ? "proportion" : "value_added", year);
}

const readYear = (year: number | string): number =>
  typeof year === "number" ? year : Number(/^\s*(\d{4})\s*年?\s*$/.exec(year.normalize("NFKC"))?.[1] ?? NaN);

function unknownName(
  what: "region" | "measure",
  given: string,
  names: readonly string[],
  known: readonly { readonly name: Localized }[],
): UnknownName {
  const inChinese = isChinese(given);
  return {
    kind: "unknown",
    what,
    given,
    nearest: nearest(given, names),
    known: known.map(({ name }) => (inChinese ? name.zh : name.en)),
  };
}

function unknownYear(given: number | string): UnknownName {
  const year = readYear(given);
  const closest = Number.isNaN(year)
    ? null
    : years.reduce((best, one) => (Math.abs(one - year) < Math.abs(best - year) ? one : best));
  return {
    kind: "unknown",
    what: "year",
    given: String(given),
    nearest: closest === null ? null : String(closest),
    known: years.map(String),
  };
}
