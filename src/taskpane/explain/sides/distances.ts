import { looksLikeDistances } from "../../../sheets/own-table/distances";
import type { Reading } from "../../formula/evaluate";

/** The functions that expect weights between units, more for the nearer ones, and the argument. */
const weightsOf: { readonly [name: string]: string } = {
  MORAN: "weights",
  GEARY: "weights",
  SHIFTSHARE: "weights",
};

/**
 * The argument in which a function that expects weights between units has distances, so that the farthest count most: it
 * is computed by DISTANCE, or looks like distances. Null where it has none.
 */
export function distancesAsWeights(name: string, readingOf: (argument: string) => Reading | null): string | null {
  const argument = weightsOf[name];
  const reading = argument === undefined ? null : readingOf(argument);
  if (argument === undefined || reading?.kind !== "read") return null;
  const isComputed = reading.inner?.call.name === "DISTANCE";
  return isComputed || looksLikeDistances(reading.rows) ? argument : null;
}
