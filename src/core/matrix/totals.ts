import { sumOf, withLost } from "../numeric/compensated-sum";
import { newNumbers } from "../numeric/room";
import { areFinite } from "./broadcast";
import { type Matrix, MatrixBuilder, MISSING, NUMBER, OUT_OF_DOMAIN } from "./matrix";
import { placeOfNegative, requireNonNegative } from "./require";

/** Which cells make up one total. */
export type TotalBy = "col" | "row" | "all";

/**
 * The totals of a matrix: a row of column totals, a column of row totals, or one grand total, each a compensated sum
 * (Neumaier 1974). Blanks are in no total. A failed cell makes its total fail; a total of blanks alone is blank; one
 * beyond the largest double is out of domain.
 */
export function totals(values: Matrix, by: TotalBy): Matrix {
  const result = new MatrixBuilder(by === "row" ? values.rows : 1, by === "col" ? values.columns : 1);
  // The value under a blank or failed cell is 0, so that the sums need not look at states.
  if (by === "col") result.values.set(columnSums(values));
  else if (by === "all") result.values[0] = sumOf(values.values);
  else
    for (let r = 0; r < values.rows; r++)
      result.values[r] = sumOf(values.values, r * values.columns, (r + 1) * values.columns);
  if (values.states !== null) markTotals(values, by, result);
  if (!areFinite(result.values)) failOverflow(result);
  return result.build();
}

/**
 * The totals of the rows and those of the columns, each row taken for both while it is in the nearest cache.
 *
 * @throws IndicatorError `negative` with the place of the first negative number.
 */
export function marginsOfNonNegative(
  argument: string,
  values: Matrix,
): { readonly ofRows: Matrix; readonly ofColumns: Matrix } {
  const { rows, columns } = values;
  if (values.states !== null) requireNonNegative(argument, values);
  if (values.states !== null) return { ofRows: totals(values, "row"), ofColumns: totals(values, "col") };
  const ofRows = new MatrixBuilder(rows, 1);
  const ofColumns = new MatrixBuilder(1, columns);
  const lost = newNumbers(columns);
  for (let r = 0, start = 0; r < rows; r++, start += columns) {
    if (placeOfNegative(values.values, start, start + columns) >= 0) requireNonNegative(argument, values);
    ofRows.values[r] = sumOf(values.values, start, start + columns);
    addToEach(values.values, start, ofColumns.values, lost);
  }
  restore(ofColumns.values, lost);
  for (const result of [ofRows, ofColumns]) if (!areFinite(result.values)) failOverflow(result);
  return { ofRows: ofRows.build(), ofColumns: ofColumns.build() };
}

/** The compensated sum of each column, infinite or no number where it leaves the range of numbers. */
function columnSums({ values, rows, columns }: Matrix): Float64Array {
  const sums = newNumbers(columns);
  const lost = newNumbers(columns);
  for (let r = 0; r < rows; r++) addToEach(values, r * columns, sums, lost);
  restore(sums, lost);
  return sums;
}

/** Adds to running sums what they have lost. */
export function restore(sums: Float64Array, lost: Float64Array): void {
  for (let c = 0; c < sums.length; c++) sums[c] = withLost(sums[c] as number, lost[c] as number);
}

/** Adds as many numbers as there are sums, from `start` on, to running compensated sums: each to its own. */
export function addToEach(values: Float64Array, start: number, sums: Float64Array, lost: Float64Array): void {
  let c = 0;
  // Four at a time, because asking three arrays where their cells are takes longer than the additions.
  for (; c + 3 < sums.length; c += 4) {
    const first = values[start + c] as number;
    const second = values[start + c + 1] as number;
    const third = values[start + c + 2] as number;
    const fourth = values[start + c + 3] as number;
    const firstSum = sums[c] as number;
    const secondSum = sums[c + 1] as number;
    const thirdSum = sums[c + 2] as number;
    const fourthSum = sums[c + 3] as number;
    const firstLost = lost[c] as number;
    const secondLost = lost[c + 1] as number;
    const thirdLost = lost[c + 2] as number;
    const fourthLost = lost[c + 3] as number;
    const firstNext = firstSum + first;
    const firstAdded = firstNext - firstSum;
    const secondNext = secondSum + second;
    const secondAdded = secondNext - secondSum;
    const thirdNext = thirdSum + third;
    const thirdAdded = thirdNext - thirdSum;
    const fourthNext = fourthSum + fourth;
    const fourthAdded = fourthNext - fourthSum;
    lost[c] = firstLost + (firstSum - (firstNext - firstAdded) + (first - firstAdded));
    lost[c + 1] = secondLost + (secondSum - (secondNext - secondAdded) + (second - secondAdded));
    lost[c + 2] = thirdLost + (thirdSum - (thirdNext - thirdAdded) + (third - thirdAdded));
    lost[c + 3] = fourthLost + (fourthSum - (fourthNext - fourthAdded) + (fourth - fourthAdded));
    sums[c] = firstNext;
    sums[c + 1] = secondNext;
    sums[c + 2] = thirdNext;
    sums[c + 3] = fourthNext;
  }
  for (; c < sums.length; c++) {
    const value = values[start + c] as number;
    const sum = sums[c] as number;
    const next = sum + value;
    const added = next - sum;
    lost[c] = (lost[c] as number) + (sum - (next - added) + (value - added));
    sums[c] = next;
  }
}

function markTotals(values: Matrix, by: TotalBy, result: MatrixBuilder): void {
  const states = new Uint8Array(result.values.length).fill(MISSING);
  for (let r = 0, index = 0; r < values.rows; r++)
    for (let c = 0; c < values.columns; c++, index++) {
      const target = by === "col" ? c : by === "row" ? r : 0;
      const state = values.stateAt(index);
      const known = states[target] as number;
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
