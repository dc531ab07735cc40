import { requireNonNegative, requireSpatialWeights, requireSquare } from "../matrix/arguments";
import type { Matrix } from "../matrix/matrix";
import { centredColumn } from "../numeric/moments";
import { normalTwoSided } from "../numeric/normal";
import { dividedBy, highestOf, roundingPart, sumOf, sumOfSquares, withoutRounding } from "../numeric/vectors";
import type { LocalPermutations } from "./local-moran";
import { conditionalPValues, lagOf, type LocalUnits, localUnits, type Neighbours, standardized } from "./local-units";
import { type OtherUnits, otherUnits } from "./other-units";

/** What Getis and Ord's statistic says of one unit. */
export interface GetisOrd {
  /** The place of the unit among the values, counted from 0. */
  readonly place: number;
  /** The statistic, its mean and its variance; not finite where the values add up to 0. */
  readonly statistic: number;
  readonly expected: number;
  readonly variance: number;
  /** NaN without variance. */
  readonly z: number;
  readonly p: number;
  /** Null without permutations or neighbours. */
  readonly pPermuted: number | null;
}

/**
 * Local G of Getis and Ord in their form for general weights (Ord and Getis 1995): the part of all values that lies around
 * a unit, Σ_j w_ij x_j/Σ_j x_j. In `g` the unit itself counts neither as a neighbour nor in the sum; in `gstar` it counts
 * in both, with the weight on the diagonal, or if that is 0 the largest of its row, 1 without neighbours. Means and
 * variances are those of random order; scaling a row of weights does not change z.
 *
 * @param values one for each unit; a blank is no unit and nobody's neighbour.
 * @returns one for each unit that has a value.
 * @throws IndicatorError `not-square`, `negative`, in `g` `self-weight`, `too-few` unless three units have a value, and as
 * `conditionalPValues`.
 */
export function getisOrd(
  values: Matrix,
  weights: Matrix,
  mode: "gstar" | "g",
  standardize: boolean,
  { permutations, seed }: LocalPermutations,
): readonly GetisOrd[] {
  if (mode === "g") requireSpatialWeights(weights, values.size, values.places());
  else requireNonNegative("weights", requireSquare("weights", weights, values.size));
  const units = localUnits(values, weights);
  const counted = mode === "g" ? units.neighbours : units.neighbours.map(withSelf);
  const around = standardize ? counted.map(standardized) : counted;
  const others = around.map(withoutSelf);
  const largest = highestOf(units.values.map(Math.abs));
  const statistics = others.map((own) => ({
    neighbours: own,
    factor: 1,
    rounding: roundingPart * sumOf(own.weights) * largest,
  }));
  const pseudo = conditionalPValues(units.values, statistics, permutations, seed, 0);
  const population = populationOf(units, mode);
  return around.map((own, i) => ({
    place: units.places[i]!,
    ...statisticOf(own, units.values, population(i)),
    pPermuted: pseudo[i]!,
  }));
}

/** For each unit the values among which its neighbours are drawn: in `g` those of the others, in `gstar` all. */
function populationOf({ values }: LocalUnits, mode: "gstar" | "g"): (unit: number) => OtherUnits {
  const { norm, unit: scale } = centredColumn(values);
  const n = values.length;
  if (mode === "gstar") {
    const total = withoutRounding(sumOf(values), sumOf(values.map(Math.abs)));
    const all = { count: n, total, mean: sumOf(values) / n, deviation: (norm / Math.sqrt(n)) * scale };
    return () => all;
  }
  const others = otherUnits(dividedBy(values, scale));
  return (unit) => {
    const { count, total, mean, deviation } = others[unit]!;
    return { count, total: total * scale, mean: mean * scale, deviation: deviation * scale };
  };
}

function statisticOf(own: Neighbours, values: Float64Array, { count, total, mean, deviation }: OtherUnits) {
  const sum = sumOf(own.weights);
  const lag = lagOf(own, values);
  const spread = withoutRounding(count * sumOfSquares(own.weights) - sum ** 2, count * sum ** 2) / (count - 1);
  const ofLag = deviation * Math.sqrt(spread);
  const excess = withoutRounding(lag - sum * mean, Math.abs(lag) + Math.abs(sum * mean));
  const z = ofLag > 0 ? excess / ofLag : NaN;
  return {
    statistic: lag / total,
    expected: (sum * mean) / total,
    variance: (ofLag / total) ** 2,
    z,
    p: normalTwoSided(z),
  };
}

/** The unit as a neighbour of itself, if it is not one already. */
function withSelf({ units, weights }: Neighbours, unit: number): Neighbours {
  if (units.includes(unit)) return { units, weights };
  const own = weights.length === 0 ? 1 : highestOf(weights);
  return { units: Uint32Array.of(...units, unit), weights: Float64Array.of(...weights, own) };
}

function withoutSelf({ units, weights }: Neighbours, unit: number): Neighbours {
  return {
    units: units.filter((other) => other !== unit),
    weights: weights.filter((_, index) => units[index] !== unit),
  };
}
