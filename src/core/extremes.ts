import { withLost } from "./compensated-sum";

/** The lowest and the highest of some numbers. */
export interface Extremes {
  readonly lowest: number;
  readonly highest: number;
  /** Highest minus lowest; 0 where they differ by roundings only. */
  readonly range: number;
}

/** The extremes of numbers and their compensated sum. */
export interface Summary extends Extremes {
  readonly sum: number;
}

/** The extremes of numbers, of which there must be at least one. */
export function extremesOf(numbers: Float64Array): Extremes {
  const { lowest, highest, range } = summaryOf(numbers);
  return { lowest, highest, range };
}

/** Extremes and sum in one pass over numbers, of which there must be at least one. */
export function summaryOf(numbers: Float64Array): Summary {
  let lowest = Infinity;
  let highest = -Infinity;
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < numbers.length; index++) {
    const value = numbers[index] as number;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
    const next = sum + value;
    const added = next - sum;
    lost += sum - (next - added) + (value - added);
    sum = next;
  }
  const range = highest - lowest;
  const rounding = 4 * Number.EPSILON * Math.max(Math.abs(lowest), Math.abs(highest));
  return { lowest, highest, range: range <= rounding ? 0 : range, sum: withLost(sum, lost) };
}
