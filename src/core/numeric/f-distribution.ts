import { betaFraction, gammaRatio } from "./student-t";

/**
 * Upper tail of the F distribution: the probability that F exceeds f, the regularised incomplete beta I_x(d₂/2, d₁/2)
 * with x = d₂/(d₂ + d₁·f).
 *
 * @param f not negative.
 * @param numerator degrees of freedom d₁, a whole number from 1.
 * @param denominator degrees of freedom d₂ > 0.
 * @returns a number in [0, 1]; NaN for f that is NaN.
 */
export function fUpperTail(f: number, numerator: number, denominator: number): number {
  const a = denominator / 2;
  const b = numerator / 2;
  const ratio = (numerator * f) / denominator;
  const x = 1 / (1 + ratio);
  const y = ratio / (1 + ratio);
  // y^b/B(a, b) by recurrence from b = ½ or 1, because logarithms of Γ would cancel.
  const isOdd = numerator % 2 === 1;
  let front = isOdd ? (gammaRatio(a) / Math.sqrt(Math.PI)) * Math.sqrt(y) : a * y;
  for (let below = isOdd ? 0.5 : 1; below < b; below++) front *= ((a + below) / below) * y;
  front *= Math.exp(-a * Math.log1p(ratio));
  // Each fraction converges fast on its side of the mean of the beta distribution.
  if (x < (a + 1) / (a + b + 2)) return (front / a) * betaFraction(x, a, b);
  return 1 - (front / b) * betaFraction(y, b, a);
}
