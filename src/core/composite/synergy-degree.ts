import { IndicatorError } from "../indicator-error";
import { combineStates, DIVISION_BY_ZERO, type Matrix, MatrixBuilder, MISSING, NUMBER, OUT_OF_DOMAIN } from "../matrix";
import { columnAsRow } from "../vector";
import { columnWeights } from "./weights";

/**
 * Synergy degree of a composite system between two times (Meng and Han 2000), in [−1, 1]: from the changes Δ of the
 * subsystems' order degrees, θ·|ΠΔ|^{1/k} without weights and θ·Σ ω|Δ| with them, where θ is the sign of the smallest
 * change: 1 when every subsystem gains order, −1 as soon as one loses some, 0 when the least of them stays as it is.
 *
 * @param start order degrees at the first time, in [0, 1]: units in rows, subsystems in columns; a single row or
 * column is one unit.
 * @param end the same at the second time, in the same shape.
 * @param weights ω, one for each subsystem, brought to a sum of 1; null: the geometric mean.
 * @returns a column. A subsystem that is blank at one time, or whose weight is blank, is left out; a unit without any
 * is blank, one with a single subsystem or an order degree outside [0, 1] is out of domain.
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
    const changes: number[] = [];
    const weightsOfChanges: number[] = [];
    let state = NUMBER;
    taken.columns.forEach((column, place) => {
      const index = unit * from.columns + column;
      if (combineStates(from.stateAt(index), to.stateAt(index)) !== NUMBER) return;
      const before = from.at(index);
      const after = to.at(index);
      if (Math.min(before, after) < 0 || Math.max(before, after) > 1) state = OUT_OF_DOMAIN;
      changes.push(after - before);
      weightsOfChanges.push(taken.weights[place] as number);
    });
    if (changes.length < 2) state = changes.length === 0 ? MISSING : OUT_OF_DOMAIN;
    const value = state !== NUMBER ? 0 : weights === null ? geometric(changes) : linear(changes, weightsOfChanges);
    if (state !== NUMBER) result.fail(unit, state);
    else if (Number.isNaN(value)) result.fail(unit, DIVISION_BY_ZERO);
    else result.values[unit] = Math.sign(changes.reduce((least, change) => Math.min(least, change))) * value;
  }
  return result.build();
}

function geometric(changes: readonly number[]): number {
  const logarithms = changes.reduce((sum, change) => sum + Math.log(Math.abs(change)), 0);
  return Math.exp(logarithms / changes.length);
}

/** Not a number where the weights of the subsystems that are left add up to zero. */
function linear(changes: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let total = 0;
  changes.forEach((change, place) => {
    const weight = weights[place] as number;
    sum += weight * Math.abs(change);
    total += weight;
  });
  return sum / total;
}
