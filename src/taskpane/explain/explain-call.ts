import type { FunctionEntry } from "../../functions/describe/entry";
import { findFunction } from "../../functions/find-function";
import { type CellError, type CellValue, isCellError } from "../../hosts/cells";
import type { CellRows } from "../formula/engine";
import type { Evaluation, Reading } from "../formula/evaluate";
import type { Obstacle } from "../formula/expression";
import { suggestFunction } from "../functions/suggest-function";
import { modeOf, type ReadArgument, readArgument, type Spot } from "./read-cells";

/** Which value of a result is meant, counted from 0. */
export interface Offset {
  readonly row: number;
  readonly column: number;
}

/** Why a call returns no value. */
export type Trouble =
  /** Our function rejects its arguments; its message names the place. */
  | { readonly kind: "function"; readonly error: CellError }
  /** An error in a cell that was read is returned as it is. */
  | { readonly kind: "input"; readonly error: CellError; readonly spot: Spot };

export interface Suggestion {
  readonly unknown: string;
  readonly name: string;
}

/** A call of one of our functions, explained. */
export interface CallExplanation {
  readonly name: string;
  readonly source: string;
  /** Where in the formula it begins. */
  readonly start: number;
  /** Null for a function that this version does not have. */
  readonly entry: FunctionEntry | null;
  readonly args: readonly ReadArgument[];
  /** What of the result is meant; null where nothing could be calculated. */
  readonly value: CellValue | null;
  readonly rows: CellRows | null;
  /** The calculation of the value with the numbers put in. */
  readonly stepByStep: string | null;
  readonly trouble: Trouble | null;
  /** What could not be followed. */
  readonly obstacle: Obstacle | null;
  /** What a function that this version does not have was probably meant to be. */
  readonly suggestion: Suggestion | null;
  /** Calls of ours in an argument of this one. */
  readonly inner: readonly CallExplanation[];
}

/** Explains an evaluated call, for the value at a place of its result. */
export function explainCall(
  evaluation: Evaluation,
  entries: readonly FunctionEntry[],
  offset: Offset,
  write: (value: number) => string,
): CallExplanation {
  const { call, result, obstacle } = evaluation;
  const entry = entries.find(({ name }) => name === call.name) ?? null;
  const args = (entry?.args ?? []).map((argument, place) =>
    readArgument(argument, evaluation.args[place] ?? omitted, call.args[place]?.source ?? ""),
  );
  const rows = result?.kind === "rows" ? result.rows : null;
  const value = result?.kind === "error" ? result.error : (rows?.[offset.row]?.[offset.column] ?? null);
  const trouble = isCellError(value) ? troubleOf(value, args) : null;
  return {
    name: call.name,
    source: call.source,
    start: call.start,
    entry,
    args,
    value,
    rows,
    stepByStep: entry === null || typeof value !== "number" ? null : stepByStep(evaluation, entry, offset, write),
    trouble,
    obstacle,
    suggestion: suggestionFor(obstacle, entries),
    inner: evaluation.args.flatMap((reading) =>
      reading.kind === "read" && reading.inner !== null
        ? [explainCall(reading.inner, entries, { row: 0, column: 0 }, write)]
        : [],
    ),
  };
}

function suggestionFor(obstacle: Obstacle | null, entries: readonly FunctionEntry[]): Suggestion | null {
  if (obstacle?.kind !== "unknown function") return null;
  const name = suggestFunction(obstacle.name, entries);
  return name === null ? null : { unknown: obstacle.name, name };
}

const omitted: Reading = { kind: "omitted" };

/** An error without a message of its own came from the cells, if one of them has the same. */
function troubleOf(error: CellError, args: readonly ReadArgument[]): Trouble {
  const { code, message } = error;
  const isSilent = message === null || message === "";
  const spot = args
    .flatMap(({ errors }) => errors)
    .find((one) => one.text === code && (isSilent || one.message === message));
  return spot === undefined ? { kind: "function", error } : { kind: "input", error, spot };
}

function stepByStep(
  { args }: Evaluation,
  { name, args: declared }: FunctionEntry,
  { row, column }: Offset,
  write: (value: number) => string,
): string | null {
  const rows = (wanted: string): CellRows | null => {
    const reading = args[declared.findIndex((argument) => argument.name === wanted)];
    return reading?.kind === "read" ? reading.rows : null;
  };
  const mode = (wanted: string): string => {
    const argument = declared.find((one) => one.name === wanted);
    return argument === undefined ? "" : (modeOf(argument, rows(wanted)) ?? "");
  };
  return findFunction(name)?.stepByStep?.({ rows, modeOf: mode, row, column, write }) ?? null;
}
