/** A part of a table around a place. */
export interface Window {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

/** At most `most` of `count` lines, with one of them in the middle as far as that is possible. */
export function windowAround(place: number | null, count: number, most: number): Window {
  const size = Math.min(count, most);
  const from = Math.max(0, Math.min((place ?? 0) - Math.floor(size / 2), count - size));
  return { from, to: from + size };
}
