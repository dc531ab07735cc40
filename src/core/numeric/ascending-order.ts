import { newNumbers } from "./room";

/** Bits of a key that are sorted by at a time: six passes, whose places all fit into the nearer caches. */
const digitBits = 11;
const digits = 2 ** digitBits;

/**
 * The places of the values from the smallest to the largest, equal values in the order given.
 *
 * Sorts by the bits of the numbers, whose order is that of the values as long as none is negative, one digit after the
 * other: for long vectors several times as fast as a comparison of places. Relies on little-endian memory, which every
 * JavaScript engine in use has.
 *
 * @param values not negative.
 * @returns places in room as {@link newNumbers} gives it.
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  const count = values.length;
  const positive = newNumbers(count);
  const words = new Uint32Array(positive.buffer);
  const starts = new Uint32Array(digits);
  let order = newPlaces(count);
  let next = newPlaces(count);
  let keys = newPlaces(count);
  let nextKeys = newPlaces(count);
  copyPositive(values, positive, order);
  for (let half = 0; half < 2; half++) {
    takeKeys(words, half, order, keys);
    for (let shift = 0; shift < 32; shift += digitBits) {
      starts.fill(0);
      countDigits(keys, shift, starts);
      if (!toStarts(starts, count)) continue;
      deal(keys, order, nextKeys, next, shift, starts);
      [order, next] = [next, order];
      [keys, nextKeys] = [nextKeys, keys];
    }
  }
  return order;
}

const newPlaces = (count: number) => new Uint32Array(newNumbers(Math.ceil(count / 2)).buffer, 0, count);

/** Adding 0 turns −0, whose bits would be the largest, into 0. */
function copyPositive(values: Float64Array, to: Float64Array, order: Uint32Array): void {
  for (let place = 0; place < order.length; place++) {
    to[place] = (values[place] as number) + 0;
    order[place] = place;
  }
}

/** The lower or the upper half of the bits of each value, in the order reached. */
function takeKeys(words: Uint32Array, half: number, order: Uint32Array, keys: Uint32Array): void {
  for (let rank = 0; rank < order.length; rank++) keys[rank] = words[2 * (order[rank] as number) + half] as number;
}

const digitOf = (key: number, shift: number) => (key >>> shift) & (digits - 1);

function countDigits(keys: Uint32Array, shift: number, counts: Uint32Array): void {
  for (let rank = 0; rank < keys.length; rank++) {
    const digit = digitOf(keys[rank] as number, shift);
    counts[digit] = (counts[digit] as number) + 1;
  }
}

/** Turns how often each digit comes into where it starts; false when all keys have the same. */
function toStarts(counts: Uint32Array, count: number): boolean {
  let start = 0;
  for (let digit = 0; digit < digits; digit++) {
    const own = counts[digit] as number;
    if (own === count) return false;
    counts[digit] = start;
    start += own;
  }
  return true;
}

function deal(
  keys: Uint32Array,
  order: Uint32Array,
  nextKeys: Uint32Array,
  next: Uint32Array,
  shift: number,
  starts: Uint32Array,
): void {
  for (let rank = 0; rank < keys.length; rank++) {
    const key = keys[rank] as number;
    const digit = digitOf(key, shift);
    const target = starts[digit] as number;
    starts[digit] = target + 1;
    nextKeys[target] = key;
    next[target] = order[rank] as number;
  }
}
