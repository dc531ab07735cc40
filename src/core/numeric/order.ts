import { areEqual } from "./vectors";

/** Numbers in ascending order. */
export interface Ascending {
  readonly values: Float64Array;
  /** The position of each among the numbers as they were given; equal ones keep their order. */
  readonly order: Uint32Array;
}

/** Below these counts a comparison sort is faster than passes over 2,048 counters. */
const fewest = 1000;
const fewestWithPositions = 200;

/** A copy of some numbers, none negative, in ascending order. */
export function sorted(values: Float64Array): Float64Array {
  return values.length < fewest ? values.slice().sort() : sortedByDigits(values, false).values;
}

/** Some numbers, none negative, in ascending order, with the position that each of them had. */
export function inAscendingOrder(values: Float64Array): Ascending {
  if (values.length >= fewestWithPositions) return sortedByDigits(values, true);
  const order = positions(values.length).sort((a, b) => values[a]! - values[b]!);
  return { values: valuesAt(order, values), order };
}

/** Σ w_i w_j (x_j − x_i) over pairs with x_i < x_j: each step between neighbours times the weights on both its sides. */
export function weightedDifferences(values: Float64Array, weights: Float64Array): number {
  const ascending = inAscendingOrder(values);
  const above = weightsAbove(ascending.order, weights);
  let below = 0;
  let sum = 0;
  for (let rank = 1; rank < values.length; rank++) {
    below += weights[ascending.order[rank - 1]!]!;
    sum += below * above[rank]! * (ascending.values[rank]! - ascending.values[rank - 1]!);
  }
  return sum;
}

/** The weight of each rank and of all ranks above it. */
function weightsAbove(order: Uint32Array, weights: Float64Array): Float64Array {
  const above = new Float64Array(order.length + 1);
  for (let rank = order.length - 1; rank >= 0; rank--) above[rank] = above[rank + 1]! + weights[order[rank]!]!;
  return above;
}

/**
 * Ranks of numbers, none negative, from 1 for the highest; those equal up to rounding to the first of their run share its
 * rank.
 */
export function descendingRanks(values: Float64Array): Float64Array {
  const ascending = inAscendingOrder(values);
  const ranks = new Float64Array(values.length);
  let first = NaN;
  let rank = 0;
  for (let place = values.length - 1; place >= 0; place--) {
    const value = ascending.values[place]!;
    if (!areEqual(value, first)) {
      first = value;
      rank = values.length - place;
    }
    ranks[ascending.order[place]!] = rank;
  }
  return ranks;
}

/** The positions of numbers, none negative, from the highest on; those that share a rank keep their order. */
export function inDescendingOrder(values: Float64Array): readonly number[] {
  const ranks = descendingRanks(values);
  return Array.from(ranks.keys()).sort((a, b) => ranks[a]! - ranks[b]! || a - b);
}

/**
 * The number below which a part of some numbers lies, linear between neighbours, as Excel's PERCENTILE.INC (type 7 of
 * Hyndman and Fan 1996).
 *
 * @param ascending at least one number.
 * @param part of `parts`, from 0 to `parts`: 1 of 4 is the first quartile.
 */
export function quantileOf(ascending: Float64Array, part: number, parts: number): number {
  const steps = (ascending.length - 1) * part;
  const above = (steps % parts) / parts;
  const below = ascending[Math.floor(steps / parts)]!;
  return above === 0 ? below : (1 - above) * below + above * ascending[Math.floor(steps / parts) + 1]!;
}

/** The values at some positions, in their order. */
export function valuesAt(order: Uint32Array, values: Float64Array): Float64Array {
  const found = new Float64Array(order.length);
  for (let rank = 0; rank < order.length; rank++) found[rank] = values[order[rank]!]!;
  return found;
}

/** 0, 1, 2 … */
function positions(count: number): Uint32Array {
  const order = new Uint32Array(count);
  for (let position = 0; position < count; position++) order[position] = position;
  return order;
}

/** Three digits of eleven bits in each half of a double. */
const digitBits = 11;
const digits = 2 ** digitBits;
const digitsInHalf = 3;

/**
 * A radix sort by the bits of the doubles, several times as fast for a million numbers as
 * `Float64Array.prototype.sort`: the bits of numbers that are not negative are in the order of their values. The upper
 * halves leave only numbers that agree in twenty binary digits to be put in order; where there are too many of these,
 * the lower halves are sorted by too. Relies on little-endian memory, which every JavaScript engine in use has.
 */
function sortedByDigits(values: Float64Array, withOrder: boolean): Ascending {
  const given = { values, order: positions(withOrder ? values.length : 0) };
  const nearlySorted = sortedFromDigit(digitsInHalf, given);
  return settle(nearlySorted) ? nearlySorted : sortedFromDigit(0, given);
}

/** Sorts by a digit and all above it, the least significant first. */
function sortedFromDigit(first: number, given: Ascending): Ascending {
  let sorted = given;
  for (let digit = first; digit < 2 * digitsInHalf; digit++) sorted = sortedByDigit(digit, sorted);
  return sorted;
}

/** Sorts by one digit; numbers that agree in it keep their order. */
function sortedByDigit(digit: number, { values, order }: Ascending): Ascending {
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  const half = digit < digitsInHalf ? 0 : 1;
  const shift = (digit % digitsInHalf) * digitBits;
  // Without the sign, which is set for −0.
  const mask = half === 1 && shift === 22 ? 511 : digits - 1;
  const starts = new Uint32Array(digits + 1);
  for (let index = half; index < words.length; index += 2) starts[((words[index]! >>> shift) & mask) + 1]! += 1;
  for (let own = 1; own < digits; own++) starts[own]! += starts[own - 1]!;
  const nextValues = new Float64Array(values.length);
  const nextOrder = new Uint32Array(order.length);
  for (let index = 0; index < values.length; index++) {
    const own = (words[2 * index + half]! >>> shift) & mask;
    const place = starts[own]!;
    starts[own] = place + 1;
    nextValues[place] = values[index]!;
    if (order.length > 0) nextOrder[place] = order[index]!;
  }
  return { values: nextValues, order: nextOrder };
}

/** Moves numbers down that are nearly in order until they are; false where that takes too many moves. */
function settle({ values, order }: Ascending): boolean {
  let moves = 0;
  for (let rank = 1; rank < values.length; rank++) {
    const value = values[rank]!;
    if (!(value < values[rank - 1]!)) continue;
    const position = order[rank]!;
    let place = rank;
    for (; place > 0 && value < values[place - 1]!; place--) {
      values[place] = values[place - 1]!;
      order[place] = order[place - 1]!;
    }
    values[place] = value;
    order[place] = position;
    moves += rank - place;
    if (moves > 4 * values.length) return false;
  }
  return true;
}
