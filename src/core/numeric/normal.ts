/**
 * The complementary error function erfc(x) = 1 − erf(x), right to better than 1e-12 relative also far out in the tail,
 * where 1 − erf(x) would be lost in rounding.
 *
 * @param x any number; from about 27 on the result is below the smallest number and so 0.
 */
export function complementaryError(x: number): number {
  if (x < 0) return 2 - complementaryError(-x);
  const square = x * x;
  const density = Math.exp(-square) / Math.sqrt(Math.PI);
  if (x >= 1.5) {
    // The continued fraction of Laplace, from far enough inside for sixteen digits.
    let inner = 0;
    for (let k = 120; k > 0; k--) inner = k / 2 / (x + inner);
    return density / (x + inner);
  }
  // All terms of this series of erf are positive, so that nothing cancels.
  let term = 2 * x;
  let sum = term;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= square / (n + 0.5);
    sum += term;
  }
  return 1 - density * sum;
}

/** Two-sided p value of a standard normal: the probability that |Z| exceeds |z|. */
export function normalTwoSided(z: number): number {
  return complementaryError(Math.abs(z) / Math.SQRT2);
}
