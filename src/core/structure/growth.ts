import { IndicatorError } from "../indicator-error";
import { combine, difference, mapPairs, quotient } from "../matrix/broadcast";
import type { Matrix } from "../matrix/matrix";
import type { StretchLoop } from "../matrix/stretch-loops";
import { compoundRate, logRatio } from "./compound-rate";

export type GrowthMode = "rate" | "factor" | "absolute" | "log" | "annual";

/**
 * Growth from start to end, cell by cell.
 *
 * `rate` (end − start)/start, `factor` end/start, `absolute` end − start, `log` ln(end/start),
 * `annual` (end/start)^(1/periods) − 1, the compound rate per period. Rates are fractions.
 *
 * @param periods number of periods between the two, positive; used by `annual` only.
 * @returns the broadcast shape. A zero start fails with division by zero, except in `absolute`; a logarithm needs both
 * values positive, `annual` a ratio of at least zero.
 * @throws IndicatorError `needs-argument` for `annual` without periods, `not-positive` for periods of zero or less.
 */
export function growth(start: Matrix, end: Matrix, mode: GrowthMode, periods: number | null): Matrix {
  const first = { name: "start", matrix: start };
  const last = { name: "end", matrix: end };
  const base = (from: number) => from;
  switch (mode) {
    case "rate":
      return combine(last, first, rates, (_, from) => from);
    case "factor":
      return quotient(last, first);
    case "absolute":
      return difference(last, first);
    case "log":
      return mapPairs(first, last, (from, to) => (from > 0 && to > 0 ? logRatio(from, to) : NaN), base);
    case "annual": {
      if (periods === null) throw new IndicatorError("value", "needs-argument", { argument: "periods", mode });
      if (periods <= 0) throw new IndicatorError("domain", "not-positive", { argument: "periods", value: periods });
      return mapPairs(first, last, (from, to) => compoundRate(from, to, periods), base);
    }
  }
}

const rates: StretchLoop = (x, i, xStep, y, j, yStep, out, to, length) => {
  let check = 0;
  for (let c = 0; c < length; c++) {
    const from = y[j + c * yStep] as number;
    const rate = ((x[i + c * xStep] as number) - from) / from;
    check += rate - rate;
    out[to + c] = rate;
  }
  return check;
};
