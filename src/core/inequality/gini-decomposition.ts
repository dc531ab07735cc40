import type { Matrix } from "../matrix/matrix";
import { pairedNumbers } from "../matrix/paired-numbers";
import { ascendingOrder } from "../numeric/ascending-order";
import { inChunks } from "../numeric/chunk";
import { CompensatedSum } from "../numeric/compensated-sum";
import { positiveMean } from "../numeric/positive-mean";
import { newNumbers } from "../numeric/room";
import { giniOfAscending } from "./gini-index";
import { countGroups } from "./grouped-numbers";

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
  const { mean } = positiveMean(numbers, null);
  const count = numbers.length;
  const order = ascendingOrder(numbers);
  const ascending = newNumbers(count);
  const parts = Array.from({ length: countGroups(codes) }, () => new Part());
  inChunks(count, (from, end) => {
    collect(numbers, codes, order, ascending, parts, from, end);
  });
  const netBetween = rank(parts, count);
  const overlaps = new Overlaps();
  inChunks(count, (from, end) => {
    overlaps.pass(ascending, codes, order, parts, from, end);
  });
  const within = parts.reduce((sum, part) => sum + part.differences, 0);
  const overAllPairs = (sum: number) => sum / count / count / mean;
  return {
    total: giniOfAscending(ascending, mean),
    within: overAllPairs(within),
    netBetween: overAllPairs(netBetween),
    transvariation: overAllPairs(2 * overlaps.sum),
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

/** Puts the values in ascending order and counts and adds up the members of each group. */
function collect(
  numbers: Float64Array,
  codes: Float64Array,
  order: Uint32Array,
  ascending: Float64Array,
  parts: readonly Part[],
  start: number,
  end: number,
): void {
  for (let rank = start; rank < end; rank++) {
    const place = order[rank] as number;
    const value = numbers[place] as number;
    const part = parts[codes[place] as number] as Part;
    ascending[rank] = value;
    if (part.size === 0) part.lowest = value;
    part.size++;
    part.highest = value;
    part.sum.add(value);
  }
}

/**
 * Tells each group how many members poorer ones have.
 *
 * @returns the sum of n_j n_h |μ_j − μ_h| over pairs of groups: each step from one mean to the next is in it for every
 * member below with every member above.
 */
function rank(parts: readonly Part[], count: number): number {
  const ascending = parts
    .filter(({ size }) => size > 0)
    .map((part) => ({ part, mean: part.mean }))
    .sort((a, b) => a.mean - b.mean);
  let poorer = 0;
  let last = 0;
  let sum = 0;
  for (const { part, mean } of ascending) {
    if (poorer > 0) sum += poorer * (count - poorer) * (mean - last);
    part.poorer = poorer;
    poorer += part.size;
    last = mean;
  }
  return sum;
}

/**
 * Σ over pairs of what a member of a poorer group has above a member of a richer one. Each step from one value to the
 * next is in it as often as a member of a poorer group lies above it and one of a richer below: counts, which are exact,
 * so that nothing is ever taken away from a sum.
 */
class Overlaps {
  sum = 0;
  private pairs = 0;
  private last = 0;

  pass(
    ascending: Float64Array,
    codes: Float64Array,
    order: Uint32Array,
    parts: readonly Part[],
    start: number,
    end: number,
  ): void {
    let { sum, pairs, last } = this;
    for (let rank = start; rank < end; rank++) {
      const value = ascending[rank] as number;
      const part = parts[codes[order[rank] as number] as number] as Part;
      const { passed } = part;
      sum += pairs * (value - last);
      if (passed > 0) part.differences += passed * (part.size - passed) * (value - part.highest);
      // Gains the poorer members still above, loses the richer ones below: the others passed less those of its own
      // and of poorer groups.
      pairs += part.poorer - rank + passed;
      part.passed = passed + 1;
      part.highest = value;
      last = value;
    }
    this.sum = sum;
    this.pairs = pairs;
    this.last = last;
  }
}
