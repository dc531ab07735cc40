import { type DistributionBy, overDistributions } from "../matrix/distributions";
import type { Matrix } from "../matrix/matrix";
import { positiveMean, sumOfWeights } from "../numeric/moments";
import { withoutRounding } from "../numeric/vectors";

/**
 * Hoover index (Hoover 1941; also Robin Hood, Ricci-Schutz): half the sum of the distances between shares and reference
 * shares, `H = ½ Σ |x_i/X − r_i/R|`, the part of the total that would have to move.
 *
 * @param values amounts, not negative.
 * @param reference amounts that would be fair, such as population, not negative, shaped as the values or one vector for
 * each row or column; null: equal shares.
 * @returns numbers from 0 to 1, one for each distribution.
 * @throws IndicatorError `negative`, `zero-denominator` for values or a reference that are all zero, `too-few` without
 * any value.
 */
export function hooverIndex(values: Matrix, reference: Matrix | null, by: DistributionBy): Matrix {
  return overDistributions(values, reference && { name: "reference", matrix: reference }, by, hooverOf);
}

function hooverOf(values: Float64Array, reference: Float64Array | null): number {
  const { mean, weight } = positiveMean(values, null);
  const total = mean * weight;
  const moved =
    reference === null
      ? sumOfDistances(values, mean)
      : sumOfDifferences(values, reference, total / sumOfWeights(reference, "reference"));
  return withoutRounding(moved / total / 2, 1);
}

/** Σ|x − origin|. */
function sumOfDistances(values: Float64Array, origin: number): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += Math.abs(values[index]! - origin);
  return sum;
}

/** Σ|x − scale·r|. */
function sumOfDifferences(values: Float64Array, reference: Float64Array, scale: number): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += Math.abs(values[index]! - scale * reference[index]!);
  return sum;
}
