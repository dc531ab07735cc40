import { chunk } from "./chunk";

/*
 * Sums that keep what rounding drops (Neumaier 1974): 1e16 + 1 − 1e16 is 1. What an addition drops is worked out
 * without asking which number is the larger (Knuth 1969), because a branch for each number costs more than the sum.
 */

/** A running compensated sum. */
export class CompensatedSum {
  private sum = 0;
  private lost = 0;

  add(value: number): void {
    const next = this.sum + value;
    const added = next - this.sum;
    this.lost += this.sum - (next - added) + (value - added);
    this.sum = next;
  }

  /**
   * Adds the numbers from `start` up to, but not including, `end`: no more than a {@link chunk}. In two sums, because an
   * addition has to wait for the one before it, and a processor has time for another meanwhile.
   */
  addAll(values: Float64Array, start: number, end: number): void {
    let { sum, lost } = this;
    let other = 0;
    let otherLost = 0;
    for (let index = start; index + 1 < end; index += 2) {
      const value = values[index] as number;
      const next = sum + value;
      const added = next - sum;
      lost += sum - (next - added) + (value - added);
      sum = next;
      const second = values[index + 1] as number;
      const otherNext = other + second;
      const otherAdded = otherNext - other;
      otherLost += other - (otherNext - otherAdded) + (second - otherAdded);
      other = otherNext;
    }
    this.sum = sum;
    this.lost = lost + otherLost;
    if ((end - start) % 2 === 1) this.add(values[end - 1] as number);
    this.add(other);
  }

  /** Adds the products of two vectors, of no more than a {@link chunk}. */
  addProducts(first: Float64Array, second: Float64Array, start: number, end: number): void {
    let { sum, lost } = this;
    let other = 0;
    let otherLost = 0;
    for (let index = start; index + 1 < end; index += 2) {
      const value = (first[index] as number) * (second[index] as number);
      const next = sum + value;
      const added = next - sum;
      lost += sum - (next - added) + (value - added);
      sum = next;
      const otherValue = (first[index + 1] as number) * (second[index + 1] as number);
      const otherNext = other + otherValue;
      const otherAdded = otherNext - other;
      otherLost += other - (otherNext - otherAdded) + (otherValue - otherAdded);
      other = otherNext;
    }
    this.sum = sum;
    this.lost = lost + otherLost;
    if ((end - start) % 2 === 1) this.add((first[end - 1] as number) * (second[end - 1] as number));
    this.add(other);
  }

  get total(): number {
    return withLost(this.sum, this.lost);
  }
}

/** The compensated sum of numbers, or of those from `start` up to, but not including, `end`. */
export function sumOf(values: Float64Array, start = 0, end = values.length): number {
  const sum = new CompensatedSum();
  // Not by inChunks: it would cost as much as the sum of a short row, of which there may be thousands.
  for (let from = start; from < end; from += chunk) sum.addAll(values, from, Math.min(from + chunk, end));
  return sum.total;
}

/** Beyond the largest double the lost part is no number; the plain sum then says infinity. */
export function withLost(sum: number, lost: number): number {
  const total = sum + lost;
  return Number.isNaN(total) ? sum : total;
}
