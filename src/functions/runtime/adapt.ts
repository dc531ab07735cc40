import { DIVISION_BY_ZERO, Matrix, MISSING, NUMBER, OUT_OF_DOMAIN } from "../../core/matrix/matrix";
import { sumOfChunks } from "../../core/numeric/chunk";
import { reusingRoom } from "../../core/numeric/room";
import { type Language, localize } from "../../language/localized";
import type { StatementTexts } from "../../paper/statements/types";
import type { ComputingSpec, FunctionResult } from "../define";
import { errorCodeOf, type ErrorMaker, excelError, ForeignError, foreignError, toExcelError } from "./cell-errors";
import { type Cell, FailedCell, type Rows, StateCell } from "./cells";
import type { ErrorTexts } from "./error-texts";
import { ForeignErrors, readArgument } from "./read";

/** A worksheet function as Excel calls it: rows of values in for each argument, rows of values out. */
export type WorksheetFunction = (...args: unknown[]) => unknown[][];

/** What turns the cells of a result, its words and its messages into the host's. */
interface Wording {
  readonly foreign: ForeignErrors;
  readonly language: Language;
  readonly errors: ErrorTexts | null;
  readonly make: ErrorMaker;
}

const noTexts: StatementTexts = { sections: {}, verdicts: {}, facts: [], claims: [], lists: {} };

/**
 * Turns a specification into the function that Excel calls. Every failure leaves as `CustomFunctions.Error`; no NaN,
 * Infinity or −0 leaves at all. Without `texts` the paper's facts and claims have no words, without `errors` a message
 * is its reason alone. A host other than Excel's runtime says with `make` what its errors are: objects with the `code`.
 */
export function adapt(
  spec: ComputingSpec,
  language: Language,
  texts = noTexts,
  errors: ErrorTexts | null = null,
  make: ErrorMaker = excelError,
): WorksheetFunction {
  return (...args) => {
    try {
      // What Excel gets are nested arrays, into which the numbers are copied.
      return reusingRoom(() => {
        const foreign = new ForeignErrors(spec.errors === "first");
        const values: Record<string, unknown> = {};
        spec.args.forEach((argument, index) => {
          values[argument.name] = readArgument(args[index], argument, foreign);
        });
        return toExcel(spec.compute(values, texts, language), { foreign, language, errors, make });
      });
    } catch (thrown) {
      throw toExcelError(thrown, errors, make);
    }
  };
}

/** A single failed cell is thrown, which every Excel understands; in a block it stands in its place. */
function toExcel(result: FunctionResult, wording: Wording): unknown[][] {
  const rows =
    result instanceof Matrix
      ? matrixRows(result, wording)
      : mixedRows(typeof result === "object" ? result : [[result]], wording);
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : null;
  if (errorCodeOf(only) !== null) throw new ForeignError(only);
  return rows;
}

function matrixRows(matrix: Matrix, wording: Wording): unknown[][] {
  const { columns, values, states } = matrix;
  const rows: unknown[][] = new Array<unknown[]>(matrix.rows);
  if (columns <= 2 && states === null && fillNarrow(rows, values, columns)) return rows;
  // A copy of an array of fractions has room for numbers from the start; an empty one is laid out anew at the first.
  const pattern = new Array<number>(columns).fill(0.5);
  for (let r = 0; r < rows.length; r++) {
    const start = r * columns;
    const row = hasOnlyNumbers(states, start, columns) ? pattern.slice() : null;
    rows[r] = row !== null && fill(row, values, start) ? row : mixedRow(matrix, start, wording);
  }
  return rows;
}

/** Fills rows of one or two numbers; false when one is not finite. */
function fillNarrow(rows: unknown[][], values: Float64Array, columns: number): boolean {
  const fillPart = columns === 1 ? fillSingles : fillPairs;
  return sumOfChunks(rows.length, (from, end) => fillPart(rows, values, from, end)) === 0;
}

function fillSingles(rows: unknown[][], values: Float64Array, start: number, end: number): number {
  let check = 0;
  for (let r = start; r < end; r++) {
    const value = values[r] as number;
    check += value - value;
    rows[r] = [value + 0];
  }
  return check;
}

function fillPairs(rows: unknown[][], values: Float64Array, start: number, end: number): number {
  let check = 0;
  for (let r = start; r < end; r++) {
    const first = values[2 * r] as number;
    const second = values[2 * r + 1] as number;
    check += first - first + (second - second);
    rows[r] = [first + 0, second + 0];
  }
  return check;
}

function hasOnlyNumbers(states: Uint8Array | null, start: number, columns: number): boolean {
  if (states === null) return true;
  for (let c = 0; c < columns; c++) if (states[start + c] !== NUMBER) return false;
  return true;
}

/** Fills a row with numbers, four at a time as they are read; false when one is not finite. */
function fill(row: number[], values: Float64Array, start: number): boolean {
  let check = 0;
  let c = 0;
  for (; c + 3 < row.length; c += 4) {
    const first = values[start + c] as number;
    const second = values[start + c + 1] as number;
    const third = values[start + c + 2] as number;
    const fourth = values[start + c + 3] as number;
    check += first - first + (second - second) + (third - third + (fourth - fourth));
    row[c] = first + 0;
    row[c + 1] = second + 0;
    row[c + 2] = third + 0;
    row[c + 3] = fourth + 0;
  }
  for (; c < row.length; c++) {
    const value = values[start + c] as number;
    check += value - value;
    row[c] = value + 0;
  }
  return check === 0;
}

function mixedRow(matrix: Matrix, start: number, wording: Wording): unknown[] {
  const row = new Array<unknown>(matrix.columns);
  for (let c = 0; c < row.length; c++) {
    const state = matrix.stateAt(start + c);
    row[c] = state === NUMBER ? numberCell(matrix.at(start + c), wording) : cellOfState(state, wording);
  }
  return row;
}

function cellOfState(state: number, wording: Wording): unknown {
  if (state === MISSING) return "";
  if (state === DIVISION_BY_ZERO) return wording.make("#DIV/0!");
  if (state === OUT_OF_DOMAIN) return wording.make("#NUM!");
  return foreignError(wording.foreign.original(state), wording.make);
}

function mixedRows(rows: Rows, wording: Wording): unknown[][] {
  const shown: unknown[][] = [];
  for (const row of rows) {
    if (isText(row)) {
      shown.push(row.slice());
      continue;
    }
    const cells = new Array<unknown>(row.length);
    for (let c = 0; c < cells.length; c++) cells[c] = mixedCell(row[c] as Cell, wording);
    shown.push(cells);
  }
  return shown;
}

function isText(row: readonly Cell[]): boolean {
  for (let c = 0; c < row.length; c++) if (typeof row[c] !== "string") return false;
  return true;
}

function mixedCell(cell: Cell, wording: Wording): unknown {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return numberCell(cell, wording);
  if (cell === null) return "";
  if (cell instanceof FailedCell) return toExcelError(cell.error, wording.errors, wording.make);
  if (cell instanceof StateCell) return cellOfState(cell.state, wording);
  return typeof cell === "object" ? localize(cell, wording.language) : cell;
}

/** Adding 0 turns −0 into 0, which Excel would show with its sign in text. */
function numberCell(value: number, wording: Wording): unknown {
  return value - value === 0 ? value + 0 : wording.make("#NUM!");
}
