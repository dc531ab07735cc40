import { IndicatorError } from "../indicator-error";
import { requireWholeNumber } from "../matrix/arguments";
import { RandomWords } from "../numeric/random-words";

const usualPermutations = 999;
const mostPermutations = 99999;

/** Permutations times pairs of neighbours: what is computed without being asked for, about a second; and what at most. */
const workUnasked = 1e8;
const mostWork = 1e9;

/**
 * How many permutations to compute over some pairs of neighbours.
 *
 * @param asked null: the usual count, or none where these would take too long.
 * @throws IndicatorError `whole-number-range`, or `too-many-permutations` where they would take too long.
 */
export function permutationsFor(asked: number | null, links: number, usual = usualPermutations): number {
  if (asked === null) return usual * links <= workUnasked ? usual : 0;
  const count = requireWholeNumber("permutations", asked, 0, mostPermutations);
  if (count * links > mostWork)
    throw new IndicatorError("domain", "too-many-permutations", {
      found: count,
      links,
      most: Math.floor(mostWork / links),
    });
  return count;
}

/**
 * The random numbers of a seed: the same for the same seed.
 *
 * @param seed null: 1.
 * @throws IndicatorError `whole-number-range`.
 */
export const randomFrom = (seed: number | null) =>
  new RandomWords(requireWholeNumber("seed", seed ?? 1, 0, 2 ** 32 - 1));

/**
 * Two-sided pseudo p value of a statistic: with M simulated ones `2·(min(H, L) + 1)/(M + 1)`, at most 1, where H are those
 * at least as high as the observed one and L those at least as low. Those equal up to rounding count on both sides.
 *
 * @param rounding what rounding may leave of the statistic.
 * @param simulate the statistic of the next permutation.
 */
export function pseudoP(observed: number, rounding: number, count: number, simulate: () => number): number {
  let high = 0;
  let low = 0;
  for (let permutation = 0; permutation < count; permutation++) {
    const simulated = simulate();
    if (simulated >= observed - rounding) high++;
    if (simulated <= observed + rounding) low++;
  }
  return Math.min(1, (2 * (Math.min(high, low) + 1)) / (count + 1));
}
