/**
 * Two-sided p value of Student's t: the probability that |T| exceeds |t|, which is the regularised incomplete beta
 * I_x(ν/2, 1/2) with x = ν/(ν + t²). Right to 1e-12 relative up to ν = 10⁴ and 1e-10 up to
 * 10⁶, also far out in the tails.
 *
 * No library: one for distributions and one for linear algebra together would fill half of the size budget of all
 * worksheet functions, and the regression needs this one probability of them.
 *
 * @param t any number; infinite t has p = 0.
 * @param degreesOfFreedom ν > 0, need not be whole.
 * @returns a number in [0, 1]; NaN for t that is NaN.
 */
export function studentTwoSided(t: number, degreesOfFreedom: number): number {
  const a = degreesOfFreedom / 2;
  const u = Math.abs(t) / Math.sqrt(degreesOfFreedom);
  if (u === Infinity) return 0;
  if (Number.isNaN(u)) return NaN;
  // ln x and 1 − x from u = |t|/√ν alone, because t² may leave the range of numbers and x may round to 1.
  const isLarge = u > 1e8;
  const logX = isLarge ? -2 * Math.log(u) : -Math.log1p(u * u);
  const rootOfRest = isLarge ? 1 : u / Math.sqrt(1 + u * u);
  const front = (gammaRatio(a) / Math.sqrt(Math.PI)) * Math.exp(a * logX) * rootOfRest;
  const rest = rootOfRest * rootOfRest;
  // Each fraction converges fast on its side of the mean of the beta distribution.
  if (rest > 1.5 / (a + 2.5)) return (front / a) * betaFraction(isLarge ? 0 : 1 / (1 + u * u), a, 0.5);
  return 1 - (front / 0.5) * betaFraction(rest, 0.5, a);
}

/** Γ(a + ½)/Γ(a), by its expansion in 1/a from a = 30 on, and by recurrence below; logarithms of Γ would cancel. */
export function gammaRatio(a: number): number {
  let factor = 1;
  let shifted = a;
  for (; shifted < 30; shifted++) factor *= shifted / (shifted + 0.5);
  const z = 1 / shifted;
  const series =
    1 + z * (-1 / 8 + z * (1 / 128 + z * (5 / 1024 + z * (-21 / 32768 + z * (-399 / 262144 + (z * 869) / 4194304)))));
  return factor * Math.sqrt(shifted) * series;
}

/** The continued fraction of the incomplete beta function, evaluated by Lentz's method. */
export function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 100000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const coefficient of [even, odd]) {
      d = 1 / (1 + coefficient * d);
      c = 1 + coefficient / c;
      fraction *= c * d;
    }
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return fraction;
}
