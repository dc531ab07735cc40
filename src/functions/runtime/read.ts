import { ErrorCell } from "../cells";
import type { AnyCell, Argument, ChoiceArgument, Labels } from "../specification";
import { argumentError, errorCodeOf, SheetError } from "./cell-errors";
import { basicValueOf, isBlank, labelOf, rowsOf, shownAs, singleCell } from "./raw-values";
import { readMatrix } from "./read-matrix";
import type { SheetErrors } from "./sheet-errors";

/** Reads an argument as Excel passes it: null or undefined if omitted, a value, or rows of values. */
export function readArgument(raw: unknown, argument: Argument, sheetErrors: SheetErrors): unknown {
  const { name } = argument;
  if (raw === null || raw === undefined) {
    if (!argument.optional) throw argumentError("missing-argument", { argument: name });
    return argument.kind === "choice" ? defaultOf(argument) : null;
  }
  switch (argument.kind) {
    case "range":
      return readMatrix(raw, name, sheetErrors);
    case "labels":
      return readLabels(raw, name);
    case "cells":
      return rowsOf(raw).map((row) => row.map(anyCell));
    case "number":
      return readNumber(raw, name, argument.optional);
    case "choice":
      return readChoice(oneValue(raw, name), name, Object.keys(argument.modes)) ?? defaultOf(argument);
    case "range-or-choice": {
      const single = Array.isArray(raw) ? singleCell(raw) : raw;
      return typeof single === "string" && single !== ""
        ? readChoice(single, name, Object.keys(argument.modes))
        : readMatrix(raw, name, sheetErrors);
    }
  }
}

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
  if (code !== null) throw new SheetError(value);
  return basicValueOf(value);
}

function readNumber(raw: unknown, name: string, optional: boolean): number | null {
  const value = oneValue(raw, name);
  if (isBlank(value)) {
    if (!optional) throw argumentError("missing-argument", { argument: name });
    return null;
  }
  if (typeof value === "number") {
    if (value - value !== 0) throw new SheetError({ code: "#NUM!" });
    return value + 0;
  }
  if (typeof value === "boolean") throw argumentError("boolean-value", { argument: name, found: shownAs(value) });
  throw argumentError("text-value", { argument: name, found: shownAs(value) });
}

const defaultOf = ({ modes, varies }: ChoiceArgument<string, string>): string | null =>
  varies ? null : (Object.keys(modes)[0] ?? null);

/** Null for a blank. */
function readChoice(value: unknown, name: string, modes: readonly string[]): string | null {
  if (isBlank(value)) return null;
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
  if (errorCodeOf(cell) !== null) throw new SheetError(cell);
  const value = basicValueOf(cell);
  return isBlank(value) ? null : labelOf(value);
}

/** The content of a cell of any kind. */
function anyCell(value: unknown): AnyCell {
  const error = errorCodeOf(value);
  if (error !== null) return new ErrorCell(error, value);
  const basic = basicValueOf(value);
  return isBlank(basic) ? null : (basic as AnyCell);
}
