import { IndicatorError } from "../indicator-error";
import { inChunks } from "./chunk";
import { newNumbers } from "./room";

/**
 * The natural logarithms of numbers.
 *
 * @throws IndicatorError `not-positive` with the first that has none.
 */
export function logarithmsOf(argument: string, numbers: Float64Array): Float64Array {
  const logarithms = newNumbers(numbers.length);
  inChunks(numbers.length, (from, end) => {
    takeLogarithms(argument, numbers, logarithms, from, end);
  });
  return logarithms;
}

function takeLogarithms(argument: string, numbers: Float64Array, to: Float64Array, start: number, end: number): void {
  for (let index = start; index < end; index++) {
    const value = numbers[index] as number;
    if (value <= 0) throw new IndicatorError("domain", "not-positive", { argument, value });
    to[index] = Math.log(value);
  }
}
