/**
 * The places of the values from the smallest to the largest, equal values in the order given.
 *
 * Sorts by the bits of the numbers, whose order is that of the values as long as none is negative, one byte after the
 * other: for long vectors several times as fast as a comparison of places. Relies on little-endian memory, which every
 * JavaScript engine in use has.
 *
 * @param values not negative.
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  const count = values.length;
  // Adding 0 turns −0, whose bits would be the largest, into 0.
  const positive = values.slice();
  for (let place = 0; place < count; place++) positive[place] = (positive[place] as number) + 0;
  const bytes = new Uint8Array(positive.buffer);
  let order = new Uint32Array(count);
  for (let place = 0; place < count; place++) order[place] = place;
  let next = new Uint32Array(count);
  const starts = new Uint32Array(257);
  for (let byte = 0; byte < 8; byte++) {
    starts.fill(0);
    for (let place = byte; place < bytes.length; place += 8) {
      const after = (bytes[place] as number) + 1;
      starts[after] = (starts[after] as number) + 1;
    }
    if (starts.includes(count)) continue;
    for (let digit = 1; digit < 257; digit++) starts[digit] = (starts[digit] as number) + (starts[digit - 1] as number);
    for (let rank = 0; rank < count; rank++) {
      const place = order[rank] as number;
      const digit = bytes[place * 8 + byte] as number;
      const target = starts[digit] as number;
      starts[digit] = target + 1;
      next[target] = place;
    }
    [order, next] = [next, order];
  }
  return order;
}
