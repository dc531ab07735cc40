import { chunk } from "./chunk";
import { IndicatorError } from "./indicator-error";
import { newNumbers } from "./room";

/**
 * The natural logarithms of numbers.
 *
 * @throws IndicatorError `not-positive` with the first that has none.
 */
export function logarithmsOf(argument: string, numbers: Float64Array): Float64Array {
  const logarithms = newNumbers(numbers.length);
  for (let from = 0; from < numbers.length; from += chunk)
    takeLogarithms(argument, numbers, logarithms, from, Math.min(from + chunk, numbers.length));
  return logarithms;
}

function takeLogarithms(argument: string, numbers: Float64Array, to: Float64Array, start: number, end: number): void {
  for (let index = start; index < end; index++) {
    const value = numbers[index] as number;
    if (value <= 0) throw new IndicatorError("domain", "not-positive", { argument, value });
    to[index] = Math.log(value);
  }
}
