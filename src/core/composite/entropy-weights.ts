import { IndicatorError } from "../indicator-error";
import { Matrix, MatrixBuilder, MISSING } from "../matrix/matrix";
import { requireNonNegative } from "../matrix/require";
import { CompensatedSum, sumOf } from "../numeric/compensated-sum";
import { copyOf } from "../numeric/room";
import { completeRows, numbersInRows } from "./complete-rows";
import type { Direction } from "./direction";
import { unitRange } from "./normalization";

/** Weights that indicators earn by how much they tell the units apart; each row vector has one cell for each indicator. */
export interface EntropyWeights {
  /** Entropy e of the units' parts of an indicator, from 0 (all with one unit) to 1 (equal parts). */
  readonly entropies: Matrix;
  /** d = 1 − e. */
  readonly divergences: Matrix;
  /** w = d/Σd. */
  readonly weights: Matrix;
  /** Σ w·z for each unit, in [0, 1], a column; blank for a unit with a blank. */
  readonly scores: Matrix;
}

/**
 * Entropy weights (entropy of Shannon 1948): with z the indicators scaled to [0, 1] between their lowest and highest
 * value (a cost reversed), p = (z + shift)/Σ(z + shift) over the units, e = −Σ p ln p/ln n, d = 1 − e, w = d/Σd.
 *
 * An indicator that is the same in every unit tells nothing: e = 1, w = 0. A unit with a blank takes no part.
 *
 * @param values units in rows, indicators in columns, each in a unit of its own.
 * @param directions one for each column; null: all are benefits.
 * @param shift added to z before the logarithm, not negative; the scores are of z without it.
 * @throws IndicatorError `too-few` unless two units are complete, `negative` for the shift, `zero-denominator` when no
 * indicator varies.
 */
export function entropyWeights(values: Matrix, directions: readonly Direction[] | null, shift: number): EntropyWeights {
  requireNonNegative("shift", Matrix.scalar(shift));
  const count = values.columns;
  const columns = Array.from({ length: count }, (_, column) => column);
  const rows = completeRows(values, columns);
  if (rows.length < 2)
    throw new IndicatorError("domain", "too-few", { argument: "values", needed: 2, found: rows.length });
  const numbersOf = numbersInRows(values, rows);
  const scaled = columns.map((column) => {
    const own = unitRange(numbersOf(column), directions?.[column] === -1);
    return own && copyOf(own);
  });
  const divergences = Float64Array.from(scaled, (z) => (z === null ? 0 : divergence(z, shift)));
  const total = sumOf(divergences);
  if (total === 0) throw new IndicatorError("division", "zero-denominator", { argument: "values" });
  const weights = divergences.map((value) => value / total);
  const row = (cells: Float64Array) => new Matrix(1, count, cells);
  return {
    entropies: row(divergences.map((value) => 1 - value)),
    divergences: row(divergences),
    weights: row(weights),
    scores: scoresOf(values.rows, rows, scaled, weights),
  };
}

/** 1 − e as Σ p ln(n·p)/ln n, which says the same and loses less where the parts are nearly equal. */
function divergence(z: Float64Array, shift: number): number {
  const count = z.length;
  const total = sumOf(z) + count * shift;
  const sum = new CompensatedSum();
  for (let index = 0; index < count; index++) {
    const part = ((z[index] as number) + shift) / total;
    if (part > 0) sum.add(part * Math.log(count * part));
  }
  return Math.min(Math.max(sum.total / Math.log(count), 0), 1);
}

function scoresOf(
  units: number,
  rows: readonly number[],
  scaled: readonly (Float64Array | null)[],
  weights: Float64Array,
): Matrix {
  const result = new MatrixBuilder(units, 1);
  const scores = new Float64Array(rows.length);
  scaled.forEach((z, column) => {
    if (z !== null)
      for (let place = 0; place < scores.length; place++)
        scores[place] = (scores[place] as number) + (weights[column] as number) * (z[place] as number);
  });
  for (let unit = 0, next = 0; unit < units; unit++)
    // Weights add up to 1 but for a rounding.
    if (rows[next] === unit) result.values[unit] = Math.min(scores[next++] as number, 1);
    else result.fail(unit, MISSING);
  return result.build();
}
