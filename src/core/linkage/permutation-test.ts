import type { Matrix } from "../matrix/matrix";
import { highestOf, roundingPart } from "../numeric/vectors";
import { permutationsFor, pseudoP, randomFrom } from "./permutations";

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

/**
 * How often values in random order give a Moran's I as far out as the one observed, as {@link pseudoP}. The same seed gives
 * the same p.
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
  const random = randomFrom(seed);
  if (count === 0) return { permutations: 0, p: null };
  const rounding = roundingPart * highestOf(deviations.map((deviation) => deviation ** 2));
  const shuffled = deviations.slice();
  const simulate = () => {
    random.shuffle(shuffled);
    return crossProducts(links, shuffled);
  };
  return { permutations: count, p: pseudoP(crossProducts(links, deviations), rounding, count, simulate) };
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
