import { IndicatorError } from "../indicator-error";
import { requireSpatialWeights } from "../matrix/arguments";
import { DIVISION_BY_ZERO, Matrix, MatrixBuilder, NUMBER, OUT_OF_DOMAIN } from "../matrix/matrix";
import { centredColumn } from "../numeric/moments";
import { normalTwoSided } from "../numeric/normal";
import { dividedBy, sumOf, differenceOf } from "../numeric/vectors";

/** Weights between units that add up to 1, and what the moments of Moran's I and Geary's C need of them. */
export interface SpatialWeights {
  /** unit × unit; 0 where two units are not neighbours. */
  readonly matrix: Matrix;
  /** S₁/S₀² with S₁ = ½ΣΣ(w_ij + w_ji)² and S₀ = ΣΣw_ij. */
  readonly s1: number;
  /** S₂/S₀² with S₂ = Σ(Σ_j w_ij + Σ_j w_ji)². */
  readonly s2: number;
}

/** What a measure of spatial autocorrelation is computed from. */
export interface SpatialSample {
  /** Deviations from the mean over the root of their sum of squares. */
  readonly deviations: Float64Array;
  readonly weights: SpatialWeights;
  /** Kurtosis n·Σz⁴/(Σz²)². */
  readonly kurtosis: number;
}

/** A measure with its mean under the null hypothesis and its second moments about that mean. */
export interface SpatialMoments {
  readonly statistic: number;
  readonly expected: number;
  readonly varianceUnderNormality: number;
  /** Over all permutations of the values; needs four units. */
  readonly varianceUnderRandomisation: number;
}

/**
 * Tests a measure of spatial autocorrelation: a column with the measure, its expected value, and variance, z and
 * two-sided p under normality and then under randomisation (Cliff and Ord 1981). Units whose value is blank are
 * ignored. A variance of zero makes z and p divisions by zero, fewer than four units the last three out of domain.
 *
 * @param values one for each unit, in a row, a column or a block.
 * @param weights see {@link spatialWeights}.
 * @throws IndicatorError as there; `too-few` unless three units have a value, `zero-denominator` when they are all equal.
 */
export function testAutocorrelation(
  values: Matrix,
  weights: Matrix,
  standardize: boolean,
  momentsOf: (sample: SpatialSample) => SpatialMoments,
): Matrix {
  const sample = spatialSample(values, weights, standardize);
  const { statistic, expected, varianceUnderNormality, varianceUnderRandomisation } = momentsOf(sample);
  const result = new MatrixBuilder(8, 1);
  result.values.set([statistic, expected]);
  const difference = differenceOf(statistic, expected);
  putTest(result, 2, difference, varianceUnderNormality);
  if (sample.deviations.length < 4) for (let index = 5; index < 8; index++) result.fail(index, OUT_OF_DOMAIN);
  else putTest(result, 5, difference, varianceUnderRandomisation);
  return result.build();
}

/**
 * The units that have a value, with the weights between them.
 *
 * @throws IndicatorError as {@link testAutocorrelation}.
 */
export function spatialSample(values: Matrix, weights: Matrix, standardize: boolean): SpatialSample {
  const units = values.places();
  const between = spatialWeights(weights, values.size, units, standardize);
  if (units.length < 3)
    throw new IndicatorError("domain", "too-few", { argument: "values", needed: 3, found: units.length });
  const { deviations, norm } = centredColumn(values.numbers());
  if (norm === 0) throw new IndicatorError("division", "zero-denominator", { argument: "values" });
  const scaled = dividedBy(deviations, norm);
  const kurtosis = units.length * scaled.reduce((sum, deviation) => sum + deviation ** 4, 0);
  return { deviations: scaled, weights: between, kurtosis };
}

function putTest(result: MatrixBuilder, start: number, difference: number, variance: number): void {
  const z = difference / Math.sqrt(variance);
  if (variance > 0) result.values.set([variance, z, normalTwoSided(z)], start);
  else {
    result.fail(start, variance < 0 ? OUT_OF_DOMAIN : NUMBER);
    result.fail(start + 1, DIVISION_BY_ZERO);
    result.fail(start + 2, DIVISION_BY_ZERO);
  }
}

/**
 * The weights between some of the units. A pair with a blank weight is ignored, as one with 0 is.
 *
 * @param weights a square with as many rows as there are units, not negative, not necessarily symmetric; its diagonal
 * is 0 or blank.
 * @param units the units that have a value, counted from 0.
 * @param standardize whether each row is divided by its sum; a unit without neighbours keeps its zeros.
 * @throws IndicatorError `not-square`, `negative`, `self-weight`, or `zero-denominator` when no units are neighbours.
 */
function spatialWeights(
  weights: Matrix,
  count: number,
  units: readonly number[],
  standardize: boolean,
): SpatialWeights {
  requireSpatialWeights(weights, count, units);
  const matrix = addingUpToOne(units.length === count ? weights : between(weights, units), standardize);
  const transposed = matrix.transposed();
  const sumsOfBoth = units.map((_, unit) => sumOf(matrix.row(unit)) + sumOf(transposed.row(unit)));
  return {
    matrix,
    s1: squaredSums(matrix.values, transposed.values) / 2,
    s2: sumsOfBoth.reduce((sum, both) => sum + both ** 2, 0),
  };
}

/** The weights between some units alone. */
function between(weights: Matrix, units: readonly number[]): Matrix {
  const values = new Float64Array(units.length ** 2);
  let index = 0;
  for (const unit of units) for (const other of units) values[index++] = weights.at(unit * weights.columns + other);
  return new Matrix(units.length, units.length, values);
}

/** The weights, or the weights over the sums of their rows, as parts of their total; the value under a blank is 0. */
function addingUpToOne(weights: Matrix, standardize: boolean): Matrix {
  const units = weights.rows;
  const sums = Float64Array.from({ length: units }, (_, unit) => sumOf(weights.row(unit)));
  const total = standardize ? sums.filter((sum) => sum > 0).length : sumOf(sums);
  if (total === 0) throw new IndicatorError("division", "zero-denominator", { argument: "weights" });
  const scaled = new Matrix(units, units, new Float64Array(units ** 2));
  for (let unit = 0; unit < units; unit++)
    if (sums[unit]! > 0) scaled.row(unit).set(dividedBy(weights.row(unit), standardize ? sums[unit]! * total : total));
  return scaled;
}

/** Σ(a + b)². */
function squaredSums(first: Float64Array, second: Float64Array): number {
  let squares = 0;
  for (let index = 0; index < first.length; index++) squares += (first[index]! + second[index]!) ** 2;
  return squares;
}
