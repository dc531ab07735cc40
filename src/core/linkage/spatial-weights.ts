import { IndicatorError } from "../indicator-error";
import { requireNonNegative, requireSquare } from "../matrix/arguments";
import { Matrix, NUMBER } from "../matrix/matrix";
import { dividedBy, sumOf } from "../numeric/vectors";

/** Weights between units that add up to 1, and what the moments of Moran's I and Geary's C need of them. */
export interface SpatialWeights {
  /** unit × unit; 0 where two units are not neighbours. */
  readonly matrix: Matrix;
  /** S₁/S₀² with S₁ = ½ΣΣ(w_ij + w_ji)² and S₀ = ΣΣw_ij. */
  readonly s1: number;
  /** S₂/S₀² with S₂ = Σ(Σ_j w_ij + Σ_j w_ji)². */
  readonly s2: number;
}

/**
 * The weights between some of the units. A pair with a blank weight is ignored, as one with 0 is.
 *
 * @param weights a square with as many rows as there are units, not negative, not necessarily symmetric; its diagonal
 * is 0 or blank.
 * @param units the units that have a value, counted from 0.
 * @param standardize whether each row is divided by its sum; a unit without neighbours keeps its zeros.
 * @throws IndicatorError `not-square`, `negative`, `self-weight`, or `zero-denominator` when no units are neighbours.
 */
export function spatialWeights(
  weights: Matrix,
  count: number,
  units: readonly number[],
  standardize: boolean,
): SpatialWeights {
  requireSpatialWeights(weights, count, units);
  const matrix = addingUpToOne(units.length === count ? weights : between(weights, units), standardize);
  const transposed = matrix.transposed();
  const sumsOfBoth = units.map((_, unit) => sumOf(matrix.row(unit)) + sumOf(transposed.row(unit)));
  return {
    matrix,
    s1: squaredSums(matrix.values, transposed.values) / 2,
    s2: sumsOfBoth.reduce((sum, both) => sum + both ** 2, 0),
  };
}

/**
 * Checks weights between some of the units.
 *
 * @throws IndicatorError `not-square`, `negative` or `self-weight`.
 */
export function requireSpatialWeights(weights: Matrix, count: number, units: readonly number[]): void {
  requireNonNegative("weights", requireSquare("weights", weights, count));
  for (const unit of units) requireNoSelfWeight(weights, unit);
}

function requireNoSelfWeight(weights: Matrix, unit: number): void {
  const index = unit * (weights.columns + 1);
  if (weights.stateAt(index) === NUMBER && weights.at(index) !== 0)
    throw new IndicatorError("value", "self-weight", {
      argument: "weights",
      row: unit + 1,
      column: unit + 1,
      value: weights.at(index),
    });
}

/** The weights between some units alone. */
function between(weights: Matrix, units: readonly number[]): Matrix {
  const values = new Float64Array(units.length ** 2);
  let index = 0;
  for (const unit of units) for (const other of units) values[index++] = weights.at(unit * weights.columns + other);
  return new Matrix(units.length, units.length, values);
}

/** The weights, or the weights over the sums of their rows, as parts of their total; the value under a blank is 0. */
function addingUpToOne(weights: Matrix, standardize: boolean): Matrix {
  const units = weights.rows;
  const sums = Float64Array.from({ length: units }, (_, unit) => sumOf(weights.row(unit)));
  const total = standardize ? sums.filter((sum) => sum > 0).length : sumOf(sums);
  if (total === 0) throw new IndicatorError("division", "zero-denominator", { argument: "weights" });
  const scaled = new Matrix(units, units, new Float64Array(units ** 2));
  for (let unit = 0; unit < units; unit++)
    if (sums[unit]! > 0) scaled.row(unit).set(dividedBy(weights.row(unit), standardize ? sums[unit]! * total : total));
  return scaled;
}

/** Σ(a + b)². */
function squaredSums(first: Float64Array, second: Float64Array): number {
  let squares = 0;
  for (let index = 0; index < first.length; index++) squares += (first[index]! + second[index]!) ** 2;
  return squares;
}
