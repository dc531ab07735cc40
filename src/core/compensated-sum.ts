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

  get total(): number {
    return withLost(this.sum, this.lost);
  }
}

/** The compensated sum of numbers, or of those from `start` up to, but not including, `end`. */
export function sumOf(values: Float64Array, start = 0, end = values.length): number {
  let sum = 0;
  let lost = 0;
  for (let index = start; index < end; index++) {
    const value = values[index] as number;
    const next = sum + value;
    const added = next - sum;
    lost += sum - (next - added) + (value - added);
    sum = next;
  }
  return withLost(sum, lost);
}

/** Beyond the largest double the lost part is no number; the plain sum then says infinity. */
export function withLost(sum: number, lost: number): number {
  const total = sum + lost;
  return Number.isNaN(total) ? sum : total;
}
