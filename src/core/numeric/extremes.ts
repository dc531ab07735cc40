import { inChunks } from "./chunk";

/** The lowest and the highest of some numbers. */
export interface Extremes {
  readonly lowest: number;
  readonly highest: number;
  /** Highest minus lowest; 0 where they differ by roundings only. */
  readonly range: number;
}

/** The extremes of numbers, of which there must be at least one. */
export function extremesOf(numbers: Float64Array): Extremes {
  const range = new RangeOfNumbers();
  inChunks(numbers.length, (from, end) => {
    range.takeAll(numbers, from, end);
  });
  return range.extremes;
}

class RangeOfNumbers {
  private lowest = Infinity;
  private highest = -Infinity;

  takeAll(numbers: Float64Array, start: number, end: number): void {
    let { lowest, highest } = this;
    let index = start;
    // Few numbers go beyond all before them, so that four at a time are mostly passed over.
    for (; index + 3 < end; index += 4) {
      const first = numbers[index] as number;
      const second = numbers[index + 1] as number;
      const third = numbers[index + 2] as number;
      const fourth = numbers[index + 3] as number;
      if (first < lowest || second < lowest || third < lowest || fourth < lowest)
        lowest = Math.min(lowest, first, second, third, fourth);
      if (first > highest || second > highest || third > highest || fourth > highest)
        highest = Math.max(highest, first, second, third, fourth);
    }
    for (; index < end; index++) {
      const value = numbers[index] as number;
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
    this.lowest = lowest;
    this.highest = highest;
  }

  get extremes(): Extremes {
    const { lowest, highest } = this;
    return { lowest, highest, range: rangeBetween(lowest, highest) };
  }
}

/** Highest minus lowest; 0 where they differ by roundings only. */
export function rangeBetween(lowest: number, highest: number): number {
  const range = highest - lowest;
  const rounding = 4 * Number.EPSILON * Math.max(Math.abs(lowest), Math.abs(highest));
  return range <= rounding ? 0 : range;
}
