import { IndicatorError } from "./indicator-error";

/**
 * The natural logarithms of numbers.
 *
 * @throws IndicatorError `not-positive` with the first that has none.
 */
export function logarithmsOf(argument: string, numbers: Float64Array): Float64Array {
  const logarithms = new Float64Array(numbers.length);
  for (let index = 0; index < numbers.length; index++) {
    const value = numbers[index] as number;
    if (value <= 0) throw new IndicatorError("domain", "not-positive", { argument, value });
    logarithms[index] = Math.log(value);
  }
  return logarithms;
}
