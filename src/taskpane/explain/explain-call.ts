import type { FunctionEntry } from "../../functions/describe/entry";
import { findFunction } from "../../functions/find-function";
import { type CellError, isCellError, type RangeContent } from "../../hosts/cells";
import type { CellRows, Runner } from "../formula/engine";
import type { Evaluation, Reading } from "../formula/evaluate";
import type { Obstacle } from "../formula/expression";
import { type Names, noNames } from "../formula/names-beside";
import { picturedNetwork } from "../pictures/network/pictured-network";
import { suggestFunction } from "../search/suggest-function";
import { wordsOf } from "../wizard/insert/cell-formats";
import type {
  CallExplanation,
  ExplainedCause,
  ExplainedStep,
  ExplainedTotals,
  Suggestion,
  Trouble,
} from "./call-explanation";
import type { Span } from "./causes/cause";
import { findCause } from "./causes/find-cause";
import type { FailedCall } from "./causes/trial";
import { type NamedSpan, namedSpan } from "./named-span";
import type { Headings } from "./names/headings";
import { commonNames, namesOfData, namesOfReading } from "./names/names-of-readings";
import { type NamedTable, resultNames, valueName } from "./names/value-name";
import { enteredBy, type Entered, firstOf, type Offset } from "./offset";
import { modeOf, type ReadArgument, readArgument } from "./read-cells";
import { distancesAsWeights } from "./sides/distances";
import { readSides } from "./sides/read-sides";
import { stepsOf } from "./steps/steps";
import { summedSpan } from "./steps/summed";
import { findTotal, type TotalSearch } from "./totals/find-total";
import { verdictOf } from "./verdict/band-of";

export interface ExplainContext {
  readonly entries: readonly FunctionEntry[];
  readonly run: Runner;
  /** What the sheet calls the rows and the columns of a range. */
  readonly namesOf: (range: RangeContent) => Names;
  readonly write: (value: number) => string;
  /** What headings of results mean. */
  readonly headings: Headings;
}

/** Explains an evaluated call, for a value of its result, or for those that enter another call. */
export function explainCall(evaluation: Evaluation, entered: Entered, context: ExplainContext): CallExplanation {
  const offset = firstOf(entered);
  const { call, result, obstacle } = evaluation;
  const { entries, write } = context;
  const entry = entries.find(({ name }) => name === call.name) ?? null;
  const readings = (entry?.args ?? []).map((_, place) => evaluation.args[place] ?? omitted);
  const names = readings.map((reading) => namesOfReading(reading, context.namesOf));
  const args = (entry?.args ?? []).map((argument, place) =>
    readArgument(argument, readings[place] ?? omitted, call.args[place]?.source ?? "", names[place] ?? noNames),
  );
  const rows = result?.kind === "rows" ? result.rows : null;
  const value = result?.kind === "error" ? result.error : (rows?.[offset.row]?.[offset.column] ?? null);
  const trouble = isCellError(value) ? troubleOf(value, args) : null;
  const tables = readings.map((reading) => (reading.kind === "read" ? reading.rows : null));
  const sources = namedTables(tables, names);
  const words = entry === null ? [] : wordsOf(entry.args, readings);
  const read = { name: call.name, args: tables, run: context.run, offset };
  const named = (span: Span) => {
    const argument = args[span.argument];
    return argument === undefined ? null : namedSpan(span, argument, names[span.argument] ?? noNames);
  };
  const inner = evaluation.args.flatMap((reading) => {
    const nested = reading.kind === "read" ? reading.inner : null;
    if (nested === null) return [];
    const innerRows = nested.result?.kind === "rows" ? nested.result.rows : null;
    return [explainCall(nested, enteredBy(innerRows, rows, offset), context)];
  });
  return {
    name: call.name,
    source: call.source,
    start: call.start,
    entry,
    args,
    value,
    rows,
    stepByStep: entry === null || typeof value !== "number" ? null : stepByStep(evaluation, entry, offset, write),
    steps:
      entry === null || typeof value !== "number" ? null : stepsIn({ evaluation, entry, offset, write, tables, named }),
    verdict: entry === null || rows === null ? null : verdictOf(entry, words, rows, offset),
    entered,
    resultNames:
      entry === null || rows === null
        ? noNames
        : entry.name === "DATA"
          ? namesOfData(evaluation)
          : resultNames(entry, rows, sources),
    trouble,
    cause: trouble?.kind === "function" ? causeOf({ ...read, code: trouble.error.code }, trouble.error, named) : null,
    valueName:
      entry === null || rows === null
        ? null
        : valueName(entry, rows, offset, sources, context.headings, commonNames(readings)),
    totals:
      rows === null || entry === null
        ? null
        : totalsOf({ ...read, result: rows, ...searched(entry, readings, names) }, named),
    sides: rows === null ? null : readSides(call.name, (name) => tables[placeOf(entry, name)] ?? null),
    distances: distancesAsWeights(call.name, (name) => readings[placeOf(entry, name)] ?? null),
    network:
      call.name === "NETWORK" && rows !== null
        ? picturedNetwork(readings, names[0] ?? noNames)
        : (inner.find(({ network }) => network !== null)?.network ?? null),
    obstacle,
    suggestion: suggestionFor(obstacle, entries),
    inner,
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

interface StepSearch {
  readonly evaluation: Evaluation;
  readonly entry: FunctionEntry;
  readonly offset: Offset;
  readonly write: (value: number) => string;
  readonly tables: readonly (CellRows | null)[];
  readonly named: NameSpan;
}

/** The calculation line by line, each with the cells that it adds up. */
function stepsIn({ evaluation, entry, offset, write, tables, named }: StepSearch): readonly ExplainedStep[] | null {
  const exact = stepByStep(evaluation, entry, offset, String);
  const steps = exact === null ? null : stepsOf(exact, write);
  return (
    steps?.map(({ text, value, addends }) => {
      const span = addends === null ? null : summedSpan(addends, tables);
      return { text, value, of: span === null ? null : named(span) };
    }) ?? null
  );
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
