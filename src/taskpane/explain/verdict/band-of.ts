import type { BandsEntry, FunctionEntry } from "../../../functions/describe/entry";
import type { CellValue } from "../../../hosts/cells";
import type { CellRows } from "../../formula/engine";
import type { Offset } from "../offset";

/** What a number is called, among the ranges that have a name. */
export interface Verdict {
  readonly bands: BandsEntry;
  /** The name of its range; null for one without a name. */
  readonly name: string | null;
  /** Counted from 0; null for a number on a limit that is something of its own. */
  readonly band: number | null;
}

/** Limits that the user sees printed have this tolerance. */
const tolerance = 1e-9;

/**
 * What the function's help says of numbers such as this one; null where it names no ranges of them.
 *
 * @param words the chosen words of the call's arguments.
 */
export function verdictOf(
  { bands }: Pick<FunctionEntry, "bands">,
  words: readonly string[],
  rows: CellRows,
  { row, column }: Offset,
): Verdict | null {
  const value = rows[row]?.[column];
  if (typeof value !== "number") return null;
  const isLabelled = rows.length * (rows[0]?.length ?? 0) > 1;
  const own = isLabelled ? [nameOf(rows[row]?.[0]), nameOf(rows[0]?.[column])] : [];
  const isTable = own.some((name) => name !== null);
  // A table has several numbers: only those that it calls so have these ranges.
  const candidates = isTable ? own : [...words, ""];
  const found = candidates.flatMap((name) => (name === null ? [] : (bands[name] ?? [])))[0];
  return found === undefined ? null : { bands: found, ...placeIn(found, value) };
}

const nameOf = (value: CellValue | undefined): string | null =>
  typeof value === "string" && value !== "" ? value : null;

function placeIn({ limits, names, at, areLimitsUpper }: BandsEntry, value: number): Pick<Verdict, "name" | "band"> {
  const limit = limits.findIndex((one) => Math.abs(value - one) <= tolerance);
  if (limit >= 0 && at !== null) return { name: at, band: null };
  const band = limit >= 0 ? limit + (areLimitsUpper ? 1 : 0) : limits.filter((one) => one < value).length;
  return { name: names[band] ?? null, band };
}
