import { pairedNumbers } from "../matrix/arguments";
import type { Matrix } from "../matrix/matrix";
import { positiveMean } from "../numeric/moments";
import { inAscendingOrder } from "../numeric/order";
import { CompensatedSum, highestOf, differenceOf } from "../numeric/vectors";
import { giniOfAscending } from "./gini-index";

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
  const [numbers, codes = numbers] = pairedNumbers([
    { name: "values", matrix: values },
    { name: "groups", matrix: groups },
  ]);
  const { mean, isConstant } = positiveMean(numbers, null);
  if (isConstant) return { total: 0, within: 0, netBetween: 0, transvariation: 0 };
  const count = numbers.length;
  const { values: ascending, order } = inAscendingOrder(numbers);
  const parts = Array.from({ length: highestOf(codes) + 1 }, () => new Part());
  const partOf = Array.from(order, (position) => parts[codes[position]!]!);
  collect(ascending, partOf);
  const netBetween = rankByMean(parts, count);
  const transvariation = 2 * overlap(ascending, partOf);
  const within = parts.reduce((sum, part) => sum + part.differences, 0);
  const overAllPairs = (sum: number) => sum / count / count / mean;
  return {
    total: giniOfAscending(ascending, mean),
    within: overAllPairs(within),
    netBetween: overAllPairs(netBetween),
    transvariation: overAllPairs(transvariation),
  };
}

/** One group. */
class Part {
  readonly sum = new CompensatedSum();
  size = 0;
  lowest = 0;
  highest = 0;
  /** Members of the groups with a lower mean. */
  poorer = 0;
  /** Members passed on the way from the lowest value to the highest. */
  passed = 0;
  /** Sum of the differences between its members. */
  differences = 0;

  /** Rounding must not put it outside the values, or groups of the same value would differ. */
  get mean(): number {
    return Math.min(Math.max(this.sum.total / this.size, this.lowest), this.highest);
  }
}

/** Counts and adds up the members of each group. */
function collect(ascending: Float64Array, partOf: readonly Part[]): void {
  for (let rank = 0; rank < ascending.length; rank++) {
    const value = ascending[rank]!;
    const part = partOf[rank]!;
    if (part.size === 0) part.lowest = value;
    part.size++;
    part.highest = value;
    part.sum.add(value);
  }
}

/**
 * Sets how many members the groups poorer than each group have.
 *
 * @returns the sum of n_j n_h |μ_j − μ_h| over pairs of groups: each step from one mean to the next counts for every
 * member below with every member above.
 */
function rankByMean(parts: readonly Part[], count: number): number {
  const ascending = parts
    .filter(({ size }) => size > 0)
    .map((part) => ({ part, mean: part.mean }))
    .sort((a, b) => a.mean - b.mean);
  let poorer = 0;
  let last = 0;
  let sum = 0;
  for (const { part, mean } of ascending) {
    if (poorer > 0) sum += poorer * (count - poorer) * differenceOf(mean, last);
    part.poorer = poorer;
    poorer += part.size;
    last = mean;
  }
  return sum;
}

/**
 * Σ over pairs of what a member of a poorer group has above a member of a richer one; adds up the differences within each
 * group on the way. Each step from one value to the next counts as often as a member of a poorer group lies above it and
 * one of a richer below: exact counts, so that nothing is ever subtracted from a sum.
 */
function overlap(ascending: Float64Array, partOf: readonly Part[]): number {
  let sum = 0;
  let pairs = 0;
  let last = 0;
  for (let rank = 0; rank < ascending.length; rank++) {
    const value = ascending[rank]!;
    const part = partOf[rank]!;
    sum += pairs * differenceOf(value, last);
    if (part.passed > 0)
      part.differences += part.passed * (part.size - part.passed) * differenceOf(value, part.highest);
    // Gains the poorer members still above, loses the richer ones below: the others passed less those of its own
    // and of poorer groups.
    pairs += part.poorer - rank + part.passed;
    part.passed++;
    part.highest = value;
    last = value;
  }
  return sum;
}
