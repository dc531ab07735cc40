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
  const front = betaFront(f, numerator, denominator);
  // Each fraction converges fast on its side of the mean of the beta distribution.
  if (x < (a + 1) / (a + b + 2)) return (front / a) * betaFraction(x, a, b);
  return 1 - (front / b) * betaFraction(ratio / (1 + ratio), b, a);
}

/** x^a·y^b/B(a, b) with a, b, x as above and y = 1 − x. */
function betaFront(f: number, numerator: number, denominator: number): number {
  const a = denominator / 2;
  const b = numerator / 2;
  const ratio = (numerator * f) / denominator;
  const y = ratio / (1 + ratio);
  // y^b/B(a, b) by recurrence from b = ½ or 1, because logarithms of Γ would cancel.
  const isOdd = numerator % 2 === 1;
  let front = isOdd ? (gammaRatio(a) / Math.sqrt(Math.PI)) * Math.sqrt(y) : a * y;
  for (let below = isOdd ? 0.5 : 1; below < b; below++) front *= ((a + below) / below) * y;
  return front * Math.exp(-a * Math.log1p(ratio));
}

/** Sums beyond it are scaled down, with its logarithm kept. */
const large = 1e200;

/** A larger noncentrality takes too many terms. */
const mostNoncentral = 2e7;

/**
 * Upper tail of the noncentral F distribution: the tails of the beta distribution with b + j in place of b, each found from
 * the one before by adding a positive term, weighted by the Poisson probabilities of j with mean λ/2.
 *
 * @param noncentrality λ, not negative; NaN is returned beyond 2·10⁷.
 */
export function noncentralFUpperTail(f: number, numerator: number, denominator: number, noncentrality: number): number {
  const mean = noncentrality / 2;
  if (!(noncentrality <= mostNoncentral)) return NaN;
  const [a, b] = [denominator / 2, numerator / 2];
  const ratio = (numerator * f) / denominator;
  const y = ratio / (1 + ratio);
  let tail = fUpperTail(f, numerator, denominator);
  let step = betaFront(f, numerator, denominator) / b;
  let weight = 1;
  let scale = -mean;
  let sum = 0;
  const terms = mean + 12 * Math.sqrt(mean) + 60;
  for (let j = 0; j < terms; j++) {
    sum += weight * tail;
    tail = Math.min(1, tail + step);
    step *= (y * (a + b + j)) / (b + j + 1);
    weight *= mean / (j + 1);
    if (weight < large) continue;
    sum /= large;
    weight /= large;
    scale += Math.log(large);
  }
  return Math.min(1, sum * Math.exp(scale));
}
