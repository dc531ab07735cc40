import { sumOfChunks } from "./chunk";

/** Σ w·(x − origin)² of numbers and their weights; null: all 1. */
export function squaredDeviations(values: Float64Array, weights: Float64Array | null, origin: number): number {
  return sumOfChunks(values.length, (from, end) =>
    weights === null ? plainSquares(values, origin, from, end) : weightedSquares(values, weights, origin, from, end),
  );
}

/** True when a sum of squares lost nothing to the ends of the range of doubles. */
export const isWithinRange = (squares: number) => squares > 1e-280 && squares < Infinity;

/** Four at a time, in two sums, because an addition has to wait for the one before it. */
function plainSquares(values: Float64Array, origin: number, start: number, end: number): number {
  let squares = 0;
  let others = 0;
  let index = start;
  for (; index + 3 < end; index += 4) {
    const first = (values[index] as number) - origin;
    const second = (values[index + 1] as number) - origin;
    const third = (values[index + 2] as number) - origin;
    const fourth = (values[index + 3] as number) - origin;
    squares += first * first + second * second;
    others += third * third + fourth * fourth;
  }
  for (; index < end; index++) squares += ((values[index] as number) - origin) ** 2;
  return squares + others;
}

function weightedSquares(
  values: Float64Array,
  weights: Float64Array,
  origin: number,
  start: number,
  end: number,
): number {
  let squares = 0;
  let others = 0;
  let index = start;
  for (; index + 1 < end; index += 2) {
    const first = (values[index] as number) - origin;
    const second = (values[index + 1] as number) - origin;
    squares += (weights[index] as number) * first * first;
    others += (weights[index + 1] as number) * second * second;
  }
  if (index < end) squares += (weights[index] as number) * ((values[index] as number) - origin) ** 2;
  return squares + others;
}
