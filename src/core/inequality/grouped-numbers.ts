import type { NamedMatrix } from "../broadcast";
import type { Matrix } from "../matrix";
import { pairedNumbers } from "../paired-numbers";

/** A distribution and the parts it falls into. */
export interface GroupedNumbers {
  readonly values: Float64Array;
  /** Null: all the same. */
  readonly weights: Float64Array | null;
  /** By the group's number; a group may be empty. */
  readonly groups: readonly NumbersOfGroup[];
}

export interface NumbersOfGroup {
  readonly values: Float64Array;
  readonly weights: Float64Array | null;
}

/**
 * Sorts numbers into groups. A value without a group or weight, and a group or weight without a value, is skipped.
 *
 * @param groups the number of each value's group, from 0.
 * @throws IndicatorError `same-shape` when the arguments do not fit.
 */
export function groupedNumbers(values: Matrix, groups: Matrix, weights: Matrix | null): GroupedNumbers {
  const arguments_: [NamedMatrix, ...NamedMatrix[]] = [
    { name: "values", matrix: values },
    { name: "groups", matrix: groups },
  ];
  if (weights !== null) arguments_.push({ name: "weights", matrix: weights });
  const [numbers, codes = numbers, partners = null] = pairedNumbers(arguments_);
  const counts = new Uint32Array(groups.numbers().reduce((highest, code) => Math.max(highest, code + 1), 0));
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  const parts = Array.from(counts, (count) => ({
    values: new Float64Array(count),
    weights: partners && new Float64Array(count),
  }));
  counts.fill(0);
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index] as number;
    const part = parts[code] as NumbersOfGroup;
    const place = counts[code] as number;
    counts[code] = place + 1;
    part.values[place] = numbers[index] as number;
    if (part.weights !== null && partners !== null) part.weights[place] = partners[index] as number;
  }
  return { values: numbers, weights: partners, groups: parts };
}
