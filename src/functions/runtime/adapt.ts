import { DIVISION_BY_ZERO, Matrix, MISSING, NUMBER, OUT_OF_DOMAIN } from "../../core/matrix/matrix";
import { type Language, localize } from "../../language/localized";
import type { StatementTexts } from "../../paper/statement-types";
import { type Cell, ErrorCell, FailedCell, type Rows, StateCell } from "../cells";
import type { ErrorTexts } from "../error-texts";
import type { ComputingSpec, FunctionResult } from "../specification";
import { errorCodeOf, type ErrorMaker, excelError, SheetError, passedOn, toExcelError } from "./cell-errors";
import { beginCall } from "./kept-arrays";
import { misplacedMode } from "./misplaced-mode";
import { isInvocation } from "./raw-values";
import { readArgument } from "./read";
import { requireMessageSize, requireSheetSize } from "./result-size";
import { SheetErrors } from "./sheet-errors";

/** A worksheet function as Excel calls it: rows of values in for each argument, rows of values out. */
export type WorksheetFunction = (...args: unknown[]) => unknown[][];

/** What is needed to turn a result into the host's cells: its errors, words and messages. */
interface Wording {
  readonly sheetErrors: SheetErrors;
  readonly language: Language;
  readonly errors: ErrorTexts | null;
  readonly make: ErrorMaker;
}

const noTexts: StatementTexts = { sections: {}, verdicts: {}, facts: [], claims: [], lists: {} };

/**
 * The function that Excel calls for a specification. Every failure becomes a `CustomFunctions.Error`; NaN, Infinity and
 * −0 are never returned.
 *
 * @param texts of the paper's facts and claims; without them they have no words.
 * @param errors messages by reason; without them a message is its reason.
 * @param make errors of a host other than Excel: objects with a `code`.
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
      beginCall();
      // In the place of an argument where Excel still has the metadata of a version without it.
      if (isInvocation(args[args.length - 1])) args.pop();
      const sheetErrors = new SheetErrors(spec.errors === "first");
      const values: Record<string, unknown> = {};
      spec.args.forEach((argument, index) => {
        values[argument.name] = readArgument(args[index], argument, sheetErrors);
      });
      return toExcel(spec.compute(values, texts, language), { sheetErrors, language, errors, make });
    } catch (thrown) {
      throw toExcelError(misplacedMode(thrown, spec, args) ?? thrown, errors, make);
    }
  };
}

/** A result of one failed cell is thrown, which every Excel understands; in a block the error is a cell. */
function toExcel(result: FunctionResult, wording: Wording): unknown[][] {
  requireSheetSize(result);
  const rows =
    result instanceof Matrix
      ? matrixRows(result, wording)
      : mixedRows(typeof result === "object" ? result : [[result]], wording);
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : null;
  if (errorCodeOf(only) !== null) throw new SheetError(only);
  requireMessageSize(rows);
  return rows;
}

function matrixRows(matrix: Matrix, wording: Wording): unknown[][] {
  const { columns } = matrix;
  const rows = new Array<unknown[]>(matrix.rows);
  for (let r = 0; r < rows.length; r++) {
    // A column of a million numbers is a million arrays: as literals they take a third of the time.
    rows[r] =
      columns === 1
        ? [matrixCell(matrix, r, wording)]
        : (numberRow(matrix, r * columns) ?? mixedRow(matrix, r * columns, wording));
  }
  return rows;
}

/** A row of finite numbers; null if any cell is something else. */
function numberRow({ columns, values, states }: Matrix, start: number): number[] | null {
  const row = new Array<number>(columns);
  for (let c = 0; c < columns; c++) {
    const value = values[start + c] as number;
    if (value - value !== 0 || (states !== null && states[start + c] !== NUMBER)) return null;
    row[c] = value + 0;
  }
  return row;
}

function mixedRow(matrix: Matrix, start: number, wording: Wording): unknown[] {
  const row = new Array<unknown>(matrix.columns);
  for (let c = 0; c < row.length; c++) row[c] = matrixCell(matrix, start + c, wording);
  return row;
}

function matrixCell(matrix: Matrix, index: number, wording: Wording): unknown {
  const state = matrix.stateAt(index);
  return state === NUMBER ? numberCell(matrix.at(index), wording) : cellOfState(state, wording);
}

function cellOfState(state: number, wording: Wording): unknown {
  if (state === MISSING) return "";
  if (state === DIVISION_BY_ZERO) return wording.make("#DIV/0!");
  if (state === OUT_OF_DOMAIN) return wording.make("#NUM!");
  return passedOn(wording.sheetErrors.original(state), wording.errors, wording.make);
}

function mixedRows(rows: Rows, wording: Wording): unknown[][] {
  return rows.map((row) => {
    const cells = new Array<unknown>(row.length);
    for (let c = 0; c < cells.length; c++) cells[c] = mixedCell(row[c] as Cell, wording);
    return cells;
  });
}

function mixedCell(cell: Cell, wording: Wording): unknown {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return numberCell(cell, wording);
  if (cell === null) return "";
  if (cell instanceof FailedCell) return toExcelError(cell.error, wording.errors, wording.make);
  if (cell instanceof ErrorCell) return passedOn(cell.original, wording.errors, wording.make);
  if (cell instanceof StateCell) return cellOfState(cell.state, wording);
  return typeof cell === "object" ? localize(cell, wording.language) : cell;
}

/** Adding 0 turns −0 into 0; Excel would show −0 with its sign in text. */
function numberCell(value: number, wording: Wording): unknown {
  return value - value === 0 ? value + 0 : wording.make("#NUM!");
}
