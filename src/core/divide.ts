import { chunk } from "./chunk";

/** Divides numbers where they stand, and returns them. */
export function divideBy(numbers: Float64Array, divisor: number): Float64Array {
  for (let from = 0; from < numbers.length; from += chunk)
    divideBetween(numbers, divisor, from, Math.min(from + chunk, numbers.length));
  return numbers;
}

function divideBetween(numbers: Float64Array, divisor: number, start: number, end: number): void {
  for (let index = start; index < end; index++) numbers[index] = (numbers[index] as number) / divisor;
}
