import { IndicatorError } from "../indicator-error";
import { permutationsFor, pseudoP, randomFrom } from "../linkage/permutations";
import type { Matrix } from "../matrix/matrix";
import type { RandomWords } from "../numeric/random-words";
import { sharesOf } from "../numeric/vectors";

/** The units that have a value, with the neighbours of each among them. */
export interface LocalUnits {
  /** Places among the values, counted from 0. */
  readonly places: readonly number[];
  /** The value of each. */
  readonly values: Float64Array;
  readonly neighbours: readonly Neighbours[];
}

/** Places among the units, in order, and their weights, which are not 0. */
export interface Neighbours {
  readonly units: Uint32Array;
  readonly weights: Float64Array;
}

/**
 * The units with their neighbours; a blank weight is no neighbour.
 *
 * @param weights a square with as many rows as there are values, already checked.
 * @throws IndicatorError `too-few` unless three units have a value.
 */
export function localUnits(values: Matrix, weights: Matrix): LocalUnits {
  const places = values.places();
  if (places.length < 3)
    throw new IndicatorError("domain", "too-few", { argument: "values", needed: 3, found: places.length });
  const neighbours = places.map((place) => neighboursAmong(weights.row(place), places));
  return { places, values: values.numbers(), neighbours };
}

/** The neighbours of a unit, whose weights are a row, among some units. */
export function neighboursAmong(row: Float64Array, places: readonly number[]): Neighbours {
  const units = Array.from(places.keys()).filter((unit) => row[places[unit]!] !== 0);
  return { units: Uint32Array.from(units), weights: Float64Array.from(units, (unit) => row[places[unit]!]!) };
}

/** The same neighbours with weights that add up to 1. */
export function standardized({ units, weights }: Neighbours): Neighbours {
  return { units, weights: sharesOf(weights) };
}

/** Σ w·x over the neighbours. */
export function lagOf({ units, weights }: Neighbours, x: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < units.length; index++) sum += weights[index]! * x[units[index]!]!;
  return sum;
}

/** A statistic of one unit that depends on the values of its neighbours: factor · Σ w·x. */
export interface LocalStatistic {
  readonly neighbours: Neighbours;
  readonly factor: number;
  /** What rounding may leave of it. */
  readonly rounding: number;
}

/**
 * Two-sided pseudo p values by conditional permutation: the unit keeps its value, and its neighbours get the values of
 * random others; see {@link pseudoP}.
 *
 * @param permutations null: `usual`, or none where these would take too long.
 * @param seed null: 1. The same seed gives the same p values.
 * @returns one for each unit; null without permutations, and for a unit without neighbours.
 * @throws IndicatorError `whole-number-range`, or `too-many-permutations` where they would take too long.
 */
export function conditionalPValues(
  x: Float64Array,
  statistics: readonly LocalStatistic[],
  permutations: number | null,
  seed: number | null,
  usual: number,
): readonly (number | null)[] {
  const links = statistics.reduce((sum, { neighbours }) => sum + neighbours.units.length, 0);
  const count = permutationsFor(permutations, links, usual);
  const random = randomFrom(seed);
  return statistics.map((statistic, unit) =>
    count === 0 || statistic.neighbours.units.length === 0 ? null : conditionalP(x, unit, statistic, count, random),
  );
}

function conditionalP(
  x: Float64Array,
  unit: number,
  { neighbours, factor, rounding }: LocalStatistic,
  count: number,
  random: RandomWords,
): number {
  const { weights } = neighbours;
  const pool = x.filter((_, other) => other !== unit);
  const simulate = () => {
    let sum = 0;
    for (let place = 0; place < weights.length; place++) {
      const drawn = place + random.below(pool.length - place);
      const value = pool[drawn]!;
      pool[drawn] = pool[place]!;
      pool[place] = value;
      sum += weights[place]! * value;
    }
    return factor * sum;
  };
  return pseudoP(factor * lagOf(neighbours, x), rounding, count, simulate);
}
