import { IndicatorError } from "../indicator-error";
import { requireNonNegative, vectorAs } from "../matrix/arguments";
import { type Matrix, NUMBER } from "../matrix/matrix";
import { sharesOf, sumOf } from "../numeric/vectors";

/** Whether more of an indicator is better (1, a benefit) or less is (−1, a cost). */
export type Direction = 1 | -1;

/** Weights of columns, adding up to 1. */
export interface ColumnWeights {
  /** The columns that have a weight, counted from 0: a column whose weight is blank is ignored. */
  readonly columns: readonly number[];
  /** One for each of these columns. */
  readonly weights: Float64Array;
}

/**
 * Weights scaled to a sum of 1.
 *
 * @param given one for each column, not negative, in any unit; null: equal weights.
 * @throws IndicatorError `vector-length`, `negative`, or `zero-denominator` when they add up to zero.
 */
export function columnWeights(given: Matrix | null, count: number): ColumnWeights {
  const columns = Array.from({ length: count }, (_, column) => column);
  if (given === null) return { columns, weights: new Float64Array(count).fill(1 / count) };
  requireNonNegative("weights", vectorAs("row", "weights", given, count));
  const numbers = given.numbers();
  return {
    columns: columns.filter((column) => given.stateAt(column) === NUMBER),
    weights: addingUpToOne("weights", numbers),
  };
}

/**
 * The share of each number in their sum.
 *
 * @param numbers none negative.
 * @throws IndicatorError `zero-denominator` when they add up to zero.
 */
export function addingUpToOne(argument: string, numbers: Float64Array): Float64Array {
  if (sumOf(numbers) === 0) throw new IndicatorError("division", "zero-denominator", { argument });
  return sharesOf(numbers);
}
