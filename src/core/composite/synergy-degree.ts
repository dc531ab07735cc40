import { IndicatorError } from "../indicator-error";
import { columnAsRow } from "../matrix/arguments";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, MISSING, NUMBER, OUT_OF_DOMAIN } from "../matrix/matrix";
import { sumOfLogarithms } from "../numeric/logarithms";
import { sumOf, sumOfProducts } from "../numeric/vectors";
import { columnWeights, type ColumnWeights } from "./weights";

/**
 * Synergy degree of a composite system between two dates (Meng and Han 2000), in [−1, 1]: from the changes Δ of the
 * subsystems' order degrees, θ·|ΠΔ|^{1/k} without weights and θ·Σ ω|Δ| with them, where θ is the sign of the smallest
 * change: 1 when every subsystem gains order, −1 as soon as one loses some, 0 when the least of them stays as it is.
 *
 * @param start order degrees at the first date, in [0, 1]: units in rows, subsystems in columns; a single row or
 * column is one unit.
 * @param end the same at the second date, in the same shape.
 * @param weights ω, one for each subsystem, scaled to a sum of 1; null: the geometric mean.
 * @returns a column. A subsystem that is blank at one date, or whose weight is blank, is ignored; a unit without any
 * is blank, one with a single subsystem or an order degree outside [0, 1] is out of domain, one whose weights add up to
 * zero is a division by zero.
 * @throws IndicatorError `same-shape`; `vector-length`, `negative` or `zero-denominator` for the weights.
 */
export function synergyDegree(start: Matrix, end: Matrix, weights: Matrix | null): Matrix {
  const from = columnAsRow(start);
  const to = columnAsRow(end);
  if (from.rows !== to.rows || from.columns !== to.columns)
    throw new IndicatorError("value", "same-shape", {
      first: "order_start",
      firstShape: `${start.rows} × ${start.columns}`,
      second: "order_end",
      secondShape: `${end.rows} × ${end.columns}`,
    });
  const taken = columnWeights(weights, from.columns);
  const result = new MatrixBuilder(from.rows, 1);
  for (let unit = 0; unit < from.rows; unit++) {
    const { sizes, ownWeights, smallest, areDegrees } = changesOf(from, to, unit, taken);
    if (sizes.length === 0) result.fail(unit, MISSING);
    else if (sizes.length === 1 || !areDegrees) result.fail(unit, OUT_OF_DOMAIN);
    else {
      const size = weights === null ? geometricMean(sizes) : sumOfProducts(ownWeights, sizes) / sumOf(ownWeights);
      result.set(unit, Math.sign(smallest) * size, DIVISION_BY_ZERO);
    }
  }
  return result.build();
}

const geometricMean = (sizes: Float64Array) => Math.exp(sumOfLogarithms(sizes) / sizes.length);

/** The changes of the subsystems of a unit that have an order degree at both dates. */
function changesOf(from: Matrix, to: Matrix, unit: number, { columns, weights }: ColumnWeights) {
  const sizes = new Float64Array(columns.length);
  const ownWeights = new Float64Array(columns.length);
  let found = 0;
  let smallest = Infinity;
  let areDegrees = true;
  for (let place = 0; place < columns.length; place++) {
    const index = unit * from.columns + columns[place]!;
    if (from.stateAt(index) !== NUMBER || to.stateAt(index) !== NUMBER) continue;
    const before = from.at(index);
    const after = to.at(index);
    if (Math.min(before, after) < 0 || Math.max(before, after) > 1) areDegrees = false;
    smallest = Math.min(smallest, after - before);
    sizes[found] = Math.abs(after - before);
    ownWeights[found++] = weights[place]!;
  }
  return { sizes: sizes.subarray(0, found), ownWeights: ownWeights.subarray(0, found), smallest, areDegrees };
}
