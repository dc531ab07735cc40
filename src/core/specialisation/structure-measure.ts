import { sumOf } from "../numeric/compensated-sum";

/** One comparison of two structures, given as stretches of `length` cells. */
export interface StructureMeasure {
  /** True when negative values have a meaning for it. */
  readonly signed: boolean;
  /**
   * Writes a structure in the form that is compared, its shares say, to `target` from `to` on, and returns its size
   * before: 0 when it has no structure, as one that adds up to zero.
   */
  readonly normalise: (source: Float64Array, start: number, length: number, target: Float64Array, to: number) => number;
  /** The number for two normalised structures of positive size; NaN when it divides by zero. */
  readonly compare: (
    first: Float64Array,
    firstStart: number,
    second: Float64Array,
    secondStart: number,
    length: number,
    firstSize: number,
    secondSize: number,
  ) => number;
}

/** A comparison that needs no sizes. */
export type PlainComparison = (
  first: Float64Array,
  firstStart: number,
  second: Float64Array,
  secondStart: number,
  length: number,
) => number;

/** Normalises to shares; the size is the sum. */
export const toShares: StructureMeasure["normalise"] = (source, start, length, target, to) => {
  const sum = sumOf(source, start, start + length);
  for (let sector = 0; sector < length; sector++) target[to + sector] = (source[start + sector] as number) / sum;
  return sum;
};

/** Σ |s − t|, from 0 for equal shares to 2 for shares without a common sector. */
export const absoluteDifference: PlainComparison = (first, firstStart, second, secondStart, length) => {
  let sum = 0;
  for (let sector = 0; sector < length; sector++)
    sum += Math.abs((first[firstStart + sector] as number) - (second[secondStart + sector] as number));
  return Math.min(sum, 2);
};

/**
 * Normalises to numbers of at most 1, so that neither 1e200 nor 1e-200 leaves the range of squares; the size is the sum
 * of their squares.
 */
export const toScale: StructureMeasure["normalise"] = (source, start, length, target, to) => {
  let largest = 0;
  for (let place = 0; place < length; place++) largest = Math.max(largest, Math.abs(source[start + place] as number));
  if (largest === 0) return 0;
  let squares = 0;
  for (let place = 0; place < length; place++) {
    const scaled = (source[start + place] as number) / largest;
    target[to + place] = scaled;
    squares += scaled * scaled;
  }
  return squares;
};

/** Cosine of two vectors normalised by {@link toScale}, from −1 to 1. */
export const cosine: StructureMeasure["compare"] = (
  first,
  firstStart,
  second,
  secondStart,
  length,
  firstSquares,
  secondSquares,
) => {
  let product = 0;
  for (let place = 0; place < length; place++)
    product += (first[firstStart + place] as number) * (second[secondStart + place] as number);
  // One root of the product, so that a structure is exactly 1 with itself.
  return Math.max(-1, Math.min(product / Math.sqrt(firstSquares * secondSquares), 1));
};
