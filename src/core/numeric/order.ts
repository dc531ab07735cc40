/** Numbers in ascending order. */
export interface Ascending {
  readonly values: Float64Array;
  /** The position of each among the numbers as they were given; equal ones keep their order. */
  readonly order: Uint32Array;
}

/** Below this many numbers a comparison sort is faster than six passes over 2,048 counters. */
const fewest = 1000;
const digitBits = 11;
const digits = 2 ** digitBits;
/** Six digits of eleven bits cover a double, three in each half. */
const passes = 6;

/** A copy of some numbers, none negative, in ascending order. */
export function sorted(values: Float64Array): Float64Array {
  return values.length < fewest ? values.slice().sort() : sortedByDigits(values, null).values;
}

/** Some numbers, none negative, in ascending order, with the position that each of them had. */
export function inAscendingOrder(values: Float64Array): Ascending {
  const order = Uint32Array.from(values.keys());
  if (values.length >= fewest) return sortedByDigits(values, order);
  order.sort((a, b) => values[a]! - values[b]! || a - b);
  return { values: Float64Array.from(order, (position) => values[position]!), order };
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

/** Ranks from 1 for the highest number; equal numbers share the better rank. */
export function descendingRanks(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((a, b) => values[b]! - values[a]!);
  const ranks = new Float64Array(values.length);
  order.forEach((position, place) => {
    const before = order[place - 1];
    const isTied = before !== undefined && values[before] === values[position];
    ranks[position] = isTied ? ranks[before]! : place + 1;
  });
  return ranks;
}

/**
 * A radix sort by the bits of the doubles, least significant digit first: for a million numbers several times as fast as
 * `Float64Array.prototype.sort`. The bits of numbers that are not negative are in the order of their values. Relies on
 * little-endian memory, which every JavaScript engine in use has.
 */
function sortedByDigits(given: Float64Array, givenOrder: Uint32Array | null): Ascending {
  let values = new Float64Array(given.length);
  // Adding 0 turns −0, whose bits would be the largest, into 0.
  for (let index = 0; index < given.length; index++) values[index] = given[index]! + 0;
  let next = new Float64Array(given.length);
  let order: Uint32Array = givenOrder ?? new Uint32Array(0);
  let nextOrder: Uint32Array = new Uint32Array(order.length);
  const counts = digitCounts(values);
  for (let pass = 0; pass < passes; pass++) {
    const starts = counts.subarray(pass * digits, (pass + 1) * digits);
    if (!toStarts(starts, given.length)) continue;
    deal(values, next, order, nextOrder, pass, starts);
    [values, next] = [next, values];
    [order, nextOrder] = [nextOrder, order];
  }
  return { values, order };
}

/** How often each value of each digit occurs, one digit after the other. */
function digitCounts(values: Float64Array): Uint32Array {
  const words = new Uint32Array(values.buffer);
  const counts = new Uint32Array(passes * digits);
  for (let index = 0; index < words.length; index += 2)
    for (let pass = 0; pass < passes; pass++) {
      const place = pass * digits + digitOf(words, index, pass);
      counts[place] = counts[place]! + 1;
    }
  return counts;
}

/** The digit of a pass of the double whose lower word is at `index`. */
function digitOf(words: Uint32Array, index: number, pass: number): number {
  return pass < 3
    ? (words[index]! >>> (pass * digitBits)) & (digits - 1)
    : (words[index + 1]! >>> ((pass - 3) * digitBits)) & (digits - 1);
}

/** Turns how often each digit occurs into where it starts; false when all numbers have the same digit. */
function toStarts(counts: Uint32Array, count: number): boolean {
  let start = 0;
  for (let digit = 0; digit < digits; digit++) {
    const own = counts[digit]!;
    if (own === count) return false;
    counts[digit] = start;
    start += own;
  }
  return true;
}

/** Moves every number, and its original position where those are kept, to the next place of its digit. */
function deal(
  values: Float64Array,
  next: Float64Array,
  order: Uint32Array,
  nextOrder: Uint32Array,
  pass: number,
  starts: Uint32Array,
): void {
  const words = new Uint32Array(values.buffer);
  for (let index = 0; index < values.length; index++) {
    const digit = digitOf(words, 2 * index, pass);
    const target = starts[digit]!;
    starts[digit] = target + 1;
    next[target] = values[index]!;
    if (order.length > 0) nextOrder[target] = order[index]!;
  }
}
