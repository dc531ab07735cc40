import { highestOf, lowestOf } from "../../../core/numeric/vectors";
import type { CellValue } from "../../../hosts/cells";
import { isBlank } from "../../formula/cell-kinds";
import type { CellRows } from "../../formula/engine";
import type { Cause, CauseKind, Span } from "./cause";
import { type Change, cellAt, cellsIn, type FailedCall, linesAt, Trial, wholeOf, widthOf } from "./trial";

/**
 * Finds why a value is an error by trying: the cause is what makes the error go away when it is changed, from single
 * cells to whole tables. So it holds for every function without being declared for any. Null where nothing is found.
 */
export function findCause(call: FailedCall): Cause | null {
  const tables = call.args.flatMap((rows, argument) => (rows !== null && isTable(rows) ? [{ argument, rows }] : []));
  return searched(new Trial(call, true), tables) ?? searched(new Trial(call, false), tables) ?? tooFew(call, tables);
}

interface Table {
  readonly argument: number;
  readonly rows: CellRows;
}

function searched(trial: Trial, tables: readonly Table[]): Cause | null {
  const some = (kind: CauseKind, isMeant: (value: CellValue) => boolean, change: Change) => (table: Table) =>
    someCells(trial, table, {
      kind,
      isMeant,
      change: (value, ...place) => (isMeant(value) ? change(value, ...place) : value),
    });
  const zeros = (table: Table) => zeroDenominator(trial, table);
  const constants = (table: Table) => constantLine(trial, table);
  const pairs = (table: Table) => unchanged(trial, table);
  const steps = (table: Table) => unchangedStep(trial, table);
  const exact = (table: Table) => exactFit(trial, table);
  const negatives = some("negative", isNegative, () => valid);
  const outside = some("outside", isOutside, () => valid);
  const notPositives = some("not positive", isZero, () => valid);
  const blanks = some("blank", isBlank, (_, row, column) => valid + 0.05 * ((3 * row + 7 * column) % 8));
  const isDivision = trial.call.code === "#DIV/0!";
  const searches = !trial.isStrict
    ? isDivision
      ? [zeros, blanks]
      : [negatives]
    : isDivision
      ? [constants, zeros, pairs, steps, blanks, exact, negatives]
      : [negatives, outside, notPositives, blanks, constants, pairs, exact, zeros];
  for (const search of searches)
    for (const table of tables) {
      const cause = search(table);
      if (cause !== null) return cause;
    }
  return null;
}

/** So few numbers that no other ones would do. */
const fewest = 3;

function tooFew({ code }: FailedCall, [table]: readonly Table[]): Cause | null {
  if (code !== "#NUM!" || table === undefined) return null;
  const where = wholeOf(table.argument, table.rows);
  const count = numbersIn(table.rows, where).length;
  return count > fewest ? null : { kind: "few", where, others: 0, value: count, partner: null };
}

/** A number that every measure accepts, also one of scores from 0 to 1. */
const valid = 0.5;

/** Cells of numbers and blanks, not of names or a word. */
const isTable = (rows: CellRows) =>
  rows.some((row) =>
    row.some((value) => typeof value === "number" || (rows.length + row.length > 2 && isBlank(value))),
  );
const isZero = (value: CellValue): value is 0 => value === 0;
const isNegative = (value: CellValue): value is number => typeof value === "number" && value < 0;
const isOutside = (value: CellValue): value is number => typeof value === "number" && (value < 0 || value > 1);

interface Suspects {
  readonly kind: CauseKind;
  readonly isMeant: (value: CellValue) => boolean;
  readonly change: Change;
}

/** Cells of a kind: the one at the place itself, any one in its lines, or all of them in a line or in the table. */
function someCells(trial: Trial, { argument, rows }: Table, { kind, isMeant, change }: Suspects): Cause | null {
  const { offset } = trial.call;
  const own = cellAt(argument, rows, offset);
  for (const span of [...(own === null ? [] : [own]), ...linesAt(argument, rows, offset)]) {
    const meant = cellsIn(rows, span).filter(({ value }) => isMeant(value));
    const [one] = meant;
    if (one === undefined || !trial.isCuredBy(span, change)) continue;
    const single = meant.slice(0, mostSingles).find((cell) => trial.isCuredBy(spanOf(argument, cell), change));
    const named = single ?? one;
    const value = typeof named.value === "number" ? named.value : null;
    const others = single === undefined ? meant.length - 1 : 0;
    return { kind, where: spanOf(argument, named), others, value, partner: null };
  }
  return null;
}

/** How many cells of a line are tried one by one. */
const mostSingles = 20;

const spanOf = (argument: number, { row, column }: { readonly row: number; readonly column: number }): Span => ({
  argument,
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** A cell that is 0, or a row, a column or a table whose sum is. */
function zeroDenominator(trial: Trial, { argument, rows }: Table): Cause | null {
  for (const span of linesAt(argument, rows, trial.call.offset)) {
    const numbers = numbersIn(rows, span);
    const size = numbers.reduce((sum, value) => sum + Math.abs(value), 0);
    const isZeroSum = numbers.length > 1 && Math.abs(numbers.reduce((sum, value) => sum + value, 0)) <= 1e-12 * size;
    if (!isZeroSum || !areAllAlike(trial, rows, span)) continue;
    return { kind: "zero sum", where: grown(trial, rows, span), others: 0, value: 0, partner: null };
  }
  return someCells(
    trial,
    { argument, rows },
    { kind: "zero", isMeant: isZero, change: (value) => (isZero(value) ? 1 : value) },
  );
}

/** Whether more in any one cell of a line cures the error: then what counts is their sum, and not one of them. */
function areAllAlike(trial: Trial, rows: CellRows, span: Span): boolean {
  const cells = cellsIn(rows, span).filter(({ value }) => typeof value === "number");
  const ends = [cells[0], cells[cells.length - 1]];
  return ends.every((cell) => cell !== undefined && trial.isCuredBy(spanOf(span.argument, cell), more));
}

const more: Change = (value) => (typeof value === "number" ? value + 1 : value);

/** The whole table if it is alike, where a line of it was found. */
function grown(trial: Trial, rows: CellRows, span: Span): Span {
  const whole = wholeOf(span.argument, rows);
  const isAllZero = cellsIn(rows, whole).every(({ value }) => typeof value !== "number" || value === 0);
  return isAllZero && areAllAlike(trial, rows, whole) ? whole : span;
}

const numbersIn = (rows: CellRows, span: Span): readonly number[] =>
  cellsIn(rows, span).flatMap(({ value }) => (typeof value === "number" ? [value] : []));

/** Other numbers, no two of which are related. */
const spread: Change = (value, row, column) =>
  typeof value === "number"
    ? (value === 0 ? 1 : value) * (1 + 0.1 * Math.abs(Math.sin(1 + 7 * row + 3 * column)))
    : value;

function constantLine(trial: Trial, { argument, rows }: Table): Cause | null {
  for (const span of linesAt(argument, rows, trial.call.offset)) {
    const numbers = numbersIn(rows, span);
    const [value] = numbers;
    if (value === undefined || numbers.length < 2) continue;
    const [least, most] = [lowestOf(numbers), highestOf(numbers)];
    if (most - least > 1e-12 * Math.max(Math.abs(least), Math.abs(most))) continue;
    // Where another constant would do, it is not that they are constant.
    if (!trial.isCuredBy(span, spread) || trial.isCuredBy(span, (one) => (one === value ? value + valid : one)))
      continue;
    return { kind: "constant", where: span, others: 0, value, partner: null };
  }
  return null;
}

/** A cell, a line or a table that is the same in another argument of the same shape. */
function unchanged(trial: Trial, { argument, rows }: Table): Cause | null {
  const { args, offset } = trial.call;
  const own = cellAt(argument, rows, offset);
  for (const [place, partner] of args.entries()) {
    if (place <= argument || partner?.length !== rows.length || widthOf(partner) !== widthOf(rows)) continue;
    for (const span of [...(own === null ? [] : [own]), ...linesAt(argument, rows, offset)]) {
      const [before, after] = [sumIn(rows, span), sumIn(partner, span)];
      if (Math.abs(after - before) > 1e-12 * Math.max(Math.abs(before), Math.abs(after))) continue;
      const there = { ...span, argument: place };
      if (!trial.isCuredBy(there, (value) => (typeof value === "number" ? 1.1 * value + 0.1 : value))) continue;
      return { kind: "unchanged", where: there, others: 0, value: after, partner: span };
    }
  }
  return null;
}

/** A cell that is the same as the one before it in its line, or as the first. */
function unchangedStep(trial: Trial, { argument, rows }: Table): Cause | null {
  const isColumn = widthOf(rows) === 1;
  const lines = isColumn ? [rows.map((row) => row[0] ?? null)] : rows;
  const placeOf = (line: number, place: number) =>
    spanOf(argument, isColumn ? { row: place, column: 0 } : { row: line, column: place });
  let tried = 0;
  for (const [line, values] of lines.entries())
    for (let place = 1; place < values.length; place++)
      for (const before of place === values.length - 1 && place > 1 ? [place - 1, 0] : [place - 1]) {
        const value = values[place];
        if (typeof value !== "number" || value !== values[before] || tried >= mostSingles) continue;
        tried++;
        const where = placeOf(line, place);
        if (!trial.isCuredBy(where, () => 1.1 * value + 0.1)) continue;
        return { kind: "unchanged", where, others: 0, value, partner: placeOf(line, before) };
      }
  return null;
}

const sumIn = (rows: CellRows, span: Span) => numbersIn(rows, span).reduce((sum, value) => sum + value, 0);

function exactFit(trial: Trial, { argument, rows }: Table): Cause | null {
  const whole = wholeOf(argument, rows);
  if (numbersIn(rows, whole).length < 2 || !trial.isCuredBy(whole, spread)) return null;
  return { kind: "exact", where: whole, others: 0, value: null, partner: null };
}
