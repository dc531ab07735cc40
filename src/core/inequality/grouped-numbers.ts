import type { NamedMatrix } from "../matrix/broadcast";
import type { Matrix } from "../matrix/matrix";
import { pairedNumbers } from "../matrix/paired-numbers";
import { inChunks } from "../numeric/chunk";
import { extremesOf } from "../numeric/extremes";
import { newNumbers } from "../numeric/room";

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
  // In one block after the other, each group from one of these places to the next.
  const bounds = new Uint32Array(countGroups(groups.values) + 1);
  inChunks(codes.length, (from, end) => {
    count(codes, bounds, from, end);
  });
  for (let group = 1; group < bounds.length; group++)
    bounds[group] = (bounds[group] as number) + (bounds[group - 1] as number);
  const valuesInBlocks = deal(numbers, codes, bounds.slice());
  const weightsInBlocks = partners && deal(partners, codes, bounds.slice());
  return {
    values: numbers,
    weights: partners,
    groups: Array.from(bounds.subarray(1), (end, group) => ({
      values: valuesInBlocks.subarray(bounds[group], end),
      weights: weightsInBlocks && weightsInBlocks.subarray(bounds[group], end),
    })),
  };
}

/** One more than the highest of the numbers of groups. */
export const countGroups = (numbers: Float64Array) => (numbers.length === 0 ? 0 : extremesOf(numbers).highest + 1);

/** Adds up the members of each group, one place after its number. */
function count(codes: Float64Array, counts: Uint32Array, start: number, end: number): void {
  for (let index = start; index < end; index++) {
    const after = (codes[index] as number) + 1;
    counts[after] = (counts[after] as number) + 1;
  }
}

/** The numbers group by group, those of one group in their order. */
function deal(numbers: Float64Array, codes: Float64Array, places: Uint32Array): Float64Array {
  const dealt = newNumbers(numbers.length);
  inChunks(numbers.length, (from, end) => {
    dealBetween(numbers, codes, places, dealt, from, end);
  });
  return dealt;
}

function dealBetween(
  numbers: Float64Array,
  codes: Float64Array,
  places: Uint32Array,
  dealt: Float64Array,
  start: number,
  end: number,
): void {
  for (let index = start; index < end; index++) {
    const code = codes[index] as number;
    const place = places[code] as number;
    places[code] = place + 1;
    dealt[place] = numbers[index] as number;
  }
}
