import { IndicatorError } from "../indicator-error";
import { type Matrix, NUMBER } from "../matrix/matrix";
import { requireNonNegative } from "../matrix/require";
import { vectorAs } from "../matrix/vector";
import { sumOf } from "../numeric/compensated-sum";

/** Weights of columns, adding up to 1. */
export interface ColumnWeights {
  /** The columns that take part, counted from 0: a column whose weight is blank does not. */
  readonly columns: readonly number[];
  /** One for each column that takes part. */
  readonly weights: Float64Array;
}

/**
 * Weights brought to a sum of 1.
 *
 * @param given one for each column, not negative, in any unit; null: equal weights.
 * @throws IndicatorError `vector-length`, `negative`, or `zero-denominator` when they add up to zero.
 */
export function columnWeights(given: Matrix | null, count: number): ColumnWeights {
  const all = Array.from({ length: count }, (_, column) => column);
  if (given === null) return { columns: all, weights: new Float64Array(count).fill(1 / count) };
  requireNonNegative("weights", vectorAs("row", "weights", given, count));
  const numbers = given.numbers();
  const total = sumOf(numbers);
  if (total === 0) throw new IndicatorError("division", "zero-denominator", { argument: "weights" });
  return {
    columns: all.filter((column) => given.stateAt(column) === NUMBER),
    weights: numbers.map((weight) => weight / total),
  };
}
