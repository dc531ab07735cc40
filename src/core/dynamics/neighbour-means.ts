import { IndicatorError } from "../indicator-error";
import { requireSpatialWeights } from "../matrix/arguments";
import { type Matrix, MatrixBuilder, MISSING, NUMBER } from "../matrix/matrix";
import { dividedBy, highestOf, sumOf } from "../numeric/vectors";
import { type Neighbours, neighboursAmong } from "../space/local-units";

/**
 * The mean of each region's neighbours in each year, Σ_j w_ij y_jt/Σ_j w_ij over those that have a value.
 *
 * @param panel regions in rows, years in columns.
 * @param weights as in {@link requireSpatialWeights}.
 * @returns as the panel; blank for a region without a value, or without a neighbour that has one.
 * @throws IndicatorError `not-square`, `negative` or `self-weight`; `zero-denominator` when no region has one.
 */
export function neighbourMeans(panel: Matrix, weights: Matrix): Matrix {
  const regions = Array.from({ length: panel.rows }, (_, region) => region);
  requireSpatialWeights(weights, panel.rows, regions);
  const means = new MatrixBuilder(panel.rows, panel.columns);
  for (const region of regions) {
    const neighbours = inUnitsOfTheLargest(neighboursAmong(weights.row(region), regions));
    for (let year = 0; year < panel.columns; year++) {
      const index = region * panel.columns + year;
      const mean = panel.stateAt(index) === NUMBER ? meanOf(neighbours, panel, year) : NaN;
      means.set(index, mean, MISSING);
    }
  }
  const result = means.build();
  if (result.numbers().length === 0) throw new IndicatorError("division", "zero-denominator", { argument: "weights" });
  return result;
}

/** So that their sum is within the range of numbers. */
const inUnitsOfTheLargest = ({ units, weights }: Neighbours): Neighbours => ({
  units,
  weights: dividedBy(weights, highestOf(weights)),
});

/** NaN without any neighbour that has a value. */
function meanOf({ units, weights }: Neighbours, panel: Matrix, year: number): number {
  const places = units.map((neighbour) => neighbour * panel.columns + year);
  const own = weights.map((weight, place) => (panel.stateAt(places[place]!) === NUMBER ? weight : 0));
  const sum = sumOf(own);
  if (sum === 0) return NaN;
  return own.reduce((mean, weight, place) => mean + (weight / sum) * panel.at(places[place]!), 0);
}
