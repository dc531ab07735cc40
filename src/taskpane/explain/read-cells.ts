import type { ArgumentEntry } from "../../functions/describe/entry";
import { type CellValue, isCellError, type RangeContent } from "../../hosts/cells";
import { hasFiguresAsText } from "../../sheets/own-table/cleaning/clean-table";
import { readFigure } from "../../sheets/own-table/cleaning/read-figure";
import { isBlank, isText } from "../formula/cell-kinds";
import type { CellRows } from "../formula/engine";
import type { Reading } from "../formula/evaluate";
import type { Obstacle } from "../formula/expression";
import { type Names, nameOfCell } from "../formula/names-beside";
import { addressInRange, type Place } from "../formula/reference-text";
import { findingsOf } from "../wizard/arguments/findings";

/** A cell that is worth a look. */
export interface Spot {
  /** Null for what was typed or calculated. */
  readonly place: Place | null;
  /** The cell's text or error code. */
  readonly text: string;
  /** What the sheet calls it, such as `Hebei × Mining`. */
  readonly name: string | null;
  /** The message of an error, where the workbook has one. */
  readonly message: string | null;
}

/** What an argument of a call referred to. */
export interface ReadArgument {
  readonly name: string;
  /** The argument as it is written in the formula; empty if omitted. */
  readonly source: string;
  readonly kind: ArgumentEntry["kind"];
  /** Where it was read; null for what was typed, calculated or omitted. */
  readonly range: Pick<RangeContent, "sheet" | "address" | "rows" | "columns"> | null;
  /** Why it cannot be followed, or null. */
  readonly obstacle: Obstacle | null;
  readonly isOmitted: boolean;
  /** The chosen mode; null if there is none to choose. */
  readonly mode: string | null;
  readonly counts: { readonly numbers: number; readonly blanks: number; readonly words: number };
  /** The first values. */
  readonly first: readonly CellValue[];
  /** Text and Booleans where numbers are expected. */
  readonly texts: readonly Spot[];
  readonly errors: readonly Spot[];
  /** What to do about the texts: clean them, or take the range without headings; null where neither helps. */
  readonly repair: { readonly kind: "clean" | "use"; readonly address: string } | null;
}

const mostShown = 4;

/** What was read for an argument. `source` is its text in the formula. */
export function readArgument(argument: ArgumentEntry, reading: Reading, source: string, names: Names): ReadArgument {
  const { name, kind } = argument;
  const nothing = {
    name,
    source,
    kind,
    range: null,
    obstacle: null,
    isOmitted: false,
    mode: null,
    counts: { numbers: 0, blanks: 0, words: 0 },
    first: [],
    texts: [],
    errors: [],
    repair: null,
  };
  if (reading.kind === "omitted")
    return { ...nothing, isOmitted: true, mode: kind === "choice" ? (argument.modes[0]?.mode ?? null) : null };
  if (reading.kind === "unreadable") return { ...nothing, obstacle: reading.obstacle };
  const { rows, range } = reading;
  const mode = modeOf(argument, rows);
  const isNumeric = mode === null && (kind === "range" || kind === "number" || kind === "range-or-choice");
  const spots = (is: (value: CellValue) => boolean) => spotsOf({ rows, range, names }, is);
  const cells = rows.flat();
  const numbers = cells.filter((value) => typeof value === "number").length;
  const blanks = cells.filter(isBlank).length;
  const errors = spots(isCellError);
  // A whole column is read as far as it is filled.
  const unread = range === null ? 0 : range.rows * range.columns - cells.length;
  return {
    ...nothing,
    range,
    mode,
    counts: { numbers, blanks: blanks + Math.max(0, unread), words: cells.length - numbers - blanks - errors.length },
    first: cells.filter((value) => !isBlank(value)).slice(0, mostShown),
    texts: isNumeric ? spots(isText) : [],
    errors,
    repair: isNumeric ? repairOf(reading, kind) : null,
  };
}

/** Headings are removed before what is below them is cleaned. */
function repairOf(reading: Extract<Reading, { kind: "read" }>, kind: ArgumentEntry["kind"]): ReadArgument["repair"] {
  const { range } = reading;
  const { texts, headers } = findingsOf(reading, kind);
  if (range === null || texts === null) return null;
  const areFigures = reading.rows.flat().every((cell) => typeof cell !== "string" || readFigure(cell).kind !== "text");
  if (headers !== null && !areFigures) return { kind: "use", address: headers.address };
  return areFigures || hasFiguresAsText(range.values) ? { kind: "clean", address: range.address } : null;
}

/** The mode that an argument chooses, as the function lists it; null where it holds numbers or no such word. */
export function modeOf({ modes }: ArgumentEntry, rows: CellRows | null): string | null {
  if (rows === null) return modes[0]?.mode ?? null;
  const value = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : null;
  const word = typeof value === "string" || typeof value === "number" ? String(value).trim().toLowerCase() : null;
  return modes.find(({ mode }) => mode.toLowerCase() === word)?.mode ?? null;
}

interface ReadTable {
  readonly rows: CellRows;
  readonly range: Pick<RangeContent, "sheet" | "address"> | null;
  readonly names: Names;
}

function spotsOf({ rows, range, names }: ReadTable, is: (value: CellValue) => boolean): Spot[] {
  return rows.flatMap((row, r) =>
    row.flatMap((value, c) => {
      if (!is(value)) return [];
      const place = range === null ? null : { sheet: range.sheet, address: addressInRange(range, r, c) };
      const said = isCellError(value)
        ? { text: value.code, message: value.message }
        : { text: String(value), message: null };
      return [{ place, name: nameOfCell(names, r, c), ...said }];
    }),
  );
}
