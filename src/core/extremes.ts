/** The lowest and the highest of some numbers. */
export interface Extremes {
  readonly lowest: number;
  readonly highest: number;
  /** Highest minus lowest; 0 where they differ by roundings only. */
  readonly range: number;
}

/** The extremes of numbers, of which there must be at least one. */
export function extremesOf(numbers: Float64Array): Extremes {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let index = 0; index < numbers.length; index++) {
    const value = numbers[index] as number;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  const range = highest - lowest;
  const rounding = 4 * Number.EPSILON * Math.max(Math.abs(lowest), Math.abs(highest));
  return { lowest, highest, range: range <= rounding ? 0 : range };
}
