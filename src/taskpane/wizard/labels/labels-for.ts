import type { ResultForm } from "../../../functions/result-form";
import type { CellRows } from "../../formula/engine";
import { formatConstant } from "../../formula/format-formula";
import type { LabelTexts } from "../../formula/labelled-call";
import { referenceText } from "../../formula/reference-text";
import type { Headed } from "./headings";

export interface LabelRequest {
  readonly form: ResultForm;
  /** The chosen words of the call. */
  readonly words: readonly string[];
  /** The data of the call, with their names. */
  readonly data: readonly Headed[];
  readonly result: CellRows;
  /** How many rows of headings the result has. */
  readonly headings: number;
  /** The sheet of the formula. */
  readonly home: string;
}

/**
 * The names of what a result's rows and columns are, taken from the data that have as many; null where none are known,
 * and where the result has labels of its own or is one number.
 */
export function labelsFor({ form, words, data, result, headings, home }: LabelRequest): LabelTexts | null {
  const height = result.length - headings;
  const width = result[0]?.length ?? 0;
  const numbered = numberedRows(result, headings);
  if (numbered !== null) return numberedNames(data, numbered, home);
  if ((height === 1 && width === 1) || hasOwnLabels(result)) return null;
  if (words.some((word) => form.ordered?.includes(word) === true)) return null;
  const isPairs = form.pairs === true || words.some((word) => Array.isArray(form.pairs) && form.pairs.includes(word));
  const columns =
    headings > 0 || width === 1 ? null : isPairs ? pairedNames(data, width, home) : above(data, width, home);
  const rows = beside(data, height, width, home);
  return rows === null && columns === null ? null : { rows: rows ?? "", columns: columns ?? "", corner: "" };
}

/** Rows with numbers 1, 2, 3 … for the lines of the data, then a total. */
interface NumberedRows {
  readonly count: number;
  /** What the total is called there. */
  readonly total: string;
}

function numberedRows(result: CellRows, headings: number): NumberedRows | null {
  const first = result.slice(headings).map((row) => row[0]);
  const total = first.at(-1);
  const count = first.length - 1;
  const isNumbered = first.slice(0, count).every((value, place) => value === place + 1);
  return headings === 1 && count > 1 && isNumbered && typeof total === "string" ? { count, total } : null;
}

/** The names of what is numbered, and that of the total after them. */
function numberedNames(data: readonly Headed[], { count, total }: NumberedRows, home: string): LabelTexts | null {
  const down = data.find((one) => one.rows === count && one.left !== null);
  const across = data.find((one) => one.columns === count && one.above !== null);
  const names = down === undefined ? across && named(across, across.above, home) : named(down, down.left, home);
  if (names === undefined || names === null) return null;
  const rows = `${down === undefined ? "HSTACK" : "VSTACK"}(${names},${formatConstant(total)})`;
  return { rows, columns: "", corner: "" };
}

/** A first column of texts, beside numbers. */
const hasOwnLabels = (result: CellRows) =>
  result.some((row, place) => (place > 0 || result.length === 1) && typeof row[0] === "string" && row[0] !== "") &&
  result.some((row) => row.slice(1).some((value) => typeof value === "number"));

const named = ({ sheet }: Headed, address: string | null, home: string) =>
  address === null ? null : referenceText(sheet, address, home);

/** The names of units that are the rows of the data, or else their columns. */
function beside(data: readonly Headed[], height: number, width: number, home: string): string | null {
  const fit = data.find((one) => one.rows === height && (height > 1 || one.columns === width));
  if (fit !== undefined) return named(fit, fit.left, home);
  const turned = height > 1 ? data.find((one) => one.columns === height) : undefined;
  return turned === undefined ? null : named(turned, turned.above, home);
}

function above(data: readonly Headed[], width: number, home: string): string | null {
  const fit = data.find((one) => one.columns === width);
  if (fit !== undefined) return named(fit, fit.above, home);
  const turned = data.find((one) => one.rows === width);
  return turned === undefined ? null : named(turned, turned.left, home);
}

/** The names of the units in the columns of a square: those of the last data, such as the places to which distances go. */
function pairedNames(data: readonly Headed[], width: number, home: string): string | null {
  const fit = [...data].reverse().find((one) => one.rows === width) ?? data.find((one) => one.columns === width);
  if (fit === undefined) return null;
  return named(fit, fit.rows === width ? fit.left : fit.above, home);
}
