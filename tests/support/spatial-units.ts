import fc from "fast-check";
import { matrix } from "./matrix";
import { present } from "./present";

/** Values of some units, and weights between them of which about half are 0. */
export const unitsWithWeights = ({ min = 4, max = 8 } = {}) =>
  fc.integer({ min, max }).chain((count) =>
    fc.tuple(
      fc.array(fc.double({ min: 0.1, max: 1000, noNaN: true }), { minLength: count, maxLength: count }),
      fc
        .array(fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 5, noNaN: true })), {
          minLength: count ** 2,
          maxLength: count ** 2,
        })
        .map((cells) =>
          Array.from({ length: count }, (_, row) =>
            Array.from({ length: count }, (_cell, column) =>
              row === column ? 0 : present(cells[row * count + column]),
            ),
          ),
        ),
    ),
  );

export const column = (values: readonly (number | null)[]) => matrix(values.map((value) => [value]));

export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Every order of some values. */
export function ordersOf(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((first, place) =>
    ordersOf(values.filter((_, other) => other !== place)).map((rest) => [first, ...rest]),
  );
}

/** Every order of the values in which one unit keeps its own. */
export const ordersAround = (values: readonly number[], unit: number): number[][] =>
  ordersOf(values.filter((_, other) => other !== unit)).map((others) => [
    ...others.slice(0, unit),
    present(values[unit]),
    ...others.slice(unit),
  ]);

/** Mean and variance of equally likely numbers. */
export function momentsOf(numbers: readonly number[]): { readonly mean: number; readonly variance: number } {
  const mean = sum(numbers) / numbers.length;
  return { mean, variance: sum(numbers.map((number) => (number - mean) ** 2)) / numbers.length };
}

/** Σ w·x. */
export const lag = (weights: readonly number[], x: readonly number[]): number =>
  sum(weights.map((weight, other) => weight * present(x[other])));
