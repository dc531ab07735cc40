import { IndicatorError } from "../indicator-error";
import { pairedNumbers } from "../matrix/arguments";
import type { Matrix } from "../matrix/matrix";
import { positiveMean } from "../numeric/moments";
import { highestOf, sumOf, weightedSum, areEqual } from "../numeric/vectors";
import { type TheilForm, theilOf, theilTerm } from "./theil-index";

export interface TheilDecomposition {
  readonly total: number;
  /** Inequality of the groups' means. */
  readonly between: number;
  /** Inequality inside the groups, each counted by its share. */
  readonly within: number;
  /** By the group's number. */
  readonly groups: readonly TheilOfGroup[];
}

export interface TheilOfGroup {
  /** What its index counts in `within`: for `T` its share of the values, for `L` its share of the weights; 0 to 1. */
  readonly share: number;
  /** Theil index inside the group; null where the group has no value to speak of: none, or none above zero. */
  readonly index: number | null;
}

/**
 * Theil index split into what lies between groups and what lies within them (Theil 1967, Shorrocks 1980):
 * `T = Σ_g Q_g ln(Q_g/P_g) + Σ_g Q_g T_g` and `L = Σ_g P_g ln(P_g/Q_g) + Σ_g P_g L_g`, Q shares of the values, P shares of
 * the weights.
 *
 * @param values levels per head or per unit, not negative, for `L` positive.
 * @param groups the number of each value's group, from 0, shaped as the values.
 * @param weights population of each value, not negative, shaped as the values; null: all the same.
 * @throws IndicatorError `same-shape`, `negative`, `zero-denominator` for values that are all zero, `not-positive` for a
 * zero with `L`, `too-few` without any value.
 */
export function theilDecomposition(
  values: Matrix,
  groups: Matrix,
  weights: Matrix | null,
  form: TheilForm,
): TheilDecomposition {
  const [numbers, codes = numbers, partners = null] = pairedNumbers([
    { name: "values", matrix: values },
    { name: "groups", matrix: groups },
    ...(weights === null ? [] : [{ name: "weights", matrix: weights }]),
  ]);
  const { mean, weight } = positiveMean(numbers, partners);
  const count = groups.size === 0 ? 0 : highestOf(groups.values) + 1;
  const weightsOfGroups = partners && inGroups(partners, codes, count);
  const parts = inGroups(numbers, codes, count).map((members, group) => {
    const own = weightsOfGroups && weightsOfGroups[group]!;
    const people = own === null ? members.length : sumOf(own);
    const amount = weightedSum(members, own);
    return {
      share: form === "T" ? amount / (mean * weight) : people / weight,
      index: amount === 0 ? null : theilOf(members, own, form),
      between:
        people === 0 || areEqual(amount / people, mean)
          ? 0
          : (people / weight) * theilTerm(amount / people, mean, form),
    };
  });
  const between = sumOf(Float64Array.from(parts, (part) => part.between));
  if (between === Infinity) throw new IndicatorError("domain", "not-positive", { argument: "values", value: 0 });
  const within = sumOf(Float64Array.from(parts, ({ share, index }) => share * (index ?? 0)));
  return {
    // Neither is negative, so the sum is as exact as the index of all values.
    total: between + within,
    between,
    within,
    groups: parts.map(({ share, index }) => ({ share, index })),
  };
}

/** The numbers of each group, in the order given. */
function inGroups(numbers: Float64Array, codes: Float64Array, count: number): Float64Array[] {
  const ends = new Uint32Array(count);
  for (let index = 0; index < codes.length; index++) ends[codes[index]!] = ends[codes[index]!]! + 1;
  for (let group = 1; group < count; group++) ends[group] = ends[group]! + ends[group - 1]!;
  const inOrder = new Float64Array(numbers.length);
  const starts = ends.slice();
  for (let index = numbers.length - 1; index >= 0; index--) {
    const place = starts[codes[index]!]! - 1;
    starts[codes[index]!] = place;
    inOrder[place] = numbers[index]!;
  }
  return Array.from(ends, (end, group) => inOrder.subarray(starts[group], end));
}
