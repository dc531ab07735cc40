import { IndicatorError } from "../indicator-error";
import { intoCell } from "../matrix/distributions";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, MISSING, NUMBER } from "../matrix/matrix";
import { vectorAs } from "../matrix/vector";
import { sumOf } from "../numeric/compensated-sum";
import { divideBy } from "../numeric/divide";
import { newNumbers } from "../numeric/room";

/** What a sequence is divided by: its first value, its mean, or nothing. */
export type GreyScaling = "initial" | "mean" | "none";

/**
 * Grey relational degree (Deng 1982): how alike a sequence runs to a reference sequence, the mean over the points of
 * (Δmin + ρ·Δmax)/(Δ + ρ·Δmax), where Δ is the distance between the scaled sequences at a point, and Δmin and Δmax are
 * taken over all points of all comparisons.
 *
 * @param reference the reference sequence, in a row, a column or a block.
 * @param comparisons one sequence in each row (or one in a column), as long as the reference. A point that is blank in
 * the reference or in any comparison is left out for all.
 * @param rho distinguishing coefficient ρ in (0, 1].
 * @returns a column of numbers in (0, 1], one for each comparison; 1 where all sequences coincide, blank for a
 * comparison of blanks. A comparison that cannot be scaled, because its first value or its mean is zero, is a division
 * by zero and left out of Δmin and Δmax.
 * @throws IndicatorError `not-positive` or `out-of-range` for ρ, `vector-length`, `too-few` when no point is left, `zero-denominator`
 * when the reference cannot be scaled.
 */
export function greyRelationalDegree(
  reference: Matrix,
  comparisons: Matrix,
  rho: number,
  scaling: GreyScaling,
): Matrix {
  if (rho <= 0) throw new IndicatorError("domain", "not-positive", { argument: "rho", value: rho });
  if (rho > 1)
    throw new IndicatorError("domain", "out-of-range", { argument: "rho", value: rho, lowest: 0, highest: 1 });
  const isOneColumn = comparisons.columns === 1 && reference.size > 1;
  const sequences = isOneColumn ? vectorAs("row", "comparisons", comparisons, reference.size) : comparisons;
  const base = vectorAs("row", "reference", reference, sequences.columns);
  const result = new MatrixBuilder(sequences.rows, 1);
  const used: number[] = [];
  for (let row = 0; row < sequences.rows; row++) {
    if (sequences.isBlankRow(row)) result.fail(row, MISSING);
    else used.push(row);
  }
  const points = pointsOf(base, sequences, used);
  if (points.length === 0)
    throw new IndicatorError("domain", "too-few", { argument: "reference", needed: 1, found: 0 });
  const count = points.length;
  const scaledBase = new Float64Array(count);
  take(base, 0, points, scaledBase, 0);
  const unit = unitOf(scaledBase, 0, count, scaling);
  if (unit === 0) throw new IndicatorError("division", "zero-denominator", { argument: "reference" });
  divideBy(scaledBase, unit);

  const compared: number[] = [];
  const distances = newNumbers(used.length * count);
  const bounds: Bounds = { smallest: Infinity, largest: 0 };
  for (const row of used) {
    const start = compared.length * count;
    take(sequences, row, points, distances, start);
    const own = unitOf(distances, start, count, scaling);
    if (own === 0) {
      result.fail(row, DIVISION_BY_ZERO);
      continue;
    }
    compared.push(row);
    toDistances(distances, start, own, scaledBase, bounds);
  }
  compared.forEach((row, place) => {
    const start = place * count;
    toCoefficients(distances, start, start + count, bounds, rho);
    intoCell(result, row, () => Math.min(sumOf(distances, start, start + count) / count, 1));
  });
  return result.build();
}

/** The smallest and the largest distance of all. */
interface Bounds {
  smallest: number;
  largest: number;
}

/** Puts in the place of a sequence its distances from the reference. */
function toDistances(values: Float64Array, start: number, unit: number, base: Float64Array, bounds: Bounds): void {
  let { smallest, largest } = bounds;
  for (let k = 0; k < base.length; k++) {
    const value = distance((values[start + k] as number) / unit, base[k] as number);
    values[start + k] = value;
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
  }
  bounds.smallest = smallest;
  bounds.largest = largest;
}

function toCoefficients(values: Float64Array, start: number, end: number, bounds: Bounds, rho: number): void {
  const { smallest, largest } = bounds;
  const nearest = smallest / largest + rho;
  for (let k = start; k < end; k++) values[k] = largest === 0 ? 1 : nearest / ((values[k] as number) / largest + rho);
}

/** Values that differ by the rounding of the scaling only coincide. */
function distance(a: number, b: number): number {
  const difference = Math.abs(a - b);
  return difference <= 4 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b)) ? 0 : difference;
}

/** What a sequence is divided by; 0 where it cannot be. */
function unitOf(values: Float64Array, start: number, count: number, scaling: GreyScaling): number {
  if (scaling === "none") return 1;
  return scaling === "initial" ? (values[start] as number) : sumOf(values, start, start + count) / count;
}

/** The points, counted from 0, at which the reference and all comparisons have a number. */
function pointsOf(reference: Matrix, comparisons: Matrix, rows: readonly number[]): readonly number[] {
  const { columns } = comparisons;
  return Array.from({ length: columns }, (_, point) => point).filter(
    (point) =>
      reference.stateAt(point) === NUMBER &&
      (comparisons.states === null || rows.every((row) => comparisons.stateAt(row * columns + point) === NUMBER)),
  );
}

/** Copies a row's values at the points to `target`, from `to` on. */
function take(matrix: Matrix, row: number, points: readonly number[], target: Float64Array, to: number): void {
  const { values, columns } = matrix;
  const start = row * columns;
  for (let k = 0; k < points.length; k++) target[to + k] = values[start + (points[k] as number)] as number;
}
