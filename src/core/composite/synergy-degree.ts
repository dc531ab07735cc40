import { IndicatorError } from "../indicator-error";
import {
  combineStates,
  DIVISION_BY_ZERO,
  type Matrix,
  MatrixBuilder,
  MISSING,
  NUMBER,
  OUT_OF_DOMAIN,
} from "../matrix/matrix";
import { columnAsRow } from "../matrix/vector";
import { chunk } from "../numeric/chunk";
import { newNumbers } from "../numeric/room";
import { sumOfLogarithms } from "../numeric/sum-of-logarithms";
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
  const isPlain = weights === null && from.states === null && to.states === null && from.columns > 1;
  if (isPlain) return ofCompleteUnits(from, to);
  const taken = columnWeights(weights, from.columns);
  const result = new MatrixBuilder(from.rows, 1);
  const changes = newNumbers(taken.columns.length);
  const weightsOfChanges = newNumbers(taken.columns.length);
  for (let unit = 0; unit < from.rows; unit++) {
    let found = 0;
    let smallest = Infinity;
    let state = NUMBER;
    for (let place = 0; place < changes.length; place++) {
      const index = unit * from.columns + (taken.columns[place] as number);
      if (combineStates(from.stateAt(index), to.stateAt(index)) !== NUMBER) continue;
      const before = from.at(index);
      const after = to.at(index);
      if (Math.min(before, after) < 0 || Math.max(before, after) > 1) state = OUT_OF_DOMAIN;
      smallest = Math.min(smallest, after - before);
      changes[found] = Math.abs(after - before);
      weightsOfChanges[found++] = taken.weights[place] as number;
    }
    if (found < 2) state = found === 0 ? MISSING : OUT_OF_DOMAIN;
    const own = changes.subarray(0, found);
    const value = state !== NUMBER ? 0 : weights === null ? geometric(own) : linear(own, weightsOfChanges);
    if (state !== NUMBER) result.fail(unit, state);
    else if (Number.isNaN(value)) result.fail(unit, DIVISION_BY_ZERO);
    else result.values[unit] = Math.sign(smallest) * value;
  }
  return result.build();
}

/** Units without blanks or weights. */
function ofCompleteUnits(from: Matrix, to: Matrix): Matrix {
  const result = new MatrixBuilder(from.rows, 1);
  const changes = newNumbers(from.columns);
  for (let unit = 0; unit < from.rows; unit++) {
    const value = geometricOf(from.values, to.values, unit * from.columns, changes);
    if (Number.isNaN(value)) result.fail(unit, OUT_OF_DOMAIN);
    else result.values[unit] = value;
  }
  return result.build();
}

/** The degree of a unit without blanks or weights; not a number where an order degree is outside [0, 1]. */
function geometricOf(from: Float64Array, to: Float64Array, start: number, changes: Float64Array): number {
  let smallest = Infinity;
  for (let place = 0; place < changes.length; place += chunk) {
    const end = Math.min(place + chunk, changes.length);
    smallest = Math.min(smallest, takeChanges(from, to, start, changes, place, end));
  }
  return Math.sign(smallest) * geometric(changes);
}

/** The sizes of some changes; returns the smallest change, not a number where an order degree is outside [0, 1]. */
function takeChanges(
  from: Float64Array,
  to: Float64Array,
  start: number,
  changes: Float64Array,
  first: number,
  end: number,
): number {
  let smallest = Infinity;
  for (let place = first; place < end; place++) {
    const before = from[start + place] as number;
    const after = to[start + place] as number;
    if (before < 0 || before > 1 || after < 0 || after > 1) return NaN;
    const change = after - before;
    if (change < smallest) smallest = change;
    changes[place] = Math.abs(change);
  }
  return smallest;
}

const geometric = (changes: Float64Array) => Math.exp(sumOfLogarithms(changes) / changes.length);

/** Not a number where the weights of the subsystems that are left add up to zero. */
function linear(changes: Float64Array, weights: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let place = 0; place < changes.length; place++) {
    const weight = weights[place] as number;
    sum += weight * (changes[place] as number);
    total += weight;
  }
  return sum / total;
}
