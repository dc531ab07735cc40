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

/** Regions, measures and years by which figures are looked up: each names rows, columns, or all. */
export function namesOfData({ args }: Evaluation): Names {
  const tables = args.flatMap((reading) => (reading.kind === "read" ? [reading.rows] : []));
  const words = (rows: CellRows) =>
    rows.flat().map((value) => (typeof value === "string" || typeof value === "number" ? String(value) : ""));
  const size = (is: (rows: CellRows) => boolean) => Math.max(0, ...tables.filter(is).map((rows) => words(rows).length));
  const isDown = (rows: CellRows) => rows.length > 1 && rows[0]?.length === 1;
  const isAcross = (rows: CellRows) => rows.length === 1 && (rows[0]?.length ?? 0) > 1;
  const single = tables.filter((rows) => words(rows).length === 1).flatMap(words);
  const line = (is: (rows: CellRows) => boolean, others: readonly string[]) =>
    Array.from({ length: size(is) }, (_, place) =>
      [...tables.filter(is).map((rows) => words(rows)[place] ?? ""), ...others]
        .filter((word) => word !== "")
        .join(", "),
    );
  const [down, across] = [line(isDown, []), line(isAcross, single)];
  return { rows: across.length > 0 ? down : line(isDown, single), columns: across };
}

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
