import { type DistributionBy, overDistributions } from "../matrix/distributions";
import type { Matrix } from "../matrix/matrix";
import { sumOfChunks } from "../numeric/chunk";
import { positiveMean, sumOfWeights } from "../numeric/positive-mean";

/**
 * Hoover index (Hoover 1936; also Robin Hood, Ricci-Schutz): half the sum of the distances between shares and reference
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
  const scale = reference === null ? 1 : total / sumOfWeights(reference, "reference");
  const sum = sumOfChunks(values.length, (from, end) =>
    reference === null ? distancesFrom(values, mean, from, end) : distancesBetween(values, reference, scale, from, end),
  );
  return sum / total / 2;
}

/** In two sums, because an addition has to wait for the one before it. */
function distancesFrom(values: Float64Array, mean: number, start: number, end: number): number {
  let sum = 0;
  let other = 0;
  let index = start;
  for (; index + 3 < end; index += 4) {
    const first = values[index] as number;
    const second = values[index + 1] as number;
    const third = values[index + 2] as number;
    const fourth = values[index + 3] as number;
    sum += Math.abs(first - mean) + Math.abs(second - mean);
    other += Math.abs(third - mean) + Math.abs(fourth - mean);
  }
  for (; index < end; index++) sum += Math.abs((values[index] as number) - mean);
  return sum + other;
}

function distancesBetween(
  values: Float64Array,
  reference: Float64Array,
  scale: number,
  start: number,
  end: number,
): number {
  let sum = 0;
  for (let index = start; index < end; index++)
    sum += Math.abs((values[index] as number) - scale * (reference[index] as number));
  return sum;
}
