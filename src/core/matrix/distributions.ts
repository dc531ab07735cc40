import { IndicatorError } from "../indicator-error";
import { Columns } from "./columns";
import type { Matrix } from "./matrix";
import { combineStates, DIVISION_BY_ZERO, MatrixBuilder, MISSING, NUMBER, OUT_OF_DOMAIN } from "./matrix";

/** What makes up one distribution. */
export type DistributionBy = "all" | "row" | "col";

/** One distribution: its numbers and, cell by cell, what goes with them; all blanks are gone. Neither may be changed. */
export type Distribution = (values: Float64Array, partner: Float64Array | null) => number;

/**
 * Applies an indicator of one distribution to the whole range, to each row (giving a column) or to each column (giving
 * a row). A blank is skipped together with its partner (weight, reference …), a blank partner with its value.
 *
 * A row or column without any number gives a blank; one on which the indicator fails, or with a failed cell, gets the
 * failure in its cell. Of the whole range a failure of the indicator is thrown.
 *
 * @param partner null, or a matrix of the same shape, or a vector that goes with each row or column.
 * @throws IndicatorError `partner-shape` when the partner does not fit; with `all`, whatever the indicator throws.
 */
export function overDistributions(
  values: Matrix,
  partner: { readonly name: string; readonly matrix: Matrix } | null,
  by: DistributionBy,
  indicator: Distribution,
): Matrix {
  const count = by === "row" ? values.rows : by === "col" ? values.columns : 1;
  const length = by === "row" ? values.columns : by === "col" ? values.rows : values.size;
  const start = (which: number) => (by === "row" ? which * values.columns : by === "col" ? which : 0);
  const step = by === "col" ? values.columns : 1;
  const isShared = partner !== null && sharesPartner(values, partner, by, length);
  const result = new MatrixBuilder(by === "row" ? count : 1, by === "col" ? count : 1);
  const isComplete = values.states === null && (partner === null || partner.matrix.states === null);
  const numbersOf = isComplete ? stretches(values, by, length) : null;
  const partnersOf = isComplete && partner !== null && !isShared ? stretches(partner.matrix, by, length) : null;
  const numbers = new Float64Array(isComplete ? 0 : length);
  const partners = partner === null ? null : new Float64Array(isComplete ? 0 : length);
  for (let which = 0; which < count; which++) {
    if (numbersOf !== null) {
      const own = () => indicator(numbersOf(which), partnersOf?.(which) ?? partner?.matrix.values ?? null);
      if (by === "all") result.values[0] = own();
      else intoCell(result, which, own);
      continue;
    }
    let found = 0;
    let failure = NUMBER;
    for (let place = 0; place < length; place++) {
      const index = start(which) + place * step;
      const partnerIndex = isShared ? place : index;
      const state = combineStates(values.stateAt(index), partner?.matrix.stateAt(partnerIndex) ?? NUMBER);
      if (state > MISSING) failure = state;
      if (state !== NUMBER) continue;
      if (partner !== null && partners !== null) partners[found] = partner.matrix.at(partnerIndex);
      numbers[found++] = values.at(index);
    }
    const apply = () => indicator(numbers.subarray(0, found), partners?.subarray(0, found) ?? null);
    if (failure !== NUMBER) result.fail(which, failure);
    else if (by === "all") result.values[0] = apply();
    else if (found === 0) result.fail(which, MISSING);
    else intoCell(result, which, apply);
  }
  return result.build();
}

/** Gives each distribution of a complete matrix, in the matrix itself where it stands in one stretch. */
function stretches(matrix: Matrix, by: DistributionBy, length: number): (which: number) => Float64Array {
  if (by !== "col") return (which) => matrix.values.subarray(which * length, (which + 1) * length);
  const columns = new Columns(matrix);
  return (which) => columns.valuesOf(which);
}

/** True when the partner is one vector for every row or column, false when it has the shape of the values. */
function sharesPartner(
  values: Matrix,
  partner: { readonly name: string; readonly matrix: Matrix },
  by: DistributionBy,
  length: number,
): boolean {
  const { rows, columns, size, isVector } = partner.matrix;
  if (rows === values.rows && columns === values.columns) return false;
  if (isVector && size === length && (by !== "all" || values.isVector)) return true;
  throw new IndicatorError("value", "partner-shape", {
    first: "values",
    firstShape: `${values.rows} × ${values.columns}`,
    second: partner.name,
    secondShape: `${rows} × ${columns}`,
  });
}

/** Writes a computed number to a cell; a failure of the indicator becomes the cell's state. */
export function intoCell(result: MatrixBuilder, index: number, compute: () => number): void {
  try {
    const value = compute();
    if (value - value === 0) result.values[index] = value;
    else result.fail(index, OUT_OF_DOMAIN);
  } catch (error) {
    if (!(error instanceof IndicatorError) || error.kind === "value" || error.kind === "notFound") throw error;
    result.fail(index, error.kind === "division" ? DIVISION_BY_ZERO : OUT_OF_DOMAIN);
  }
}
