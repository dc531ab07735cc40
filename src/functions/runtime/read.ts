import { ErrorCell } from "../cells";
import type { AnyCell, Argument, ChoiceArgument, Labels } from "../specification";
import { argumentError, errorCodeOf, inputError, SheetError } from "./cell-errors";
import { basicValueOf, isBlank, isNotFinite, labelOf, onlyValue, rowsOf, shownAs, singleCell } from "./raw-values";
import { readChoice } from "./read-choice";
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
      return readMatrix(raw, name, sheetErrors, argument.logical);
    case "labels":
      return readLabels(raw, name);
    case "cells":
      return rowsOf(raw).map((row, r) =>
        row.map((cell, c) => anyCell(cell, { argument: name, row: r + 1, column: c + 1 })),
      );
    case "number":
      return readNumber(raw, name, argument.optional);
    case "choice":
      return readChoice(oneValue(raw, name), name, Object.keys(argument.modes)) ?? defaultOf(argument);
    case "range-or-choice": {
      const single = onlyValue(raw);
      return typeof single === "string" && !isBlank(single)
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
  if (errorCodeOf(value) !== null) throw inputError(value, { argument: name });
  const basic = basicValueOf(value);
  if (isNotFinite(basic)) throw inputError({ code: "#NUM!" }, { argument: name });
  return basic;
}

function readNumber(raw: unknown, name: string, optional: boolean): number | null {
  const value = oneValue(raw, name);
  if (isBlank(value)) {
    if (!optional) throw argumentError("missing-argument", { argument: name });
    return null;
  }
  if (typeof value === "number") return value + 0;
  if (typeof value === "boolean") throw argumentError("boolean-value", { argument: name, found: shownAs(value) });
  throw argumentError("text-value", { argument: name, found: shownAs(value) });
}

const defaultOf = ({ modes, varies }: ChoiceArgument<string, string>): string | null =>
  varies ? null : (Object.keys(modes)[0] ?? null);

function readLabels(raw: unknown, name: string): Labels {
  const rows = rowsOf(raw);
  const columns = rows[0]?.length ?? 0;
  const cells = new Array<string | null>(rows.length * columns);
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as readonly unknown[];
    if (row.length !== columns)
      throw argumentError("ragged", { argument: name, row: r + 1, found: row.length, needed: columns });
    readLabelRow(row, cells, r * columns, { argument: name, row: r + 1 });
  }
  return { rows: rows.length, columns, cells };
}

function readLabelRow(
  row: readonly unknown[],
  cells: (string | null)[],
  start: number,
  place: { readonly argument: string; readonly row: number },
): void {
  for (let c = 0; c < row.length; c++) {
    const cell = row[c];
    cells[start + c] = typeof cell === "string" && cell !== "" ? cell : unusualLabel(cell, { ...place, column: c + 1 });
  }
}

function unusualLabel(cell: unknown, place: Readonly<Record<string, string | number>>): string | null {
  if (errorCodeOf(cell) !== null) throw inputError(cell, place);
  const value = basicValueOf(cell);
  if (isNotFinite(value)) throw inputError({ code: "#NUM!" }, place);
  return isBlank(value) ? null : labelOf(value);
}

/** The content of a cell of any kind. */
function anyCell(value: unknown, place: Readonly<Record<string, string | number>>): AnyCell {
  const error = errorCodeOf(value);
  if (error !== null) {
    const found = inputError(value, place);
    return new ErrorCell(error, found instanceof SheetError ? value : found);
  }
  const basic = basicValueOf(value);
  if (isNotFinite(basic)) return new ErrorCell("#NUM!", { code: "#NUM!" });
  return basic === undefined || basic === "" ? null : (basic as AnyCell);
}
