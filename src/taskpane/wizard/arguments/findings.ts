import type { ArgumentEntry } from "../../../functions/describe/entry";
import { type CellValue, isCellError } from "../../../hosts/cells";
import { isBlank, isText } from "../../formula/cell-kinds";
import type { CellRows } from "../../formula/engine";
import type { Reading } from "../../formula/evaluate";
import { addressInRange, trimmedAddress } from "../../formula/reference-text";

/** Remarks on the cells of an argument before the formula is inserted. */
export interface Findings {
  /** Cells of text where numbers are expected: how many, and the first. */
  readonly texts: Spotted | null;
  readonly blanks: number;
  readonly errors: Spotted | null;
  /** Headers beside or above the numbers, and the range without them. */
  readonly headers: { readonly hasRow: boolean; readonly hasColumn: boolean; readonly address: string } | null;
  /** Where one value is expected. */
  readonly isSeveral: boolean;
}

export interface Spotted {
  readonly count: number;
  /** The address where it was read, or null for what is no range. */
  readonly place: string | null;
  readonly text: string;
}

const nothing: Findings = { texts: null, blanks: 0, errors: null, headers: null, isSeveral: false };

export function findingsOf(reading: Reading, kind: ArgumentEntry["kind"]): Findings {
  if (reading.kind !== "read") return nothing;
  const { rows, range } = reading;
  const isNumeric = kind === "range" || kind === "number" || (kind === "range-or-choice" && !isWord(rows));
  const place = (row: number, column: number) => (range === null ? null : addressInRange(range, row, column));
  const spot = (is: (value: CellValue) => boolean): Spotted | null => {
    let found: Spotted | null = null;
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (is(value))
          found = {
            count: (found?.count ?? 0) + 1,
            place: found?.place ?? place(r, c),
            text: found?.text ?? shownAs(value),
          };
      }),
    );
    return found;
  };
  const hasRow = isNumeric && hasHeaderRow(rows);
  const body = hasRow ? rows.slice(1) : rows;
  const hasColumn = isNumeric && hasHeaderColumn(body);
  const address = range === null ? null : trimmedAddress(range.address, hasRow ? 1 : 0, hasColumn ? 1 : 0);
  return {
    texts: isNumeric ? spot(isText) : null,
    blanks: rows.flat().filter(isBlank).length,
    errors: spot(isCellError),
    headers: (hasRow || hasColumn) && address !== null ? { hasRow, hasColumn, address } : null,
    isSeveral: (kind === "number" || kind === "choice") && (rows.length > 1 || (rows[0]?.length ?? 0) > 1),
  };
}

/** The same without headings, where there are some: what is read without them. */
export function withoutHeadings(reading: Reading, kind: ArgumentEntry["kind"]): Reading {
  const { headers } = findingsOf(reading, kind);
  if (headers === null || reading.kind !== "read" || reading.range === null) return reading;
  const [top, left] = [headers.hasRow ? 1 : 0, headers.hasColumn ? 1 : 0];
  const body = (rows: CellRows) => rows.slice(top).map((row) => row.slice(left));
  const { range, rows } = reading;
  const size = { rows: range.rows - top, columns: range.columns - left };
  return {
    ...reading,
    rows: body(rows),
    range: { ...range, ...size, address: headers.address, values: body(range.values) },
  };
}

const isWord = (rows: CellRows) => rows.length === 1 && rows[0]?.length === 1 && typeof rows[0][0] === "string";

const shownAs = (value: CellValue) =>
  typeof value === "object" && value !== null
    ? value.code
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : String(value);

const hasNumber = (rows: CellRows) => rows.flat().some((value) => typeof value === "number");

/** Words above numbers, or years that follow one another. */
function hasHeaderRow(rows: CellRows): boolean {
  const [first = [], ...rest] = rows;
  if (!hasNumber(rest)) return false;
  const filled = first.filter((value) => !isBlank(value));
  if (filled.length > 0 && filled.every(isText)) return true;
  const numbers = filled.filter((value) => !isText(value));
  return numbers.length > 1 && areYears(numbers);
}

function hasHeaderColumn(rows: CellRows): boolean {
  const first = rows.map((row) => row[0] ?? null);
  const rest = rows.map((row) => row.slice(1));
  if (!hasNumber(rest)) return false;
  const filled = first.filter((value) => !isBlank(value));
  return filled.length > 0 && (filled.every(isText) || (filled.length > 1 && areYears(filled)));
}

function areYears(values: readonly CellValue[]): boolean {
  return values.every((value, place) => {
    const before = values[place - 1];
    const isYear = typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2100;
    return isYear && (typeof before !== "number" || value === before + 1);
  });
}
