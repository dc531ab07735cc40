/**
 * A running sum that keeps what rounding drops (Neumaier 1974): 1e16 + 1 − 1e16 is 1.
 */
export class CompensatedSum {
  private sum = 0;
  private lost = 0;

  add(value: number): void {
    const next = this.sum + value;
    this.lost += Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum;
    this.sum = next;
  }

  get total(): number {
    const total = this.sum + this.lost;
    // Beyond the largest double the lost part is no number; the plain sum then says infinity.
    return Number.isNaN(total) ? this.sum : total;
  }
}

/** The compensated sum of numbers. */
export function sumOf(values: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  const total = sum + lost;
  return Number.isNaN(total) ? sum : total;
}
