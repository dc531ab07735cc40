import { sumOf } from "../compensated-sum";
import { divideBy } from "../divide";
import { IndicatorError } from "../indicator-error";
import { type Matrix, NUMBER } from "../matrix";
import { requireNonNegative } from "../require";
import { requireSquare } from "./square";

/** Weights between units scaled to a sum of 1, and what the moments of Moran's I and Geary's C need of them. */
export interface SpatialWeights {
  /** unit × unit, row by row; 0 where two units are no neighbours. */
  readonly values: Float64Array;
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
  const n = units.length;
  const values = new Float64Array(n * n);
  units.forEach((unit, row) => {
    requireNoSelfWeight(weights, unit);
    const own = values.subarray(row * n, (row + 1) * n);
    if (weights.states === null && n === count) own.set(weights.values.subarray(unit * count, (unit + 1) * count));
    else
      units.forEach((other, column) => {
        const index = unit * count + other;
        if (weights.stateAt(index) === NUMBER) own[column] = weights.at(index);
      });
    const sum = standardize ? sumOf(own) : 0;
    if (sum > 0) for (let column = 0; column < n; column++) own[column] = (own[column] as number) / sum;
  });
  const total = sumOf(values);
  if (total === 0) throw new IndicatorError("division", "zero-denominator", { argument: "weights" });
  divideBy(values, total);
  return { values, ...sumsOf(values, n) };
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

function sumsOf(values: Float64Array, n: number): { readonly s1: number; readonly s2: number } {
  const margins = new Float64Array(n);
  let s1 = 0;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const weight = values[i * n + j] as number;
      // Each pair once: the way back would jump through the whole square for every cell.
      if (j <= i) s1 += (weight + (values[j * n + i] as number)) ** 2 / (i === j ? 2 : 1);
      margins[i] = (margins[i] as number) + weight;
      margins[j] = (margins[j] as number) + weight;
    }
  return { s1, s2: margins.reduce((sum, margin) => sum + margin ** 2, 0) };
}
