import { absoluteDifference, cosine as cosineOfVectors, dividedBy, sumOf, sumOfSquares } from "../numeric/vectors";

/** A structure in the form that is compared. */
export interface Structure {
  readonly values: Float64Array;
  /** What it measured before it was normalised: 0 when it has no structure, as one that adds up to zero. */
  readonly size: number;
}

/** One way to compare two structures. */
export interface StructureMeasure {
  /** True when negative values have a meaning for it. */
  readonly signed: boolean;
  readonly normalise: (numbers: Float64Array) => Structure;
  /** The number for two normalised structures of positive size; NaN when it divides by zero. */
  readonly compare: (first: Structure, second: Structure) => number;
}

/** Normalises to shares; the size is the sum. */
export function toShares(numbers: Float64Array): Structure {
  const size = sumOf(numbers);
  return { values: dividedBy(numbers, size), size };
}

/** Σ|s − t| of two structures in shares, from 0 for equal ones to 2 without a common sector. */
export const difference = (first: Structure, second: Structure) => absoluteDifference(first.values, second.values);

/**
 * Normalises to numbers of at most 1, so that neither 1e200 nor 1e-200 leaves the range of squares; the size is the sum
 * of their squares.
 */
export function toScale(numbers: Float64Array): Structure {
  let largest = 0;
  for (let index = 0; index < numbers.length; index++) largest = Math.max(largest, Math.abs(numbers[index]!));
  if (largest === 0) return { values: numbers, size: 0 };
  const values = dividedBy(numbers, largest);
  return { values, size: sumOfSquares(values) };
}

/** Cosine of two vectors normalised by {@link toScale}, from −1 to 1. */
export function cosine(first: Structure, second: Structure): number {
  return cosineOfVectors(first.values, second.values, first.size, second.size);
}
