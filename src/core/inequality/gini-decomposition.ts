import { sumOf } from "../compensated-sum";
import type { Matrix } from "../matrix";
import { giniOfAscending } from "./gini-index";
import { groupedNumbers } from "./grouped-numbers";
import { positiveMean } from "./positive-mean";

export interface GiniDecomposition {
  readonly total: number;
  /** Differences inside the groups. */
  readonly within: number;
  /** Differences between the groups' means. */
  readonly netBetween: number;
  /** Differences against the order of the means, where groups overlap. */
  readonly transvariation: number;
}

/**
 * Gini index split by groups (Dagum 1997) into three terms that add up to it. Written over pairs of values, where the
 * published weights cancel: with D = 2 n² μ the pairs inside groups give `within`, n_j n_h |μ_j − μ_h| for each pair of
 * groups `netBetween`, and what members of the poorer group have above members of the richer `transvariation`, twice.
 *
 * @param values not negative, any unit.
 * @param groups the number of each value's group, from 0, shaped as the values.
 * @throws IndicatorError `same-shape`, `negative`, `zero-denominator` for values that are all zero, `too-few` without
 * any value.
 */
export function giniDecomposition(values: Matrix, groups: Matrix): GiniDecomposition {
  const all = groupedNumbers(values, groups, null);
  const { mean, weight: count } = positiveMean(all.values, null);
  const parts = all.groups
    .filter((group) => group.values.length > 0)
    .map((group) => ({ values: group.values.sort(), mean: meanOf(group.values) }));
  let within = 0;
  let netBetween = 0;
  let transvariation = 0;
  parts.forEach((first, place) => {
    const size = first.values.length;
    if (first.mean > 0)
      within += giniOfAscending(first.values, first.mean) * (size / count) * ((size * first.mean) / (count * mean));
    for (const second of parts.slice(place + 1)) {
      const pairs = (size / count) * (second.values.length / count);
      netBetween += (pairs * Math.abs(first.mean - second.mean)) / mean;
      const [poorer, richer] = first.mean < second.mean ? [first, second] : [second, first];
      transvariation += (2 * excess(poorer.values, richer.values)) / count / count / mean;
    }
  });
  return { total: giniOfAscending(all.values.sort(), mean), within, netBetween, transvariation };
}

const meanOf = (values: Float64Array) => (sumOf(values) === 0 ? 0 : positiveMean(values, null).mean);

/** Σ over pairs of what a value of the first lies above a value of the second, both in ascending order. */
function excess(above: Float64Array, below: Float64Array): number {
  if ((above[above.length - 1] as number) <= (below[0] as number)) return 0;
  let sum = 0;
  let distance = 0;
  let passed = 0;
  // From one value to the next the distance to those passed grows by the step, so nothing is ever taken away.
  for (let index = 0; index < above.length; index++) {
    const value = above[index] as number;
    if (passed > 0) distance += passed * (value - (above[index - 1] as number));
    for (; passed < below.length && (below[passed] as number) < value; passed++)
      distance += value - (below[passed] as number);
    sum += distance;
  }
  return sum;
}
