import { IndicatorError } from "../indicator-error";
import { requireSpatialWeights } from "../matrix/arguments";
import type { Matrix } from "../matrix/matrix";
import { centredColumn } from "../numeric/moments";
import { normalTwoSided } from "../numeric/normal";
import {
  beyond,
  differenceOf,
  dividedBy,
  highestOf,
  roundingPart,
  sumOf,
  sumOfSquares,
  withoutRounding,
} from "../numeric/vectors";
import { conditionalPValues, lagOf, localUnits, standardized } from "./local-units";

/** Whether a unit is above or below the mean, and then the mean of its neighbours. */
export type Quadrant = "HH" | "LL" | "LH" | "HL" | "none";

/** What local Moran says of one unit. */
export interface LocalMoran {
  /** The place of the unit among the values, counted from 0. */
  readonly place: number;
  readonly statistic: number;
  readonly expected: number;
  readonly variance: number;
  /** Not finite without variance. */
  readonly z: number;
  readonly p: number;
  /** Null without permutations or neighbours. */
  readonly pPermuted: number | null;
  readonly quadrant: Quadrant;
}

export interface LocalPermutations {
  /** Null: 999, or none where these would take too long. */
  readonly permutations: number | null;
  readonly seed: number | null;
}

/**
 * Local Moran's I (Anselin 1995), I_i = (z_i/m₂)·Σ_j w_ij z_j with z the deviations from the mean and m₂ their mean square,
 * with its mean and variance under conditional randomisation (Sokal, Oden and Thomson 1998), a two-sided normal p and a
 * two-sided pseudo p over seeded conditional permutations. Σ I_i is Moran's I times the sum of the weights.
 *
 * @param values one for each unit; a blank is no unit and nobody's neighbour.
 * @param weights as in MORAN: a square, not negative, its diagonal 0.
 * @returns one for each unit that has a value. Without neighbours the statistic is 0 and has no z and p.
 * @throws IndicatorError `not-square`, `negative`, `self-weight`, `too-few` unless three units have a value,
 * `zero-denominator` when they are all equal, and as `conditionalPValues`.
 */
export function localMoran(
  values: Matrix,
  weights: Matrix,
  standardize: boolean,
  { permutations, seed }: LocalPermutations,
): readonly LocalMoran[] {
  requireSpatialWeights(weights, values.size, values.places());
  const { places, values: x, neighbours: given } = localUnits(values, weights);
  const neighbours = standardize ? given.map(standardized) : given;
  const { deviations, norm, unit } = centredColumn(x);
  if (norm === 0) throw new IndicatorError("division", "zero-denominator", { argument: "values" });
  const n = x.length;
  // In units in which m₂ is 1.
  const z = dividedBy(deviations, norm / Math.sqrt(n));
  const smallest = (roundingPart * highestOf(x.map(Math.abs))) / unit / (norm / Math.sqrt(n));
  const largestSquare = highestOf(z.map((one) => one * one));
  const statistics = neighbours.map((own, i) => ({
    neighbours: own,
    factor: z[i]!,
    rounding: roundingPart * sumOf(own.weights) * largestSquare,
  }));
  const pseudo = conditionalPValues(z, statistics, permutations, seed, 999);
  return neighbours.map((own, i) => {
    const [deviation, lag, sum] = [z[i]!, lagOf(own, z), sumOf(own.weights)];
    const square = deviation ** 2;
    const statistic = deviation * lag;
    const expected = 0 - (square * sum) / (n - 1);
    const spread = withoutRounding(sumOfSquares(own.weights) - sum ** 2 / (n - 1), sum ** 2);
    const variance = square * (n / (n - 2)) * spread * withoutRounding(1 - square / (n - 1), 1);
    const score = variance > 0 ? differenceOf(statistic, expected) / Math.sqrt(variance) : NaN;
    return {
      place: places[i]!,
      statistic,
      expected,
      variance,
      z: score,
      p: normalTwoSided(score),
      pPermuted: pseudo[i]!,
      quadrant: quadrantOf(beyond(deviation, smallest), beyond(lag, smallest * sum)),
    };
  });
}

const quadrantOf = (own: number, around: number): Quadrant =>
  own === 0 || around === 0 ? "none" : (`${letterOf(own)}${letterOf(around)}` as const);

const letterOf = (deviation: number) => (Math.sign(deviation) === 1 ? "H" : "L");
