/** ln(to/from), exact for small changes; NaN when the two differ in sign or one is zero. */
export function logRatio(from: number, to: number): number {
  const change = (to - from) / from;
  if (Math.abs(change) < 0.5) return Math.log1p(change);
  const ratio = to / from;
  if (ratio > 0 && ratio < Infinity) return Math.log(ratio);
  // The quotient of two numbers far apart may leave the range of a double; its logarithm does not.
  return Math.sign(from) * Math.sign(to) > 0 ? Math.log(Math.abs(to)) - Math.log(Math.abs(from)) : NaN;
}

/**
 * Compound rate per period, (to/from)^(1/periods) − 1, a fraction: −1 where the end is zero, NaN where the start
 * is zero or the two differ in sign.
 */
export function compoundRate(from: number, to: number, periods: number): number {
  return to === 0 && from !== 0 ? -1 : Math.expm1(logRatio(from, to) / periods);
}
