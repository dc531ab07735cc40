import { requireNonNegative } from "../matrix/arguments";
import { Matrix } from "../matrix/matrix";
import { CompensatedSum, sumOf, withoutRounding } from "../numeric/vectors";
import { scaledIndicators } from "./scaled-indicators";
import { addingUpToOne, type Direction } from "./weights";

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
 * An indicator that is the same in every unit tells nothing: e = 1, w = 0. A unit with a blank is ignored.
 *
 * @param values units in rows, indicators in columns, each in a unit of its own.
 * @param directions one for each column; null: all are benefits.
 * @param shift added to z before the logarithm, not negative; the scores are of z without it.
 * @throws IndicatorError `too-few` unless two units are complete, `negative` for the shift, `zero-denominator` when no
 * indicator varies.
 */
export function entropyWeights(values: Matrix, directions: readonly Direction[] | null, shift: number): EntropyWeights {
  requireNonNegative("shift", Matrix.scalar(shift));
  const { scaled, scoresOf } = scaledIndicators(values, directions);
  const divergences = Float64Array.from(scaled, (z) => (z === null ? 0 : divergence(z, shift)));
  const weights = addingUpToOne("values", divergences);
  const row = (numbers: Float64Array) => new Matrix(1, values.columns, numbers);
  return {
    entropies: row(divergences.map((value) => 1 - value)),
    divergences: row(divergences),
    weights: row(weights),
    scores: scoresOf(weights),
  };
}

/** 1 − e as Σ p ln(n·p)/ln n, which is the same and loses less where the parts are nearly equal. */
function divergence(z: Float64Array, shift: number): number {
  const count = z.length;
  const total = sumOf(z) + count * shift;
  const sum = new CompensatedSum();
  let size = 0;
  for (let unit = 0; unit < count; unit++) {
    const part = (z[unit]! + shift) / total;
    if (part === 0) continue;
    const term = part * Math.log(count * part);
    sum.add(term);
    size += Math.abs(term);
  }
  return Math.min(Math.max(withoutRounding(sum.total, size) / Math.log(count), 0), 1);
}
