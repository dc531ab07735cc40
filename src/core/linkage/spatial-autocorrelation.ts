import { IndicatorError } from "../indicator-error";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, NUMBER, OUT_OF_DOMAIN } from "../matrix/matrix";
import { centredColumn } from "../numeric/moments";
import { normalTwoSided } from "../numeric/normal";
import { differenceOf } from "../numeric/rounding";
import { dividedBy } from "../numeric/vectors";
import { type SpatialWeights, spatialWeights } from "./spatial-weights";

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
  const units = Array.from(values.values.keys()).filter((unit) => values.stateAt(unit) === NUMBER);
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
