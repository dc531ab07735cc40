import { sumOf } from "../compensated-sum";
import { intoCell } from "../distribution";
import { divideBy } from "../divide";
import { IndicatorError } from "../indicator-error";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, MISSING, NUMBER } from "../matrix";
import { vectorAs } from "../vector";

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
  const scaledBase = scale(valuesAt(base, 0, points, new Float64Array(points.length)), scaling);
  if (scaledBase === null) throw new IndicatorError("division", "zero-denominator", { argument: "reference" });

  const distances: { readonly row: number; readonly values: Float64Array }[] = [];
  const room = new Float64Array(used.length * points.length);
  let smallest = Infinity;
  let largest = 0;
  for (const row of used) {
    const start = distances.length * points.length;
    const values = scale(valuesAt(sequences, row, points, room.subarray(start, start + points.length)), scaling);
    if (values === null) {
      result.fail(row, DIVISION_BY_ZERO);
      continue;
    }
    distances.push({ row, values });
    for (let k = 0; k < values.length; k++) {
      const value = distance(values[k] as number, scaledBase[k] as number);
      values[k] = value;
      if (value < smallest) smallest = value;
      if (value > largest) largest = value;
    }
  }
  for (const { row, values } of distances) {
    for (let k = 0; k < values.length; k++)
      values[k] = largest === 0 ? 1 : (smallest / largest + rho) / ((values[k] as number) / largest + rho);
    intoCell(result, row, () => Math.min(sumOf(values) / values.length, 1));
  }
  return result.build();
}

/** Values that differ by the rounding of the scaling only coincide. */
function distance(a: number, b: number): number {
  const difference = Math.abs(a - b);
  return difference <= 4 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b)) ? 0 : difference;
}

/** Scales a sequence where it stands; null where it would be divided by zero. */
function scale(values: Float64Array, scaling: GreyScaling): Float64Array | null {
  if (scaling === "none") return values;
  const unit = scaling === "initial" ? (values[0] as number) : sumOf(values) / values.length;
  return unit === 0 ? null : divideBy(values, unit);
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

/** Copies a row's values at the points to `target`, which it returns. */
function valuesAt(matrix: Matrix, row: number, points: readonly number[], target: Float64Array): Float64Array {
  const start = row * matrix.columns;
  for (let k = 0; k < target.length; k++) target[k] = matrix.values[start + (points[k] as number)] as number;
  return target;
}
