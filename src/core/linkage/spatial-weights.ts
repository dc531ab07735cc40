import { IndicatorError } from "../indicator-error";
import { areFinite } from "../matrix/broadcast";
import { type Matrix, NUMBER } from "../matrix/matrix";
import { requireNonNegative } from "../matrix/require";
import { requireSquare } from "../matrix/square";
import { sumOf } from "../numeric/compensated-sum";
import { newNumbers } from "../numeric/room";

/** Weights between units that add up to 1, and what the moments of Moran's I and Geary's C need of them. */
export interface SpatialWeights {
  /** unit × unit, row by row, before they are scaled; 0 where two units are no neighbours. */
  readonly values: Float64Array;
  /** What each row has to be multiplied by. */
  readonly scales: Float64Array;
  /** S₁/S₀² with S₁ = ½ΣΣ(w_ij + w_ji)² and S₀ = ΣΣw_ij. */
  readonly s1: number;
  /** S₂/S₀² with S₂ = Σ(Σ_j w_ij + Σ_j w_ji)². */
  readonly s2: number;
}

/**
 * The weights between some of the units. A blank weight leaves the pair out, as 0 does.
 *
 * @param weights a square with as many rows as there are units, not negative, not necessarily symmetric; its diagonal
 * is 0 or blank.
 * @param units the units that take part, counted from 0.
 * @param standardize whether each row is divided by its sum; a unit without neighbours keeps its zeros.
 * @throws IndicatorError `not-square`, `negative`, `self-weight`, or `zero-denominator` when no units are neighbours.
 */
export function spatialWeights(
  weights: Matrix,
  count: number,
  units: readonly number[],
  standardize: boolean,
): SpatialWeights {
  requireNonNegative("weights", requireSquare("weights", weights, count));
  for (const unit of units) requireNoSelfWeight(weights, unit);
  const n = units.length;
  const values = n === count ? weights.values : betweenUnits(weights, units);
  const sums = new Float64Array(n);
  for (let row = 0; row < n; row++) sums[row] = sumOf(values, row * n, (row + 1) * n);
  const total = standardize ? sums.filter((sum) => sum > 0).length : sumOf(sums);
  if (total === 0) throw new IndicatorError("division", "zero-denominator", { argument: "weights" });
  const divisors = sums.map((sum) => (sum === 0 ? 1 : standardize ? sum * total : total));
  const given = sums.map((sum, row) => sum / (divisors[row] as number));
  const scales = divisors.map((divisor) => 1 / divisor);
  if (areFinite(scales)) return { values, scales, ...sumsOf(values, scales, given) };
  // The inverse of the smallest sums is beyond the largest double.
  const scaled = values.map((weight, index) => weight / (divisors[Math.floor(index / n)] as number));
  const ones = scales.fill(1);
  return { values: scaled, scales: ones, ...sumsOf(scaled, ones, given) };
}

/** The weights between some units alone; under a blank stands 0. */
function betweenUnits(weights: Matrix, units: readonly number[]): Float64Array {
  const values = newNumbers(units.length ** 2);
  let index = 0;
  for (const unit of units) for (const other of units) values[index++] = weights.at(unit * weights.columns + other);
  return values;
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

/** S₁ and S₂ of weights that add up to 1, with what each unit gives. */
function sumsOf(values: Float64Array, scales: Float64Array, given: Float64Array) {
  const n = scales.length;
  const received = new Float64Array(n);
  let s1 = 0;
  for (let i = 0; i < n; i++) s1 += addToReceived(values, i * n, scales[i] as number, received);
  for (let top = 0; top < n; top += tile)
    for (let left = 0; left <= top; left += tile) s1 += 2 * answeredWithin(values, scales, top, left);
  return { s1, s2: given.reduce((sum, own, i) => sum + (own + (received[i] as number)) ** 2, 0) };
}

/** Adds a row of weights to what each unit receives; returns the sum of their squares. */
function addToReceived(values: Float64Array, start: number, scale: number, received: Float64Array): number {
  let squares = 0;
  for (let column = 0; column < received.length; column++) {
    const weight = (values[start + column] as number) * scale;
    received[column] = (received[column] as number) + weight;
    squares += weight * weight;
  }
  return squares;
}

/** Rows and columns that stay in the cache together: the way back from one unit to another jumps from row to row. */
const tile = 32;

/** Σ w_ij·w_ji of the pairs j < i in a part of the square. */
function answeredWithin(values: Float64Array, scales: Float64Array, top: number, left: number): number {
  const n = scales.length;
  let sum = 0;
  for (let i = top; i < Math.min(top + tile, n); i++) {
    const end = Math.min(left + tile, i);
    const scale = scales[i] as number;
    for (let j = left; j < end; j++)
      sum += (values[i * n + j] as number) * scale * ((values[j * n + i] as number) * (scales[j] as number));
  }
  return sum;
}
