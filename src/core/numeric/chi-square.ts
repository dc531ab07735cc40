import { complementaryError } from "./normal";

/** Sums beyond it are scaled down, with its logarithm kept. */
const large = 1e200;

/**
 * Upper tail of the chi-square distribution: the probability that χ² exceeds x, with y = x/2
 * `e^(−y)·Σ yʲ/Γ(j + 1)` over j = 0, 1 … below half the degrees of freedom; for an odd number of them over j = ½, 1½ …,
 * and erfc(√y) is added. All terms are positive, so that nothing cancels.
 *
 * @param x not negative.
 * @param degreesOfFreedom a whole number from 1.
 */
export function chiSquareUpperTail(x: number, degreesOfFreedom: number): number {
  const y = x / 2;
  const isOdd = degreesOfFreedom % 2 === 1;
  let term = isOdd ? 2 * Math.sqrt(y / Math.PI) : 1;
  let sum = 0;
  let scale = 0;
  for (let j = isOdd ? 0.5 : 0; j < degreesOfFreedom / 2; j++) {
    sum += term;
    term *= y / (j + 1);
    if (term < large) continue;
    sum /= large;
    term /= large;
    scale += Math.log(large);
  }
  const rest = isOdd ? complementaryError(Math.sqrt(y)) : 0;
  return Math.min(1, rest + (sum === 0 ? 0 : sum * Math.exp(scale - y)));
}
