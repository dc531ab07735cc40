import { inChunks } from "./chunk";

/** Divides numbers where they stand, and returns them. */
export function divideBy(numbers: Float64Array, divisor: number): Float64Array {
  inChunks(numbers.length, (from, end) => {
    divideBetween(numbers, divisor, from, end);
  });
  return numbers;
}

function divideBetween(numbers: Float64Array, divisor: number, start: number, end: number): void {
  for (let index = start; index < end; index++) numbers[index] = (numbers[index] as number) / divisor;
}
