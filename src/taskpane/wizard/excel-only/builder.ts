import type { Source } from "./source";

/** What a call was given, by the names of its arguments. */
export interface PlainArguments {
  /** The range of an argument of numbers; null when it is left out. */
  readonly source: (name: string) => Source | null;
  /** The word chosen, in small letters; the given one when it is left out. */
  readonly word: (name: string, otherwise: string) => string;
  /** Whether the argument is given at all. */
  readonly has: (name: string) => boolean;
  /** A number typed into the call; null when it is left out or stands in a cell. */
  readonly number: (name: string) => number | null;
}

/** The formula of the cell of the result at a place, without its `=`; null where there is none. */
export type CellFormula = (row: number, column: number) => string | null;

/**
 * Writes a call with functions that every Excel has. Null where that would not give the same. All cells that it reads
 * hold numbers, and the call itself has given a result.
 */
export type PlainBuilder = (given: PlainArguments) => CellFormula | null;

/** The part of a range that is one distribution, as the argument `by` says. */
export function distribution(source: Source, by: string): (row: number, column: number) => string {
  if (by === "row") return (row) => source.row(row);
  if (by === "col") return (_, column) => source.column(column);
  return () => source.all;
}
