import { type Matrix, MatrixBuilder, MISSING } from "../../core/matrix/matrix";
import { argumentError, errorCodeOf } from "./cell-errors";
import { arrayFor } from "./kept-arrays";
import { basicValueOf, isBlank, isNotFinite, rowsOf, shownAs } from "./raw-values";
import type { SheetErrors } from "./sheet-errors";

/**
 * Reads rows of anything as numbers: blanks are missing, errors are states, text and Booleans are an error. The numbers
 * are there until the next call of a worksheet function.
 *
 * @param logical whether TRUE counts as 1 and FALSE as 0.
 */
export function readMatrix(raw: unknown, name: string, sheetErrors: SheetErrors, logical = false): Matrix {
  const rows = rowsOf(raw);
  const columns = rows[0]?.length ?? 0;
  const result = new MatrixBuilder(rows.length, columns, arrayFor);
  const { values } = result;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as readonly unknown[];
    if (row.length !== columns)
      throw argumentError("ragged", { argument: name, row: r + 1, found: row.length, needed: columns });
    if (!readNumbers(row, values, r * columns))
      readMixed(row, result, { argument: name, row: r + 1 }, sheetErrors, logical);
  }
  return result.build();
}

/** Copies a row of finite numbers; false if any cell is something else. */
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

/** Reads a row that also has cells other than finite numbers. */
function readMixed(
  row: readonly unknown[],
  result: MatrixBuilder,
  place: Omit<Place, "column">,
  sheetErrors: SheetErrors,
  logical: boolean,
): void {
  const start = (place.row - 1) * row.length;
  for (let c = 0; c < row.length; c++) {
    const value = row[c];
    if (typeof value === "number" && value - value === 0) result.values[start + c] = value + 0;
    else if (isBlank(value)) result.fail(start + c, MISSING);
    else {
      const read = readUnusual(value, { ...place, column: c + 1 }, sheetErrors, logical);
      if (read.state === undefined) result.values[start + c] = read.value;
      else result.fail(start + c, read.state);
    }
  }
}

type Place = Readonly<{ argument: string; row: number; column: number }>;

type Unusual = { readonly value: number; readonly state?: undefined } | { readonly state: number };

function readUnusual(value: unknown, place: Place, sheetErrors: SheetErrors, logical: boolean): Unusual {
  const code = errorCodeOf(value);
  if (code !== null) return { state: sheetErrors.stateOf(value, code, place) };
  const basic = basicValueOf(value);
  if (isNotFinite(basic)) return { state: sheetErrors.stateOf({ code: "#NUM!" }, "#NUM!", place) };
  if (isBlank(basic)) return { state: MISSING };
  if (typeof basic === "number") return { value: basic + 0 };
  if (typeof basic === "boolean" && logical) return { value: basic ? 1 : 0 };
  if (typeof basic === "boolean") throw argumentError("boolean-cell", { ...place, found: shownAs(basic) });
  throw argumentError("text-cell", { ...place, found: shownAs(basic) });
}
