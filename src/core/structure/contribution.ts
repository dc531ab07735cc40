import { pairwise } from "../matrix/arguments";
import { difference, quotient } from "../matrix/broadcast";
import { Matrix } from "../matrix/matrix";
import { totals } from "../matrix/totals";
import { withoutRounding } from "../numeric/vectors";

export type ContributionMode = "rate" | "pull" | "pp";

/**
 * What each part contributes to the change of the total.
 *
 * `rate` Δv_j/Δv, adds up to 1; `pull` Δv_j/v_0, adds up to the growth rate of the total, a fraction; `pp` 100·pull,
 * percentage points.
 *
 * @param start the parts of one total at the start, in a row, a column or a block.
 * @param end the same parts at the end.
 * @returns a matrix of the shape of `start`. A part blank at one of the ends is blank and in neither total; a failed
 * part fails all. A total that does not change (`rate`) or is zero at the start (`pull`, `pp`) is a division by zero.
 * @throws IndicatorError `same-shape` when the parts do not fit.
 */
export function contribution(start: Matrix, end: Matrix, mode: ContributionMode): Matrix {
  const [first, last] = pairwise({ name: "start", matrix: start }, { name: "end", matrix: end });
  const change = difference(last, first);
  const total = mode === "rate" ? netOfRounding(totals(change, "all"), first, last) : totals(first, "all");
  return quotient(change, total, mode === "pp" ? 100 : 1);
}

/** The change of the total, but 0 where it is no more than rounding. */
function netOfRounding(change: Matrix, first: Matrix, last: Matrix): Matrix {
  let size = 0;
  for (let index = 0; index < first.size; index++) size += Math.abs(first.at(index)) + Math.abs(last.at(index));
  return new Matrix(1, 1, Float64Array.of(withoutRounding(change.at(0), size)), change.states);
}
