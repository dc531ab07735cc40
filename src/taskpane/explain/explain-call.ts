import type { FunctionEntry } from "../../functions/describe/entry";
import { findFunction } from "../../functions/find-function";
import { type CellError, type CellValue, isCellError, type RangeContent } from "../../hosts/cells";
import type { CellRows, Runner } from "../formula/engine";
import type { Evaluation, Reading } from "../formula/evaluate";
import type { Obstacle } from "../formula/expression";
import { type Names, noNames } from "../formula/names-beside";
import { suggestFunction } from "../search/suggest-function";
import type { Cause, Span } from "./causes/cause";
import { findCause } from "./causes/find-cause";
import type { FailedCall } from "./causes/trial";
import { type NamedSpan, namedSpan } from "./named-span";
import type { Headings } from "./names/headings";
import { type NamedTable, valueName } from "./names/value-name";
import { innerOffset, type Offset } from "./offset";
import { modeOf, type ReadArgument, readArgument, type Spot } from "./read-cells";
import { distancesAsWeights } from "./sides/distances";
import { type ReadSides, readSides } from "./sides/read-sides";
import { findTotal, type Total, type TotalSearch } from "./totals/find-total";

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

export interface ExplainedCause extends Pick<Cause, "kind" | "others" | "value"> {
  readonly where: NamedSpan;
  readonly partner: NamedSpan | null;
}

export interface ExplainedTotals {
  readonly lines: readonly (Pick<Total, "isSum" | "kind"> & { readonly where: NamedSpan })[];
  /** The value without them. */
  readonly value: number;
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
  /** What in the cells makes the value an error; null where that is not found or the message says it. */
  readonly cause: ExplainedCause | null;
  /** What the value is about, such as `Hebei × Mining`; null where nothing names it. */
  readonly valueName: string | null;
  /** Rows and columns of totals that change the value. */
  readonly totals: ExplainedTotals | null;
  /** How a square or turned table was read; null in the usual case. */
  readonly sides: ReadSides | null;
  /** The argument that has distances in the place of weights; null where none has. */
  readonly distances: string | null;
  /** What could not be followed. */
  readonly obstacle: Obstacle | null;
  /** What a function that this version does not have was probably meant to be. */
  readonly suggestion: Suggestion | null;
  /** Calls of ours in an argument of this one. */
  readonly inner: readonly CallExplanation[];
}

export interface ExplainContext {
  readonly entries: readonly FunctionEntry[];
  readonly run: Runner;
  /** What the sheet calls the rows and the columns of a range. */
  readonly namesOf: (range: RangeContent | null) => Names;
  readonly write: (value: number) => string;
  /** What headings of results mean. */
  readonly headings: Headings;
}

/** Explains an evaluated call, for the value at a place of its result. */
export function explainCall(evaluation: Evaluation, offset: Offset, context: ExplainContext): CallExplanation {
  const { call, result, obstacle } = evaluation;
  const { entries, write } = context;
  const entry = entries.find(({ name }) => name === call.name) ?? null;
  const readings = (entry?.args ?? []).map((_, place) => evaluation.args[place] ?? omitted);
  const names = readings.map((reading) => (reading.kind === "read" ? context.namesOf(reading.range) : noNames));
  const args = (entry?.args ?? []).map((argument, place) =>
    readArgument(argument, readings[place] ?? omitted, call.args[place]?.source ?? "", names[place] ?? noNames),
  );
  const rows = result?.kind === "rows" ? result.rows : null;
  const value = result?.kind === "error" ? result.error : (rows?.[offset.row]?.[offset.column] ?? null);
  const trouble = isCellError(value) ? troubleOf(value, args) : null;
  const tables = readings.map((reading) => (reading.kind === "read" ? reading.rows : null));
  const read = { name: call.name, args: tables, run: context.run, offset };
  const named = (span: Span) => {
    const argument = args[span.argument];
    return argument === undefined ? null : namedSpan(span, argument, names[span.argument] ?? noNames);
  };
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
    cause: trouble?.kind === "function" ? causeOf({ ...read, code: trouble.error.code }, trouble.error, named) : null,
    valueName:
      entry === null || rows === null
        ? null
        : valueName(entry, rows, offset, namedTables(tables, names), context.headings),
    totals:
      rows === null || entry === null
        ? null
        : totalsOf({ ...read, result: rows, ...searched(entry, readings, names) }, named),
    sides: rows === null ? null : readSides(call.name, (name) => tables[placeOf(entry, name)] ?? null),
    distances: distancesAsWeights(call.name, (name) => readings[placeOf(entry, name)] ?? null),
    obstacle,
    suggestion: suggestionFor(obstacle, entries),
    inner: evaluation.args.flatMap((reading) => {
      const inner = reading.kind === "read" ? reading.inner : null;
      if (inner === null) return [];
      const innerRows = inner.result?.kind === "rows" ? inner.result.rows : null;
      return [explainCall(inner, innerOffset(innerRows, rows, offset), context)];
    }),
  };
}

const placeOf = (entry: FunctionEntry | null, argument: string): number =>
  entry?.args.findIndex(({ name }) => name === argument) ?? -1;

type NameSpan = (span: Span) => NamedSpan | null;

/** Errors that a number among the cells can cause; the messages of others say all there is. */
const numericCodes: ReadonlySet<string> = new Set(["#DIV/0!", "#NUM!"]);

function causeOf(call: FailedCall, { code, message }: CellError, named: NameSpan): ExplainedCause | null {
  const cause = numericCodes.has(code) ? findCause(call) : null;
  const where = cause === null ? null : named(cause.where);
  // How many numbers there are is in the message, if there is one.
  if (cause === null || where === null || (cause.kind === "few" && message !== null)) return null;
  const { kind, others, value, partner } = cause;
  return { kind, others, value, where, partner: partner === null ? null : named(partner) };
}

function totalsOf(search: TotalSearch, named: NameSpan): ExplainedTotals | null {
  const found = findTotal(search);
  const lines = (found?.totals ?? []).flatMap(({ where, ...line }) => {
    const span = named(where);
    return span === null ? [] : [{ ...line, where: span }];
  });
  return found === null || lines.length === 0 ? null : { lines, value: found.value };
}

/** Totals are looked for in ranges of numbers: what is calculated from totals is of no interest beside them. */
function searched({ args }: FunctionEntry, readings: readonly Reading[], names: readonly Names[]) {
  const isRange = (place: number) => {
    const kind = args[place]?.kind;
    const reading = readings[place];
    return (kind === "range" || kind === "range-or-choice") && reading?.kind === "read" && reading.range !== null;
  };
  return {
    argumentNames: args.map(({ name }) => name),
    namesOf: (place: number) => (isRange(place) ? (names[place] ?? noNames) : null),
  };
}

const namedTables = (tables: readonly (CellRows | null)[], names: readonly Names[]): readonly NamedTable[] =>
  tables.flatMap((rows, place) => (rows === null ? [] : [{ rows, names: names[place] ?? noNames }]));

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
