import type { PackedSeries } from "../described-set";
import { packedReference, referenceYears } from "../generated/reference";
import type { CellStatus, PlaceId } from "../types";

/** A number of a reference series and how far it can be trusted. */
export interface ReferenceFigure {
  readonly value: number;
  readonly status: CellStatus;
}

/** The series of a place; null if there is none. `sector` is empty for all sectors together. */
export function referenceSeries(place: PlaceId, measure: string, sector: string): PackedSeries | null {
  return packedReference.find(([a, b, c]) => a === place && b === measure && c === sector) ?? null;
}

/** The figure of a series in a year; null if there is none. */
export function referenceFigure(series: PackedSeries | null, year: number): ReferenceFigure | null {
  const [, , , values = [], statuses = ""] = series ?? [];
  const place = referenceYears.indexOf(year);
  const value = values[place] ?? null;
  return value === null ? null : { value, status: statusOfLetter(statuses[place] ?? "") };
}

/** The status of a letter of the packed series. */
export const statusOfLetter = (letter: string): CellStatus =>
  letter === "c" ? "confirmed" : letter === "d" ? "derived" : "unconfirmed";
