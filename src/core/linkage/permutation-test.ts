import { IndicatorError } from "../indicator-error";
import { requireWholeNumber } from "../matrix/arguments";
import type { Matrix } from "../matrix/matrix";
import { RandomWords } from "../numeric/random-words";
import { highestOf, roundingPart } from "../numeric/vectors";

/** Values of units with a mean of 0, and the weights between the units. */
interface WeightedUnits {
  readonly deviations: Float64Array;
  readonly weights: { readonly matrix: Matrix };
}

export interface PermutationTest {
  /** How many were computed. */
  readonly permutations: number;
  /** Two-sided pseudo p value; null without permutations. */
  readonly p: number | null;
}

const usualPermutations = 999;
const mostPermutations = 99999;

/** Permutations times pairs of neighbours: what is computed without being asked for, about a second; and what at most. */
const workUnasked = 1e8;
const mostWork = 1e9;

/**
 * How often values in random order give a Moran's I as far out as the one observed: two-sided, with M permutations
 * `2·(min(H, L) + 1)/(M + 1)`, at most 1, where H are those at least as high and L those at least as low. Equal ones count
 * on both sides. The same seed gives the same p.
 *
 * @param permutations null: 999, or none where these would take too long.
 * @param seed null: 1.
 * @throws IndicatorError `whole-number-range`, or `too-many-permutations` where they would take too long.
 */
export function permutationTest(
  { deviations, weights }: WeightedUnits,
  permutations: number | null,
  seed: number | null,
): PermutationTest {
  const links = linksOf(weights.matrix);
  const count = permutationsFor(permutations, links.weights.length);
  const random = new RandomWords(requireWholeNumber("seed", seed ?? 1, 0, 2 ** 32 - 1));
  if (count === 0) return { permutations: 0, p: null };
  const observed = crossProducts(links, deviations);
  const rounding = roundingPart * highestOf(deviations.map((deviation) => deviation ** 2));
  const shuffled = deviations.slice();
  let high = 0;
  let low = 0;
  for (let permutation = 0; permutation < count; permutation++) {
    random.shuffle(shuffled);
    const simulated = crossProducts(links, shuffled);
    if (simulated >= observed - rounding) high++;
    if (simulated <= observed + rounding) low++;
  }
  return { permutations: count, p: Math.min(1, (2 * (Math.min(high, low) + 1)) / (count + 1)) };
}

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

/** The pairs of neighbours, each with its weight. */
interface Links {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly weights: Float64Array;
}

function linksOf({ values, columns }: Matrix): Links {
  const places = new Uint32Array(values.length);
  let found = 0;
  for (let index = 0; index < values.length; index++) if (values[index] !== 0) places[found++] = index;
  const linked = places.subarray(0, found);
  return {
    from: linked.map((index) => Math.floor(index / columns)),
    to: linked.map((index) => index % columns),
    weights: Float64Array.from(linked, (index) => values[index]!),
  };
}

/** Σ w_ij z_i z_j. */
function crossProducts({ from, to, weights }: Links, z: Float64Array): number {
  let sum = 0;
  for (let link = 0; link < weights.length; link++) sum += weights[link]! * z[from[link]!]! * z[to[link]!]!;
  return sum;
}
