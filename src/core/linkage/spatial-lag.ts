import { requireSpatialWeights } from "../matrix/arguments";
import { type Matrix, MatrixBuilder, MISSING, NUMBER } from "../matrix/matrix";

/**
 * Spatial lag of each unit, Σ_j w_ij x_j over its neighbours: with rows that add up to 1 the mean of the neighbours.
 *
 * @param values one for each unit, in a row, a column or a block; a unit with a blank is nobody's neighbour.
 * @param weights as in {@link requireSpatialWeights}.
 * @param standardize whether each row is divided by its sum.
 * @returns a column; 0 for a unit without neighbours, blank for one without a value.
 * @throws IndicatorError `not-square`, `negative` or `self-weight`.
 */
export function spatialLag(values: Matrix, weights: Matrix, standardize: boolean): Matrix {
  const units = values.places();
  requireSpatialWeights(weights, values.size, units);
  const result = new MatrixBuilder(values.size, 1);
  for (let unit = 0; unit < values.size; unit++) {
    if (values.stateAt(unit) !== NUMBER) result.fail(unit, MISSING);
    else result.set(unit, lagOf(values, weights.row(unit), units, standardize));
  }
  return result.build();
}

/** The value under a blank weight is 0. */
function lagOf(values: Matrix, weights: Float64Array, units: readonly number[], standardize: boolean): number {
  let sum = 0;
  let weight = 0;
  for (const neighbour of units) {
    sum += weights[neighbour]! * values.at(neighbour);
    weight += weights[neighbour]!;
  }
  return standardize && weight > 0 ? sum / weight : sum;
}
