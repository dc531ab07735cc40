import { type Matrix, MISSING, NUMBER, MatrixBuilder } from "./matrix";

/** Which cells make up one total. */
export type TotalBy = "col" | "row" | "all";

/**
 * The totals of a matrix: a row of column totals, a column of row totals, or one grand total.
 * Blanks are in no total. A failed cell makes its total fail; a total of blanks alone is blank.
 */
export function totals(values: Matrix, by: TotalBy): Matrix {
  const rows = by === "row" ? values.rows : 1;
  const columns = by === "col" ? values.columns : 1;
  const result = new MatrixBuilder(rows, columns);
  const sums = result.values;
  const lost = new Float64Array(sums.length);
  const seen = new Uint8Array(sums.length);
  let index = 0;
  for (let r = 0; r < values.rows; r++) {
    for (let c = 0; c < values.columns; c++, index++) {
      const target = by === "col" ? c : by === "row" ? r : 0;
      const state = values.stateAt(index);
      if (state === NUMBER) {
        // Neumaier's compensation, written out because a call for each cell costs more than the sum.
        const value = values.at(index);
        const sum = sums[target] as number;
        const next = sum + value;
        lost[target] =
          (lost[target] as number) + (Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum);
        sums[target] = next;
        if (seen[target] === NUMBER) seen[target] = MISSING;
      } else if (state !== MISSING && (seen[target] as number) <= MISSING) seen[target] = state;
    }
  }
  for (let target = 0; target < sums.length; target++) {
    const total = (sums[target] as number) + (lost[target] as number);
    if (!Number.isNaN(total)) sums[target] = total;
    const state = seen[target] as number;
    if (state === NUMBER) result.fail(target, MISSING);
    else if (state > MISSING) result.fail(target, state);
  }
  return result.build();
}
