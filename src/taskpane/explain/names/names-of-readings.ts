import { highestOf } from "../../../core/numeric/vectors";
import type { RangeContent } from "../../../hosts/cells";
import type { CellRows } from "../../formula/engine";
import type { Evaluation, Reading } from "../../formula/evaluate";
import { type Names, noNames } from "../../formula/names-beside";

/**
 * What the rows and columns of an argument are called: by the sheet, or, where another call of ours computes it, by what
 * that one read.
 */
export function namesOfReading(reading: Reading, namesOf: (range: RangeContent) => Names): Names {
  if (reading.kind !== "read") return noNames;
  if (reading.range !== null) return namesOf(reading.range);
  const { inner, rows } = reading;
  if (inner === null) return noNames;
  return inner.call.name === "DATA" ? namesOfData(inner) : namesOfResult(inner, rows, namesOf);
}

/** Regions, measures and years by which figures are looked up: several name the rows or the columns. */
export function namesOfData({ args }: Evaluation): Names {
  const tables = tablesOf(args);
  const line = (is: (rows: CellRows) => boolean) => {
    const named = tables.filter(is).map(wordsIn);
    return Array.from({ length: Math.max(0, highestOf(named.map((words) => words.length))) }, (_, place) =>
      named.flatMap((words) => words[place] ?? []).join(", "),
    );
  };
  return {
    rows: line((rows) => rows.length > 1 && rows[0]?.length === 1),
    columns: line((rows) => rows.length === 1 && (rows[0]?.length ?? 0) > 1),
  };
}

/** What all looked-up figures among some arguments have in common, such as the year. */
export function commonNames(readings: readonly Reading[]): readonly string[] {
  const found = readings.flatMap((reading) => {
    const inner = reading.kind === "read" ? reading.inner : null;
    if (inner === null) return [];
    return inner.call.name === "DATA"
      ? tablesOf(inner.args)
          .map(wordsIn)
          .flatMap((words) => (words.length === 1 ? words : []))
      : commonNames(inner.args);
  });
  return [...new Set(found)];
}

const tablesOf = (readings: readonly Reading[]) =>
  readings.flatMap((reading) => (reading.kind === "read" ? [reading.rows] : []));

const wordsIn = (rows: CellRows): readonly string[] =>
  rows.flat().map((value) => (typeof value === "string" || typeof value === "number" ? String(value) : ""));

/** A result as long or as wide as a table that it is computed from has the names of that table. */
function namesOfResult({ args }: Evaluation, rows: CellRows, namesOf: (range: RangeContent) => Names): Names {
  const read = args.flatMap((reading) =>
    reading.kind === "read" ? [{ rows: reading.rows, names: namesOfReading(reading, namesOf) }] : [],
  );
  const byHeight = read.find((one) => one.rows.length === rows.length && one.names.rows.length > 0);
  const byWidth = read.find((one) => one.rows[0]?.length === rows[0]?.length && one.names.columns.length > 0);
  return { rows: byHeight?.names.rows ?? [], columns: byWidth?.names.columns ?? [] };
}

/** The name of a value in a sentence, such as `Tianjin, Mining, 2013`. */
export const inWords = (name: string | null): string | null => (name === null ? null : name.split(" × ").join(", "));
