import { IndicatorError } from "../indicator-error";
import { failNegatives } from "../matrix/arguments";
import { difference, mapPairs, quotient } from "../matrix/broadcast";
import type { Matrix, NamedMatrix } from "../matrix/matrix";
import { compoundRate, logRatio } from "./compound-rate";

export type GrowthMode = "rate" | "factor" | "absolute" | "log" | "annual";

/**
 * Growth from start to end, cell by cell.
 *
 * `rate` (end − start)/start, `factor` end/start, `absolute` end − start, `log` ln(end/start),
 * `annual` (end/start)^(1/periods) − 1, the compound rate per period. Rates are fractions.
 *
 * @param periods number of periods between the two, positive; used by `annual` only.
 * @returns the shape of the larger of the two; blanks and failures pass through. A zero start is a division by zero,
 * except in `absolute`; `rate` and `factor` of a negative start have no meaning and are out of domain, a logarithm needs
 * both values positive, `annual` a ratio of at least zero.
 * @throws IndicatorError `shapes-differ`, `needs-argument` for `annual` without periods, `not-positive` for periods of
 * zero or less.
 */
export function growth(start: Matrix, end: Matrix, mode: GrowthMode, periods: number | null): Matrix {
  const first = { name: "start", matrix: start };
  const last = { name: "end", matrix: end };
  const failNegativeCells = ({ name, matrix }: NamedMatrix) => ({ name, matrix: failNegatives(matrix) });
  const startsAtZero = (from: number) => from === 0;
  switch (mode) {
    case "rate":
      return quotient(difference(last, first), failNegativeCells(first));
    case "factor":
      return quotient(last, failNegativeCells(first));
    case "absolute":
      return difference(last, first);
    case "log":
      return mapPairs(first, last, (from, to) => (from > 0 ? logRatio(from, to) : NaN), startsAtZero);
    case "annual": {
      if (periods === null) throw new IndicatorError("value", "needs-argument", { argument: "periods", mode });
      if (periods <= 0) throw new IndicatorError("domain", "not-positive", { argument: "periods", value: periods });
      return mapPairs(first, last, (from, to) => compoundRate(from, to, periods), startsAtZero);
    }
  }
}
