import { areFinite, CompensatedSums, sumOf, sumOfNonNegatives } from "../numeric/vectors";
import { requireNonNegative } from "./arguments";
import { type Matrix, MatrixBuilder, MISSING, NUMBER, OUT_OF_DOMAIN } from "./matrix";

/** Which cells make up one total. */
export type TotalBy = "col" | "row" | "all";

/**
 * The totals of a matrix: a row of column totals, a column of row totals, or one grand total, each a compensated sum
 * (Neumaier 1974). Blanks are not counted. A failed cell makes its total fail; a total of blanks alone is blank; one
 * beyond the largest double is out of domain.
 */
export function totals(values: Matrix, by: TotalBy): Matrix {
  if (by === "all") return totalsFrom(Float64Array.of(sumOf(values.values)), values, by);
  return totalsFrom(by === "col" ? columnSums(values) : rowSums(values, sumOf), values, by);
}

/**
 * The row totals of a table without negative numbers, as {@link totals}, in one pass over the table.
 *
 * @throws IndicatorError `negative` with the place of the first.
 */
export function nonNegativeRowTotals(argument: string, values: Matrix): Matrix {
  const sums = rowSums(values, sumOfNonNegatives);
  if (sums.some(Number.isNaN)) requireNonNegative(argument, values);
  return totalsFrom(sums, values, "row");
}

/** The value under a blank or failed cell is 0, so the sums need not look at states. */
function totalsFrom(sums: Float64Array, values: Matrix, by: TotalBy): Matrix {
  const result = new MatrixBuilder(by === "row" ? values.rows : 1, by === "col" ? values.columns : 1);
  result.values.set(sums);
  if (values.states !== null) markTotals(values, by, result);
  if (!areFinite(sums)) failOverflow(result);
  return result.build();
}

function rowSums(
  { values, rows, columns }: Matrix,
  sum: (values: Float64Array, from: number, to: number) => number,
): Float64Array {
  const sums = new Float64Array(rows);
  for (let r = 0; r < rows; r++) sums[r] = sum(values, r * columns, (r + 1) * columns);
  return sums;
}

function columnSums({ values, rows, columns }: Matrix): Float64Array {
  const sums = new CompensatedSums(columns);
  for (let r = 0; r < rows; r++) sums.addRow(values, r * columns);
  return sums.totals;
}

function markTotals(values: Matrix, by: TotalBy, result: MatrixBuilder): void {
  const states = new Uint8Array(result.values.length).fill(MISSING);
  for (let r = 0, index = 0; r < values.rows; r++)
    for (let c = 0; c < values.columns; c++, index++) {
      const target = by === "col" ? c : by === "row" ? r : 0;
      const state = values.stateAt(index);
      const known = states[target]!;
      if (state > MISSING ? known <= MISSING : state === NUMBER && known === MISSING) states[target] = state;
    }
  states.forEach((state, target) => {
    result.fail(target, state);
  });
}

/** An infinite total would make every share of it 0. */
function failOverflow(result: MatrixBuilder): void {
  result.values.forEach((total, target) => {
    if (Math.abs(total) === Infinity) result.fail(target, OUT_OF_DOMAIN);
  });
}
