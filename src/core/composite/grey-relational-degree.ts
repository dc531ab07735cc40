import { IndicatorError } from "../indicator-error";
import { vectorAs, isTurned, turnedIf } from "../matrix/arguments";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, MISSING, NUMBER } from "../matrix/matrix";
import { CompensatedSum, dividedBy, extremesOf, sumOf, differenceOf } from "../numeric/vectors";

/** What a sequence is divided by: its first value, its mean, or nothing. */
export type GreyScaling = "initial" | "mean" | "none";

/**
 * Grey relational degree (Deng 1982): how closely a sequence follows a reference sequence, the mean over the points of
 * (Δmin + ρ·Δmax)/(Δ + ρ·Δmax), where Δ is the distance between the scaled sequences at a point, and Δmin and Δmax are
 * taken over all points of all comparisons.
 *
 * @param reference the reference sequence, in a row or a column.
 * @param comparisons one sequence in each row, as long as the reference; in each column where the reference says so, see
 * {@link isTurned}. A point that is blank in
 * the reference or in any comparison is ignored in all.
 * @param rho distinguishing coefficient ρ in (0, 1].
 * @returns numbers in (0, 1], one for each comparison, in a column, or in a row for comparisons in columns; 1 where all sequences coincide, blank for a
 * comparison of blanks. A comparison that cannot be scaled, because its first value or its mean is zero, is a division
 * by zero and ignored in Δmin and Δmax.
 * @throws IndicatorError `not-positive` or `out-of-range` for ρ, `one-vector`, `points-length`, `too-few` when no point is left,
 * `zero-denominator` when the reference cannot be scaled.
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
  const turned = isTurned(comparisons, { name: "reference", matrix: reference }, "points");
  const sequences = turnedIf(turned, comparisons);
  const base = vectorAs("row", "reference", reference, sequences.columns);
  const points = commonPoints(base, sequences);
  if (points.length === 0)
    throw new IndicatorError("domain", "too-few", { argument: "reference", needed: 1, found: 0 });
  const scaledBase = scaled(base.row(0), points, scaling);
  if (scaledBase === null) throw new IndicatorError("division", "zero-denominator", { argument: "reference" });

  const result = new MatrixBuilder(sequences.rows, 1);
  const distances = Array.from({ length: sequences.rows }, (_, row) => {
    const own = sequences.isBlankRow(row) ? null : scaled(sequences.row(row), points, scaling);
    if (own === null) result.fail(row, sequences.isBlankRow(row) ? MISSING : DIVISION_BY_ZERO);
    return own && distancesBetween(own, scaledBase);
  });
  let smallest = Infinity;
  let largest = 0;
  for (const own of distances) {
    if (own === null) continue;
    const { lowest, highest } = extremesOf(own);
    smallest = Math.min(smallest, lowest);
    largest = Math.max(largest, highest);
  }
  distances.forEach((own, row) => {
    if (own !== null) result.set(row, degreeOf(own, smallest, largest, rho));
  });
  return turnedIf(turned, result.build());
}

/** The mean of (Δmin + ρ·Δmax)/(Δ + ρ·Δmax) over the points, with all distances as parts of Δmax. */
function degreeOf(distances: Float64Array, smallest: number, largest: number, rho: number): number {
  if (largest === 0) return 1;
  const nearest = smallest / largest + rho;
  const sum = new CompensatedSum();
  for (let place = 0; place < distances.length; place++) sum.add(nearest / (distances[place]! / largest + rho));
  return Math.min(sum.total / distances.length, 1);
}

/** The points, counted from 0, at which the reference and every comparison that is not blank have a number. */
function commonPoints(reference: Matrix, comparisons: Matrix): readonly number[] {
  const { rows, columns } = comparisons;
  const used = Array.from({ length: rows }, (_, row) => row).filter((row) => !comparisons.isBlankRow(row));
  return Array.from({ length: columns }, (_, point) => point).filter(
    (point) =>
      reference.stateAt(point) === NUMBER &&
      (comparisons.states === null || used.every((row) => comparisons.stateAt(row * columns + point) === NUMBER)),
  );
}

/** The values of a sequence at some points, scaled; null where they cannot be. */
function scaled(sequence: Float64Array, points: readonly number[], scaling: GreyScaling): Float64Array | null {
  const values = new Float64Array(points.length);
  for (let place = 0; place < points.length; place++) values[place] = sequence[points[place]!]!;
  const unit = scaling === "none" ? 1 : scaling === "initial" ? values[0]! : sumOf(values) / values.length;
  return unit === 0 ? null : dividedBy(values, unit);
}

/** |a − b| at each point; values that are equal up to rounding coincide. */
function distancesBetween(first: Float64Array, second: Float64Array): Float64Array {
  const distances = new Float64Array(first.length);
  for (let place = 0; place < first.length; place++) {
    distances[place] = Math.abs(differenceOf(first[place]!, second[place]!));
  }
  return distances;
}
