import { IndicatorError } from "../indicator-error";
import { columnsOf } from "../matrix/columns";
import { Matrix } from "../matrix/matrix";
import { unitRange } from "../numeric/vectors";
import { completeRows, inPlaces } from "./complete-rows";
import type { Direction } from "./weights";

/** The complete units of a table with their indicators. */
export interface ScaledIndicators {
  /** As they are. */
  readonly cells: Matrix;
  /** Each indicator from 0 to 1 between its worst and its best value; null where it does not vary. */
  readonly scaled: readonly (Float64Array | null)[];
  /**
   * Σ w·z for each unit, in [0, 1], a column; blank for a unit with a blank. An indicator that does not vary has no part
   * in it.
   */
  readonly scoresOf: (weights: Float64Array) => Matrix;
}

/**
 * Indicators scaled to [0, 1] between their lowest and highest value, a cost reversed. A unit with a blank is ignored.
 *
 * @param values units in rows, indicators in columns.
 * @param directions one for each column; null: all are benefits.
 * @throws IndicatorError `too-few` unless two units are complete.
 */
export function scaledIndicators(values: Matrix, directions: readonly Direction[] | null): ScaledIndicators {
  const columns = Array.from({ length: values.columns }, (_, column) => column);
  const { rows, cells } = completeRows(values, columns);
  if (rows.length < 2)
    throw new IndicatorError("domain", "too-few", { argument: "values", needed: 2, found: rows.length });
  const scaled = columnsOf(cells).map(({ numbers }, column) => unitRange(numbers, directions?.[column] === -1));
  const scoresOf = (weights: Float64Array) =>
    inPlaces(new Matrix(rows.length, 1, weightedSums(scaled, weights, rows.length)), rows, values.rows);
  return { cells, scaled, scoresOf };
}

/** Σ w·z for each unit. */
function weightedSums(scaled: ScaledIndicators["scaled"], weights: Float64Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  scaled.forEach((z, column) => {
    if (z === null) return;
    for (let unit = 0; unit < count; unit++) sums[unit] = sums[unit]! + weights[column]! * z[unit]!;
  });
  // Weights add up to 1 but for a rounding.
  return sums.map((sum) => Math.min(sum, 1));
}
