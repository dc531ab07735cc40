/*
 * Room for numbers that is used again from call to call. A new array of megabytes comes as pages that the system clears
 * and hands over one by one, which takes several times as long as an indicator needs for the cells themselves.
 */

/** Shorter arrays cost little, and stay out, so that what keeps a short one never finds it changed. */
const shortest = 2048;
/** All room that is kept between calls, in bytes: four arguments of a million cells. */
const mostKept = 2 ** 25;
const page = 2 ** 12;

let free: ArrayBuffer[] = [];
let taken: ArrayBuffer[] = [];
let depth = 0;

/**
 * Does some work in room that is used again once it is done: of what {@link newNumbers} gives meanwhile nothing may be
 * kept, so that a result has to be copied before the work returns.
 */
export function reusingRoom<Result>(work: () => Result): Result {
  depth++;
  try {
    return work();
  } finally {
    depth--;
    if (depth === 0 && taken.length > 0) giveBack();
  }
}

/** As many zeros; inside {@link reusingRoom} they are there only as long as the work goes on. */
export function newNumbers(count: number): Float64Array {
  return depth === 0 || count < shortest ? new Float64Array(count) : takeRoom(count).fill(0);
}

/** The same numbers for the caller to change, as {@link newNumbers} gives them. */
export function copyOf(numbers: Float64Array): Float64Array {
  if (depth === 0 || numbers.length < shortest) return numbers.slice();
  const copy = takeRoom(numbers.length);
  copy.set(numbers);
  return copy;
}

function takeRoom(count: number): Float64Array {
  const needed = count * Float64Array.BYTES_PER_ELEMENT;
  let best = -1;
  for (let place = 0; place < free.length; place++) {
    const size = sizeAt(place);
    if (size >= needed && (best < 0 || size < sizeAt(best))) best = place;
  }
  const buffer = best < 0 ? new ArrayBuffer(Math.ceil(needed / page) * page) : (free.splice(best, 1)[0] as ArrayBuffer);
  taken.push(buffer);
  return new Float64Array(buffer, 0, count);
}

const sizeAt = (place: number) => (free[place] as ArrayBuffer).byteLength;

/** Keeps what was used last; what there is no room for is left to be collected. */
function giveBack(): void {
  let kept = 0;
  free = [...taken, ...free].filter(({ byteLength }) => {
    if (kept + byteLength > mostKept) return false;
    kept += byteLength;
    return true;
  });
  taken = [];
}
