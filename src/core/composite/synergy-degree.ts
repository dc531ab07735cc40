import { IndicatorError } from "../indicator-error";
import { columnAsRow } from "../matrix/arguments";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, MISSING, NUMBER, OUT_OF_DOMAIN } from "../matrix/matrix";
import { differenceOf } from "../numeric/vectors";
import { columnWeights } from "./weights";

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
      firstShape: start.shape,
      second: "order_end",
      secondShape: end.shape,
    });
  const taken = columnWeights(weights, from.columns);
  const result = new MatrixBuilder(from.rows, 1);
  for (let unit = 0; unit < from.rows; unit++) {
    let count = 0;
    let smallest = Infinity;
    let logarithms = 0;
    let weighted = 0;
    let weight = 0;
    let areDegrees = true;
    for (let place = 0; place < taken.columns.length; place++) {
      const index = unit * from.columns + taken.columns[place]!;
      if (from.stateAt(index) !== NUMBER || to.stateAt(index) !== NUMBER) continue;
      const before = from.at(index);
      const after = to.at(index);
      if (Math.min(before, after) < 0 || Math.max(before, after) > 1) areDegrees = false;
      const change = differenceOf(after, before);
      const size = Math.abs(change);
      count++;
      smallest = Math.min(smallest, change);
      logarithms += Math.log(size);
      weighted += taken.weights[place]! * size;
      weight += taken.weights[place]!;
    }
    const size = weights === null ? Math.exp(logarithms / count) : weighted / weight;
    if (count === 0) result.fail(unit, MISSING);
    else if (count === 1 || !areDegrees) result.fail(unit, OUT_OF_DOMAIN);
    else result.set(unit, Math.sign(smallest) * size, DIVISION_BY_ZERO);
  }
  return result.build();
}
