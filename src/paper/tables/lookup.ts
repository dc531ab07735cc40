import type { Localized } from "../../language/localized";
import type { PlaceId } from "../types";
import { grossProduct, sectorCell, years } from "./figures";
import { findMeasure, type Measure, measures } from "./measures";
import { isChinese } from "./names";
import { nearest } from "./nearest";
import { referenceFigure, type ReferenceFigure, referenceSeries } from "./reference-series";
import { findPlace, places, regionNames } from "./regions";

export type LookUp = FoundFigure | UnknownName;

export interface FoundFigure extends ReferenceFigure {
  readonly kind: "found";
}

export interface UnknownName {
  readonly kind: "unknown";
  /** The first of the three that is unknown, or for which there is no figure. */
  readonly what: "region" | "measure" | "year";
  readonly given: string;
  /** What was probably meant; null when nothing known is near. */
  readonly nearest: string | null;
  /** Everything known, in Chinese when the unknown name is Chinese. */
  readonly known: readonly string[];
  /** The place without the measure, whose name as such is known; otherwise null. */
  readonly place: Localized | null;
}

const measureNames = measures.flatMap((measure) => measure.names);

/**
 * A figure of Tables 2 to 4 or of the reference series, in its unit: 100 million yuan, 10,000 persons, yuan or US$; a
 * share as a fraction. Names in either language, codes and synonyms are understood.
 */
export function lookUp(regionName: string, measureName: string, year: number | string): LookUp {
  const place = findPlace(regionName);
  if (place === null) return unknownName("region", regionName, nearest(regionName, regionNames), places);
  const measure = findMeasure(measureName);
  if (measure === null)
    return unknownName("measure", measureName, nearest(measureName, measureNames), measuresOf(place.id));
  const figure = figureOf(place.id, measure, readYear(year));
  if (figure !== null) return { kind: "found", ...figure };
  const given = yearsOf(place.id, measure);
  if (given.length > 0) return unknownYear(year, given);
  return { ...unknownName("measure", measureName, null, measuresOf(place.id)), place: place.name };
}

function figureOf(place: PlaceId, { kind, sector }: Measure, year: number): ReferenceFigure | null {
  if (place !== "china") {
    if (kind === "gross_product") return grossProduct(place, year);
    if (sector !== null && (kind === "value_added" || kind === "proportion"))
      return sectorCell(sector, place, kind, year);
  }
  if (kind === "proportion") return nationalShare(sector ?? "", year);
  return referenceFigure(referenceSeries(place, kind, sector ?? ""), year);
}

/** Value added ÷ GDP of the nation, unrounded: no release prints it with more than one decimal. */
function nationalShare(sector: string, year: number): ReferenceFigure | null {
  const part = referenceFigure(referenceSeries("china", "value_added", sector), year);
  const whole = referenceFigure(referenceSeries("china", "gross_product", ""), year);
  return part === null || whole === null ? null : { value: part.value / whole.value, status: "derived" };
}

const measuresOfPlaces = new Map<PlaceId, readonly Measure[]>();

/** The result for a name; remembered, because a large range may have an unknown name in each cell. */
function measuresOf(place: PlaceId): readonly Measure[] {
  const known = measuresOfPlaces.get(place) ?? measures.filter((measure) => yearsOf(place, measure).length > 0);
  measuresOfPlaces.set(place, known);
  return known;
}

/** The years for which a place has a measure, ascending. */
const yearsOf = (place: PlaceId, measure: Measure): readonly number[] =>
  years.filter((year) => figureOf(place, measure, year) !== null);

const readYear = (year: number | string): number =>
  typeof year === "number" ? year : Number(/^\s*(\d{4})\s*年?\s*$/.exec(year.normalize("NFKC"))?.[1] ?? NaN);

function unknownName(
  what: "region" | "measure",
  given: string,
  near: string | null,
  known: readonly { readonly name: Localized }[],
): UnknownName {
  const inChinese = isChinese(given);
  return {
    kind: "unknown",
    what,
    given,
    nearest: near,
    known: known.map(({ name }) => (inChinese ? name.zh : name.en)),
    place: null,
  };
}

function unknownYear(given: number | string, known: readonly number[]): UnknownName {
  const year = readYear(given);
  const closest = Number.isNaN(year)
    ? null
    : known.reduce((best, one) => (Math.abs(one - year) < Math.abs(best - year) ? one : best));
  return {
    kind: "unknown",
    what: "year",
    given: String(given),
    nearest: closest === null ? null : String(closest),
    known: known.map(String),
    place: null,
  };
}
