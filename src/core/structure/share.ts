import { IndicatorError } from "../indicator-error";
import { quotient } from "../matrix/broadcast";
import type { Matrix } from "../matrix/matrix";
import { type TotalBy, totals } from "../matrix/totals";

/**
 * Share of each value in a total: `s = v / Σv`, a fraction.
 *
 * @param values regions in rows, sectors in columns, or any block; negative values are allowed.
 * @param total the total to divide by, broadcast; null: the sum that `by` names.
 * @param by the sum used without `total`: each column's, each row's or the whole block's.
 * @returns a matrix of the shape of `values`. A blank stays blank and is in no total. A zero total fails the cells it
 * divides; a failed cell fails every share that needs its total.
 * @throws IndicatorError `no-total` for a single value without a total, `shapes-differ` when `total` does not fit.
 */
export function share(values: Matrix, total: Matrix | null, by: TotalBy): Matrix {
  if (total === null && values.size === 1) throw new IndicatorError("value", "no-total", { argument: "total" });
  return quotient({ name: "values", matrix: values }, { name: "total", matrix: total ?? totals(values, by) });
}
