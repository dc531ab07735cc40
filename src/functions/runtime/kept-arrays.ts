/*
 * The arrays that ranges are read into, kept from one call to the next: for a large range the operating system takes
 * longer to hand out fresh memory than the numbers take to read (docs/decisions/0015-ranges-are-read-into-kept-arrays.md).
 */

/** Below this many numbers fresh memory costs next to nothing. */
const fewest = 2 ** 11;
/** A whole column of a sheet. */
const most = 2 ** 20;
/** With {@link most} numbers each, 32 MB. */
const mostArrays = 4;

const kept: Float64Array[] = [];
let used = 0;

/** Makes the arrays of the last call free again: what was read into them is gone. */
export function beginCall(): void {
  used = 0;
}

/** An array for the numbers of a range, with anything in it; it is the range's own until the next call. */
export function arrayFor(length: number): Float64Array {
  if (length < fewest || length > most || used === mostArrays) return new Float64Array(length);
  const place = used++;
  const known = kept[place];
  const array = known !== undefined && known.length >= length ? known : new Float64Array(length);
  kept[place] = array;
  return array.subarray(0, length);
}
