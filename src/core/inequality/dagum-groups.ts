import { IndicatorError } from "../indicator-error";
import { pairedNumbers } from "../matrix/arguments";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, MISSING } from "../matrix/matrix";
import { positiveMean } from "../numeric/moments";
import { inAscendingOrder, valuesAt } from "../numeric/order";
import { highestOf, sumOf, weightedSum, differenceOf } from "../numeric/vectors";

/** The terms of a decomposition, as `giniDecomposition` returns them. */
interface Terms {
  readonly total: number;
  readonly within: number;
  readonly netBetween: number;
  readonly transvariation: number;
}

export interface DagumGroups extends Terms {
  /** One row for each group: its share of the population and of the values, its mean and its Gini index. */
  readonly groups: Matrix;
  /** Gini index between each two groups, G_jh = Σ w·w′|y − y′|/(W_j·W_h·(μ_j + μ_h)); that of each group on the diagonal. */
  readonly pairs: Matrix;
  /** Relative economic affluence D_jh = (d − p)/(d + p), 0 where two groups are equal; the diagonal is blank. */
  readonly distance: Matrix;
}

/** Groups times values: what is computed in a few seconds. */
const mostWork = 1e9;

/**
 * Dagum's decomposition (see `giniDecomposition`) of weighted values, with what it is made of. For a pair of groups d adds
 * up what members of the richer one have above members of the poorer, w·w′(y − y′), and p the other way round;
 * d − p = W_j·W_h(μ_j − μ_h), so that only p needs the pairs of values.
 *
 * @param values not negative, any unit.
 * @param groups the number of each value's group, from 0, shaped as the values.
 * @param weights population of each value, not negative, shaped as the values; null: all the same.
 * @throws IndicatorError as `giniDecomposition`, or `too-many-groups`.
 */
export function dagumGroups(values: Matrix, groups: Matrix, weights: Matrix | null): DagumGroups {
  const [numbers, codes = numbers, partners = null] = pairedNumbers([
    { name: "values", matrix: values },
    { name: "groups", matrix: groups },
    ...(weights === null ? [] : [{ name: "weights", matrix: weights }]),
  ]);
  const { mean, weight } = positiveMean(numbers, partners);
  const count = highestOf(groups.values) + 1;
  if (count * numbers.length > mostWork)
    throw new IndicatorError("domain", "too-many-groups", {
      found: count,
      most: Math.floor(mostWork / numbers.length),
    });
  // In parts of the population and of the mean, so that products of them stay within range.
  const parts = partsOf(
    numbers.map((value) => value / mean),
    codes,
    numbers.map((_, place) => (partners === null ? 1 : partners[place]!) / weight),
    count,
  );
  return { ...summed(parts), ...tables(parts, mean) };
}

/** The members of one group, from the lowest value up. */
interface Part {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  /** Weight of each member and all above it, and 0. */
  readonly above: Float64Array;
  readonly mean: number;
  readonly weight: number;
}

function partsOf(values: Float64Array, codes: Float64Array, weights: Float64Array, count: number): readonly Part[] {
  const members = Array.from({ length: count }, (): number[] => []);
  for (let place = 0; place < values.length; place++) if (weights[place]! > 0) members[codes[place]!]!.push(place);
  return members.map((places) => {
    const { values: ascending, order } = inAscendingOrder(Float64Array.from(places, (place) => values[place]!));
    const ordered = valuesAt(
      order,
      Float64Array.from(places, (place) => weights[place]!),
    );
    const above = new Float64Array(places.length + 1);
    for (let rank = places.length - 1; rank >= 0; rank--) above[rank] = above[rank + 1]! + ordered[rank]!;
    const weight = sumOf(ordered);
    const mean = weightedSum(ascending, ordered) / weight;
    // Rounding must not put it outside the values.
    const within = Math.min(Math.max(mean, ascending[0]!), ascending[ascending.length - 1]!);
    return { values: ascending, weights: ordered, above, weight, mean: within };
  });
}

/**
 * Σ w·w′(y′ − y) over the members y of one group and those of another, y′, that are higher: each step from one value to
 * the next counts for every member of the first below it with every one of the other above it.
 */
function excess(lower: Part, higher: Part): number {
  let sum = 0;
  let below = 0;
  let last = 0;
  for (let i = 0, k = 0; k < higher.values.length;) {
    const isLower = i < lower.values.length && lower.values[i]! <= higher.values[k]!;
    const value = isLower ? lower.values[i]! : higher.values[k]!;
    sum += below * higher.above[k]! * differenceOf(value, last);
    if (isLower) below += lower.weights[i++]!;
    else k++;
    last = value;
  }
  return sum;
}

/** p of a pair, and d − p. */
function compared(one: Part, other: Part): { readonly transvariation: number; readonly net: number } {
  const [richer, poorer] = one.mean >= other.mean ? [one, other] : [other, one];
  return {
    transvariation: excess(richer, poorer),
    net: one.weight * other.weight * differenceOf(richer.mean, poorer.mean),
  };
}

/** The terms over pairs of values, each pair counted twice, over 2·W²·μ, which is 2 here. */
function summed(parts: readonly Part[]): Terms {
  let [within, netBetween, transvariation] = [0, 0, 0];
  parts.forEach((part, j) => {
    within += excess(part, part);
    for (const other of parts.slice(0, j)) {
      if (part.weight === 0 || other.weight === 0) continue;
      const pair = compared(part, other);
      netBetween += pair.net;
      transvariation += 2 * pair.transvariation;
    }
  });
  return { total: within + netBetween + transvariation, within, netBetween, transvariation };
}

function tables(parts: readonly Part[], overallMean: number): Pick<DagumGroups, "groups" | "pairs" | "distance"> {
  const groups = new MatrixBuilder(parts.length, 4);
  const pairs = new MatrixBuilder(parts.length, parts.length);
  const distance = new MatrixBuilder(parts.length, parts.length);
  parts.forEach((part, j) => {
    const gini = (2 * excess(part, part)) / (part.weight ** 2 * 2 * part.mean);
    const share = part.weight === 0 ? 0 : part.weight * part.mean;
    [part.weight, share, part.mean * overallMean, gini].forEach((value, c) => {
      groups.set(4 * j + c, value, DIVISION_BY_ZERO);
    });
    pairs.set(j * parts.length + j, gini, DIVISION_BY_ZERO);
    distance.fail(j * parts.length + j, MISSING);
    parts.slice(0, j).forEach((other, h) => {
      const { transvariation, net } = compared(part, other);
      const differences = net + 2 * transvariation;
      const index = differences / (part.weight * other.weight * (part.mean + other.mean));
      const affluence = differences === 0 ? 0 : net / differences;
      for (const place of [j * parts.length + h, h * parts.length + j]) {
        pairs.set(place, index, DIVISION_BY_ZERO);
        distance.set(place, affluence, DIVISION_BY_ZERO);
      }
    });
  });
  return { groups: groups.build(), pairs: pairs.build(), distance: distance.build() };
}
