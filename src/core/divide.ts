/** Divides numbers where they stand, and returns them. */
export function divideBy(numbers: Float64Array, divisor: number): Float64Array {
  for (let index = 0; index < numbers.length; index++) numbers[index] = (numbers[index] as number) / divisor;
  return numbers;
}
