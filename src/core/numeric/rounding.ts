/*
 * When two computed numbers count as equal. Numbers that are equal by their definition differ in their last digits, by the
 * order of the operations and because decimal fractions are rounded: 0.1 + 0.2 is not 0.3. Every place that asks whether
 * numbers are equal, constant or zero asks here; limits that users see printed have tolerances of their own.
 */

/** The part of the larger of two numbers within which they count as equal: 64 roundings. */
export const roundingPart = 2 ** -46;

/** Whether two numbers are equal up to rounding. */
export const areEqual = (a: number, b: number) => withoutRounding(a - b, Math.max(Math.abs(a), Math.abs(b))) === 0;

/** a − b; 0 where the two are equal up to rounding. */
export const differenceOf = (a: number, b: number) => (areEqual(a, b) ? 0 : a - b);

/** A sum of signed parts; 0 where it is no more than what rounding leaves of them, whose absolute sum is `size`. */
export const withoutRounding = (sum: number, size: number) =>
  size < Infinity && Math.abs(sum) <= roundingPart * size ? 0 : sum;

/** The sum of a few signed parts; 0 where it is no more than what rounding leaves of them. */
export function sumOfParts(...parts: readonly number[]): number {
  let sum = 0;
  let size = 0;
  for (const part of parts) {
    sum += part;
    size += Math.abs(part);
  }
  return withoutRounding(sum, size);
}

/** Whether numbers are constant up to rounding: their lowest and their highest are equal. */
export function isConstant(numbers: Float64Array): boolean {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let index = 0; index < numbers.length; index++) {
    const value = numbers[index]!;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return areEqual(lowest, highest);
}
