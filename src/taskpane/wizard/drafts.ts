import type { FunctionEntry } from "../../functions/describe/entry";
import { findFunction } from "../../functions/find-function";
import type { Selection } from "../../hosts/cells";
import { halfWidth } from "../../sheets/half-width";
import { hasFiguresAsText } from "../../sheets/own-table/cleaning/clean-table";
import type { Expression, FunctionCall } from "../formula/expression";
import { omitted } from "../formula/expression";
import { formatExpression } from "../formula/format-formula";
import { type LabelTexts, splitLabelled } from "../formula/labelled-call";
import { parseExpression, parseFormula } from "../formula/parse-formula";
import { moved, type Place, referenceText } from "../formula/reference-text";
import type { WizardStart } from "../services/destination";
import { type Dealt, dealOut } from "./deal/deal-out";
import { nothingAround } from "./deal/read-around";
import type { Around } from "./deal/table-lines";

/** What the user has filled in: each argument as text of a formula in `sheet`. */
export interface Drafts {
  readonly sheet: string;
  readonly texts: readonly string[];
}

/** The formula that is being changed, and which part of it. */
export interface Edited extends Place {
  readonly formula: string;
  readonly call: FunctionCall;
  /** The arguments as they are there. */
  readonly texts: readonly string[];
}

/** What a wizard begins with. */
export interface Beginning {
  readonly name: string;
  readonly drafts: Drafts;
  /** Null for a new formula. */
  readonly edited: Edited | null;
  /** What the formula that is changed has around the result; null for none. */
  readonly labels: LabelTexts | null;
  /** How the selection was dealt out to the arguments; null where it was not. */
  readonly dealt: Dealt | null;
}

/**
 * Reads where to begin; null when the formula has no call of ours. A new call gets the selection: dealt out to
 * its arguments where they accept a column each, or else as its first argument where it holds numbers.
 *
 * @param around what is beside the selection, where its headings are.
 */
export function beginningOf(
  start: WizardStart,
  entries: readonly FunctionEntry[],
  selection: Selection,
  around: Around = nothingAround,
): Beginning | null {
  const { sheet } = selection.active;
  if (start.kind === "edit") {
    const calls = knownCalls(start.formula, entries);
    const call = calls.find((one) => [one.start, splitLabelled(one)?.call.start].includes(start.callStart)) ?? calls[0];
    return call === undefined ? null : beginningAt(call, start);
  }
  const entry = entries.find(({ name }) => name === start.name);
  if (entry === undefined) return null;
  const example = start.formula === undefined ? undefined : parseFormula(start.formula)?.whole;
  const dealt = example ? null : dealtTo(entry, selection, around);
  const texts = example ? textsOf(example) : dealt === null ? firstTexts(entry, selection) : dealtTexts(entry, dealt);
  return { name: entry.name, drafts: { sheet, texts }, edited: null, labels: null, dealt };
}

/**
 * The calls of a formula that can be changed: of functions that this version has. A call with labels around it is changed
 * together with these.
 */
export function knownCalls(formula: string, entries: readonly FunctionEntry[]): readonly FunctionCall[] {
  const all = (parseFormula(formula)?.allCalls ?? []).filter(({ name }) =>
    entries.some((entry) => entry.name === name),
  );
  const labelled = new Set(all.map((one) => splitLabelled(one)?.call.start));
  return all.filter(({ start }) => !labelled.has(start));
}

/** The function of a formula that this version does not have; null if there is none. */
export function unknownCall(formula: string, entries: readonly FunctionEntry[]): string | null {
  const calls = parseFormula(formula)?.allCalls ?? [];
  return calls.find(({ name }) => !entries.some((entry) => entry.name === name))?.name ?? null;
}

/** Begins with a call of a formula that is there. */
export function beginningAt(call: FunctionCall, { sheet, address, formula }: Place & { formula: string }): Beginning {
  const { call: inner, labels } = splitLabelled(call) ?? { call, labels: null };
  const texts = textsOf(inner);
  return {
    name: inner.name,
    drafts: { sheet, texts },
    edited: { sheet, address, formula, call, texts },
    labels,
    dealt: null,
  };
}

const textsOf = ({ args }: FunctionCall) => args.map(formatExpression);

/** The most cells that are looked at. */
const mostCells = 500_000;

/** The selection dealt out to the arguments of a function; null where its first argument accepts it as a whole. */
function dealtTo(entry: FunctionEntry, { range, active }: Selection, around: Around): Dealt | null {
  const input = findFunction(entry.name)?.input;
  const isSmall = range.values.length * (range.values[0]?.length ?? 0) <= mostCells;
  return input?.lines === undefined || !isSmall ? null : dealOut(entry, input, range, around, active.sheet);
}

const dealtTexts = ({ args }: FunctionEntry, { parts }: Dealt) =>
  args.map(({ name }) => parts.find(({ argument }) => argument === name)?.text ?? "");

function firstTexts(entry: FunctionEntry, { range, active }: Selection): readonly string[] {
  const isNumeric = range.values.flat().some((value) => typeof value === "number") || hasFiguresAsText(range.values);
  const hasNumbers = isNumeric && range.rows * range.columns > 1;
  return entry.args[0]?.kind === "range" && hasNumbers ? [referenceText(range.sheet, range.address, active.sheet)] : [];
}

/** The argument as an expression; null when its text cannot be read. */
export function expressionOf(text: string): Expression | null {
  // A decimal comma, as many write it by hand: in a formula it would separate two arguments.
  const plain = halfWidth(text);
  return parseExpression(/^\s*-?\d+,\d+\s*$/.test(plain) ? plain.replace(",", ".") : plain);
}

/** Every argument of the function in its place, those not filled in as omitted. */
export function expressionsOf(entry: FunctionEntry, { texts }: Drafts): readonly (Expression | null)[] {
  return entry.args.map((_, place) => expressionOf(texts[place] ?? ""));
}

/** The same arguments for a formula in another sheet. */
export function movedDrafts({ sheet, texts }: Drafts, to: string): Drafts {
  if (sheet === to) return { sheet, texts };
  return {
    sheet: to,
    texts: texts.map((text) => {
      const expression = parseExpression(text);
      return expression === null ? text : formatExpression(moved(expression, sheet, to));
    }),
  };
}

export function withText({ sheet, texts }: Drafts, place: number, text: string): Drafts {
  const filled = Array.from({ length: Math.max(texts.length, place + 1) }, (_, index) => texts[index] ?? "");
  filled[place] = text;
  return { sheet, texts: filled };
}

/** The names of the arguments that must still be filled in. */
export function missingArguments(entry: FunctionEntry, expressions: readonly (Expression | null)[]): readonly string[] {
  return entry.args.flatMap(({ name, isOptional }, place) =>
    !isOptional && (expressions[place] ?? omitted).kind === "omitted" ? [name] : [],
  );
}
