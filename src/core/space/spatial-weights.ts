import { IndicatorError } from "../indicator-error";
import { requireNonNegative, requireSquare } from "../matrix/arguments";
import { type Matrix, MatrixBuilder, NUMBER } from "../matrix/matrix";
import { inAscendingOrder, valuesAt } from "../numeric/order";
import { areEqual, dividedBy, highestOf, lowestOf, sumOf } from "../numeric/vectors";

/** Weights between units, and what made them. */
export interface MadeWeights {
  /** unit × unit, 0 on the diagonal. */
  readonly matrix: Matrix;
  /** The power, the number of neighbours or the band that was used; null if none was used. */
  readonly parameter: number | null;
}

/** A distance this much above the band, relatively, is within it. */
const bandTolerance = 1e-9;

/**
 * Weights from distances: `inverse` d^−p; `knn` 1 for the k nearest, of equally near ones the earlier unit; `band` 1 up to
 * a distance.
 *
 * @param distances a square; the diagonal is ignored, and a blank is no link.
 * @param parameter the power p (null: 1), the number k (null: 4) or the band (null: the smallest that leaves no unit
 * alone).
 * @throws IndicatorError `not-square`, `negative`; `zero-cell` for a distance of 0 in `inverse`; `whole-number-range` for k.
 */
export function weightsByDistance(
  distances: Matrix,
  kind: "inverse" | "knn" | "band",
  parameter: number | null,
): MadeWeights {
  const n = distances.rows;
  requireNonNegative("source", requireSquare("source", distances, n));
  switch (kind) {
    case "inverse":
      return inverseDistances(distances, parameter ?? 1);
    case "knn":
      return { matrix: nearest(distances, parameter ?? 4), parameter: parameter ?? 4 };
    case "band": {
      const band = parameter ?? smallestBand(distances);
      const isNear = (distance: number) => distance <= band * (1 + bandTolerance);
      return {
        matrix: linked(n, (i, j) => isLink(distances, i, j) && isNear(distances.at(i * n + j))),
        parameter: band,
      };
    }
  }
}

const isLink = (distances: Matrix, i: number, j: number) =>
  i !== j && distances.stateAt(i * distances.rows + j) === NUMBER;

function inverseDistances(distances: Matrix, power: number): MadeWeights {
  const n = distances.rows;
  const result = new MatrixBuilder(n, n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      if (!isLink(distances, i, j)) continue;
      const distance = distances.at(i * n + j);
      if (distance === 0)
        throw new IndicatorError("division", "zero-cell", { argument: "source", row: i + 1, column: j + 1 });
      result.set(i * n + j, distance ** -power);
    }
  return { matrix: result.build(), parameter: power };
}

function nearest(distances: Matrix, count: number): Matrix {
  const n = distances.rows;
  if (!Number.isInteger(count) || count < 1 || count > n - 1)
    throw new IndicatorError("domain", "whole-number-range", {
      argument: "parameter",
      value: count,
      lowest: 1,
      highest: n - 1,
    });
  const result = new MatrixBuilder(n, n);
  for (let i = 0; i < n; i++) {
    const others = Uint32Array.from({ length: n }, (_, j) => j).filter((j) => isLink(distances, i, j));
    for (const place of firstInOrder(valuesAt(others, distances.row(i)), count))
      result.values[i * n + others[place]!] = 1;
  }
  return result.build();
}

/** The positions of the lowest numbers; of those equal up to rounding to the first of their run the earlier ones. */
function firstInOrder(numbers: Float64Array, count: number): readonly number[] {
  const { values, order } = inAscendingOrder(numbers);
  const found: number[] = [];
  for (let first = 0; first < order.length && found.length < count;) {
    let next = first + 1;
    while (next < order.length && areEqual(values[next]!, values[first]!)) next++;
    found.push(...Array.from(order.subarray(first, next)).sort((a, b) => a - b));
    first = next;
  }
  return found.slice(0, count);
}

/** The highest of the distances to the nearest other unit. */
function smallestBand(distances: Matrix): number {
  const n = distances.rows;
  let band = 0;
  for (let i = 0; i < n; i++) {
    let closest = Infinity;
    for (let j = 0; j < n; j++) if (isLink(distances, i, j)) closest = Math.min(closest, distances.at(i * n + j));
    if (closest < Infinity) band = Math.max(band, closest);
  }
  return band;
}

/**
 * Weights by how alike two units are, 1/|y_i − y_j|^power.
 *
 * @param values one for each unit, in any shape; a unit with a blank has no links.
 * @throws IndicatorError `equal-values` with the two units.
 */
export function economicWeights(values: Matrix, power: number | null): MadeWeights {
  const n = values.size;
  const exponent = power ?? 1;
  const result = new MatrixBuilder(n, n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      if (i === j || values.stateAt(i) !== NUMBER || values.stateAt(j) !== NUMBER) continue;
      const [own, other] = [values.at(i), values.at(j)];
      if (areEqual(own, other))
        throw new IndicatorError("division", "equal-values", { argument: "source", first: i + 1, second: j + 1 });
      result.set(i * n + j, Math.abs(own - other) ** -exponent);
    }
  return { matrix: result.build(), parameter: exponent };
}

/** Weights of 1 between the two units of each pair, in both directions. */
export function contiguityWeights(count: number, pairs: readonly (readonly [number, number])[]): MadeWeights {
  const result = new MatrixBuilder(count, count);
  for (const [a, b] of pairs) for (const index of [a * count + b, b * count + a]) result.values[index] = 1;
  return { matrix: result.build(), parameter: null };
}

function linked(count: number, areLinked: (i: number, j: number) => boolean): Matrix {
  const result = new MatrixBuilder(count, count);
  for (let i = 0; i < count; i++) for (let j = 0; j < count; j++) if (areLinked(i, j)) result.values[i * count + j] = 1;
  return result.build();
}

/** The weights with each row divided by its sum; a row of zeros stays. */
export function rowStandardized(weights: Matrix): Matrix {
  const result = new MatrixBuilder(weights.rows, weights.columns);
  for (let row = 0; row < weights.rows; row++) {
    const own = weights.row(row);
    const sum = sumOf(own);
    result.row(row).set(sum === 0 ? own : dividedBy(own, sum));
  }
  return result.build();
}

export interface WeightsSummary {
  readonly units: number;
  readonly links: number;
  /** Links over all pairs; NaN for a single unit. */
  readonly density: number;
  /** Of the numbers of neighbours. */
  readonly mean: number;
  readonly min: number;
  readonly max: number;
  /** The units without neighbours, counted from 0. */
  readonly islands: readonly number[];
  readonly isSymmetric: boolean;
}

/** What a square of weights is like. */
export function weightsSummary(weights: Matrix): WeightsSummary {
  const n = weights.rows;
  const counts = Float64Array.from({ length: n }, (_, unit) => weights.row(unit).filter((one) => one !== 0).length);
  const links = sumOf(counts);
  const transposed = weights.transposed();
  return {
    units: n,
    links,
    density: links / (n * (n - 1)),
    mean: links / n,
    min: lowestOf(counts),
    max: highestOf(counts),
    islands: Array.from(counts.keys()).filter((unit) => counts[unit] === 0),
    isSymmetric: weights.values.every((weight, index) => areEqual(weight, transposed.at(index))),
  };
}
