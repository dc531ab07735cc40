import { IndicatorError } from "../indicator-error";
import { pairwise, requireNonNegative } from "../matrix/arguments";
import { mapPairs, quotient } from "../matrix/broadcast";
import { Matrix } from "../matrix/matrix";
import { totals } from "../matrix/totals";
import { areEqual } from "../numeric/vectors";
import { compoundRate } from "./compound-rate";

/** The yearly growth R of the whole economy: a fraction given, or computed from the totals over a number of periods. */
export interface LeadCoefficientGrowth {
  readonly growth: number | null;
  readonly periods: number | null;
}

/**
 * Lead coefficient of each sector, E_j = a_j + (a_j − 1)/R, with a_j the sector's share at the end over that at the start
 * and R the yearly growth of the whole economy. Above 1 the sector leads, below 1 it lags.
 *
 * @param start the sectors of one economy at the start, not negative, in a row, a column or a block.
 * @param end the same sectors at the end.
 * @returns a matrix of the shape of `start`. A sector blank at one of the ends is blank and in neither total; a failed
 * sector fails all. A sector without a value at the start and an economy that does not grow are divisions by zero.
 * @throws IndicatorError `same-shape` when the sectors do not fit, `negative`, `not-positive` for periods of zero or
 * less, `needs-either` without `growth` and `periods`. `growth` has precedence.
 */
export function leadCoefficient(start: Matrix, end: Matrix, { growth, periods }: LeadCoefficientGrowth): Matrix {
  const [first, last] = pairwise(
    { name: "start", matrix: requireNonNegative("start", start) },
    { name: "end", matrix: requireNonNegative("end", end) },
  );
  const before = totals(first, "all");
  const after = totals(last, "all");
  const rate = growth === null ? yearlyGrowth(before, after, periods) : Matrix.scalar(growth);
  const change = quotient(quotient(last, after), quotient(first, before));
  return mapPairs(
    change,
    rate,
    (a, r) => a + (a - 1) / r,
    (_, r) => r === 0,
  );
}

function yearlyGrowth(before: Matrix, after: Matrix, periods: number | null): Matrix {
  if (periods === null) throw new IndicatorError("value", "needs-either", { first: "periods", second: "growth" });
  if (periods <= 0) throw new IndicatorError("domain", "not-positive", { argument: "periods", value: periods });
  return mapPairs(before, after, (from, to) => (areEqual(from, to) ? 0 : compoundRate(from, to, periods)));
}
