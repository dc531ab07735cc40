import type { Matrix } from "../../core/matrix/matrix";
import { FIRST_FOREIGN_FAILURE, MatrixBuilder, MISSING } from "../../core/matrix/matrix";
import type { AnyCell, Argument, Labels } from "../specification";
import { argumentError, errorCodeOf, ForeignError } from "./cell-errors";

/** Errors met in the input, so that they can come out as they went in. */
export class ForeignErrors {
  private readonly originals: unknown[] = [];
  private readonly codes: string[] = [];

  /** With `throwFirst` the first error met is the result of the whole call. */
  constructor(private readonly throwFirst: boolean) {}

  /** The state under which the core carries this error. */
  stateOf(original: unknown, code: string): number {
    if (this.throwFirst) throw new ForeignError(original);
    let index = this.codes.indexOf(code);
    if (index < 0) {
      index = this.codes.push(code) - 1;
      this.originals.push(original);
    }
    return FIRST_FOREIGN_FAILURE + index;
  }

  /** The error that a state stands for. */
  original(state: number): unknown {
    return this.originals[state - FIRST_FOREIGN_FAILURE];
  }
}

const isBlank = (value: unknown): value is null | undefined | "" =>
  value === null || value === undefined || value === "";

/** Reads one argument as Excel hands it over: null where it was left out, a value, or rows of values. */
export function readArgument(raw: unknown, argument: Argument, foreign: ForeignErrors): unknown {
  const { name } = argument;
  if (raw === null || raw === undefined) {
    if (!argument.optional) throw argumentError("missing-argument", { argument: name });
    return argument.kind === "choice" ? Object.keys(argument.modes)[0] : null;
  }
  switch (argument.kind) {
    case "range":
      return readMatrix(raw, name, foreign);
    case "labels":
      return readLabels(raw, name);
    case "cells":
      return rowsOf(raw).map((row) => row.map(anyCell));
    case "number":
      return readNumber(raw, name, argument.optional);
    case "choice":
      return readChoice(oneValue(raw, name), name, Object.keys(argument.modes));
    case "range-or-choice": {
      const single = Array.isArray(raw) ? singleCell(raw) : raw;
      return typeof single === "string" && single !== ""
        ? readChoice(single, name, Object.keys(argument.modes))
        : readMatrix(raw, name, foreign);
    }
  }
}

/** The one reader from Excel's rows of anything to numbers. */
export function readMatrix(raw: unknown, name: string, foreign: ForeignErrors): Matrix {
  const rows = rowsOf(raw);
  const columns = rows[0]?.length ?? 0;
  const result = new MatrixBuilder(rows.length, columns);
  const { values } = result;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as readonly unknown[];
    if (row.length !== columns)
      throw argumentError("ragged", { argument: name, row: r + 1, found: row.length, needed: columns });
    if (!readNumbers(row, values, r * columns)) readMixed(row, result, { argument: name, row: r + 1 }, foreign);
  }
  return result.build();
}

/** Copies a row of finite numbers; false when a cell of it is anything else. */
function readNumbers(row: readonly unknown[], values: Float64Array, start: number): boolean {
  for (let c = 0; c < row.length; c++) {
    const value = row[c];
    // v − v is 0 for finite numbers only.
    if (typeof value !== "number" || value - value !== 0) return false;
    // Adding 0 turns −0 into 0: 1/−0 and (−0)^−1 would be −Infinity.
    values[start + c] = value + 0;
  }
  return true;
}

/** Reads a row that holds something else than finite numbers, too. */
function readMixed(
  row: readonly unknown[],
  result: MatrixBuilder,
  place: Omit<Place, "column">,
  foreign: ForeignErrors,
): void {
  const start = (place.row - 1) * row.length;
  for (let c = 0; c < row.length; c++) {
    const value = row[c];
    if (typeof value === "number" && value - value === 0) result.values[start + c] = value + 0;
    else if (isBlank(value)) result.fail(start + c, MISSING);
    else {
      const read = readUnusual(value, { ...place, column: c + 1 }, foreign);
      if (read.state === undefined) result.values[start + c] = read.value;
      else result.fail(start + c, read.state);
    }
  }
}

interface Place {
  readonly argument: string;
  readonly row: number;
  readonly column: number;
}

type Unusual = { readonly value: number; readonly state?: undefined } | { readonly state: number };

function readUnusual(value: unknown, place: Place, foreign: ForeignErrors): Unusual {
  const code = errorCodeOf(value);
  if (code !== null) return { state: foreign.stateOf(value, code) };
  if (typeof value === "number") return { state: foreign.stateOf({ code: "#NUM!" }, "#NUM!") };
  const basic = basicValueOf(value);
  if (isBlank(basic)) return { state: MISSING };
  if (typeof basic === "number") return { value: basic + 0 };
  if (typeof basic === "boolean") throw argumentError("boolean-cell", { ...place, found: shownAs(basic) });
  throw argumentError("text-cell", { ...place, found: shownAs(basic) });
}

/** A formatted number or an entity carries its plain value inside. */
const basicValueOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "basicValue" in value ? value.basicValue : value;

/** What stands in a cell, for a message. */
const shownAs = (value: unknown): string => {
  const shown = labelOf(value);
  return shown.length > 40 ? `${shown.slice(0, 39)}…` : shown;
};

const rowsOf = (raw: unknown): readonly (readonly unknown[])[] =>
  Array.isArray(raw) ? (raw as readonly unknown[][]) : [[raw]];

const singleCell = (raw: readonly unknown[]): unknown => {
  const first = raw[0] as readonly unknown[] | undefined;
  return raw.length === 1 && first?.length === 1 ? first[0] : undefined;
};

function oneValue(raw: unknown, name: string): unknown {
  let value = raw;
  if (Array.isArray(raw)) {
    const rows = rowsOf(raw);
    const columns = rows[0]?.length ?? 0;
    if (rows.length !== 1 || columns !== 1)
      throw argumentError("one-value", { argument: name, shape: `${rows.length} × ${columns}` });
    value = singleCell(rows);
  }
  const code = errorCodeOf(value);
  if (code !== null) throw new ForeignError(value);
  return basicValueOf(value);
}

function readNumber(raw: unknown, name: string, optional: boolean): number | null {
  const value = oneValue(raw, name);
  if (isBlank(value)) {
    if (!optional) throw argumentError("missing-argument", { argument: name });
    return null;
  }
  if (typeof value === "number") {
    if (value - value !== 0) throw new ForeignError({ code: "#NUM!" });
    return value + 0;
  }
  if (typeof value === "boolean") throw argumentError("boolean-value", { argument: name, found: shownAs(value) });
  throw argumentError("text-value", { argument: name, found: shownAs(value) });
}

function readChoice(value: unknown, name: string, modes: readonly string[]): string | undefined {
  if (isBlank(value)) return modes[0];
  const word = labelOf(value).trim().toLowerCase();
  const mode = modes.find((candidate) => candidate.toLowerCase() === word);
  if (mode === undefined)
    throw argumentError("unknown-mode", {
      argument: name,
      found: shownAs(value),
      allowed: modes.join(", "),
    });
  return mode;
}

function readLabels(raw: unknown, name: string): Labels {
  const rows = rowsOf(raw);
  const columns = rows[0]?.length ?? 0;
  const cells = new Array<string | null>(rows.length * columns);
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as readonly unknown[];
    if (row.length !== columns)
      throw argumentError("ragged", { argument: name, row: r + 1, found: row.length, needed: columns });
    readLabelRow(row, cells, r * columns);
  }
  return { rows: rows.length, columns, cells };
}

function readLabelRow(row: readonly unknown[], cells: (string | null)[], start: number): void {
  for (let c = 0; c < row.length; c++) {
    const cell = row[c];
    cells[start + c] = typeof cell === "string" && cell !== "" ? cell : unusualLabel(cell);
  }
}

function unusualLabel(cell: unknown): string | null {
  if (errorCodeOf(cell) !== null) throw new ForeignError(cell);
  const value = basicValueOf(cell);
  return isBlank(value) ? null : labelOf(value);
}

/** What stands in a cell, without judging it. */
function anyCell(value: unknown): AnyCell {
  const error = errorCodeOf(value);
  if (error !== null) return { error };
  const basic = basicValueOf(value);
  return isBlank(basic) ? null : (basic as AnyCell);
}

/** The text of a cell as the sheet shows it: TRUE, 2013, Beijing. */
const labelOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value).toUpperCase());
