import type { FunctionEntry } from "../../../functions/describe/entry";
import type { InputForm, TableForm } from "../../../functions/input-form";
import { type NamedSide, sideOfNames } from "../../../sheets/own-table/side-of-names";
import type { Reading } from "../../formula/evaluate";
import { formatConstant } from "../../formula/format-formula";
import type { Names } from "../../formula/names-beside";

/** How an argument is read, or should be: what its rows hold, and a text that makes it so. */
export type Orientation =
  /** The function reads the table on its side by itself: told by another argument, or a column as if it were a row. */
  | { readonly kind: "read"; readonly rows: NamedSide | null; readonly because: string | null }
  /** It reads the columns where the rows are meant: another argument can tell it, or the table can be turned. */
  | { readonly kind: "turn"; readonly rows: NamedSide; readonly argument: string; readonly text: string }
  /** A word for another argument, since each row (each column) is a distribution of its own. */
  | { readonly kind: "by"; readonly why: "row" | "years"; readonly argument: string; readonly word: "row" | "col" };

/** What a table is, as far as the sheet says. */
export interface TableInSheet {
  /** Its place among the arguments. */
  readonly place: number;
  readonly rows: number;
  readonly columns: number;
  readonly names: Names;
  /** Its address without headings, as the formula writes it. */
  readonly address: string;
  /** The address of the names beside its rows, as the formula writes it; null without any. */
  readonly beside: string | null;
}

/** How the table of an argument is read; null where there is nothing to say. */
export function findOrientation(
  entry: FunctionEntry,
  input: InputForm,
  texts: readonly string[],
  readings: readonly Reading[],
  table: TableInSheet,
): Orientation | null {
  const argument = entry.args[table.place];
  const form = input.tables?.[argument?.name ?? ""];
  if (argument === undefined || form === undefined || table.rows * table.columns === 1) return null;
  const rows = sideOfNames(table.names.rows);
  const columns = sideOfNames(table.names.columns);
  if (form.by !== undefined) return chooseBy(entry, form.by, texts, table, rows, columns);
  if (form.isSeries === true && table.columns === 1)
    return rows === null ? null : { kind: "read", rows, because: null };
  const told = form.toldBy === undefined ? null : isToldTurned(form.toldBy, entry, readings, table);
  if (told !== null) return told ? { kind: "read", rows, because: form.toldBy?.argument ?? null } : null;
  if (form.isSymmetric === true || !isOnItsSide(form, rows, columns)) return null;
  const side = rows ?? "years";
  // The names themselves tell the function, if it asks for them.
  if (form.toldBy?.argument === "years" && side === "years" && table.beside !== null && table.rows !== 1)
    return { kind: "turn", rows: side, argument: "years", text: table.beside };
  return { kind: "turn", rows: side, argument: argument.name, text: `TRANSPOSE(${table.address})` };
}

/** Whether what should be in the columns is in the rows. */
function isOnItsSide(form: TableForm, rows: NamedSide | null, columns: NamedSide | null): boolean {
  if (rows === columns) return false;
  if (rows !== null && rows === form.columns) return true;
  // Years are units of a time series, never indicators.
  return form.columns === "indicators" && columns === "years" && rows === null;
}

/** Whether a vector says that the table lies on its side; null if there is none. */
function isToldTurned(
  { argument, usual }: NonNullable<TableForm["toldBy"]>,
  { args }: FunctionEntry,
  readings: readonly Reading[],
  { rows, columns }: TableInSheet,
): boolean | null {
  const reading = readings[args.findIndex(({ name }) => name === argument)];
  if (reading?.kind !== "read") return null;
  const height = reading.rows.length;
  const width = reading.rows[0]?.length ?? 0;
  const length = height * width;
  if ((height !== 1 && width !== 1) || (length === 1 && rows * columns > 1)) return null;
  if (length !== rows && length !== columns) return null;
  const isAlongRows = rows === columns ? width === 1 : length === rows;
  return isAlongRows === (usual === "columns");
}

/** A year, or a single row, is a distribution of its own. */
function chooseBy(
  { args }: FunctionEntry,
  argument: string,
  texts: readonly string[],
  { rows: height, columns: width }: TableInSheet,
  rows: NamedSide | null,
  columns: NamedSide | null,
): Orientation | null {
  const place = args.findIndex(({ name }) => name === argument);
  const modes = args[place]?.modes ?? [];
  if ((texts[place] ?? "") !== "") return null;
  const standard = modes[0]?.mode;
  if (height === 1) return standard === "col" ? { kind: "by", why: "row", argument, word: "row" } : null;
  if (width === 1) return null;
  const word = rows === "years" && columns !== "years" ? "row" : columns === "years" && rows !== "years" ? "col" : null;
  return word === null || word === standard ? null : { kind: "by", why: "years", argument, word };
}

/** The argument to fill in and its text, on one click; null where there is nothing to do. */
export function remedyOf(found: Orientation): { readonly argument: string; readonly text: string } | null {
  if (found.kind === "read") return null;
  return { argument: found.argument, text: found.kind === "by" ? formatConstant(found.word) : found.text };
}
