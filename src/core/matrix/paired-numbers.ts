import { copyOf } from "../numeric/room";
import type { NamedMatrix } from "./broadcast";
import { NUMBER } from "./matrix";
import { sameShape } from "./pairwise";

/**
 * The numbers of several matrices of the same cells, without the cells that are blank in any of them: one vector for
 * each matrix, in reading order, all of the same length; not to be changed.
 *
 * @throws IndicatorError `same-shape` unless each has the shape of the first, or both are vectors of the same length.
 */
export function pairedNumbers(matrices: readonly [NamedMatrix, ...NamedMatrix[]]): [Float64Array, ...Float64Array[]] {
  const [first, ...others] = matrices;
  for (const other of others) sameShape(first, other);
  if (matrices.every(({ matrix }) => matrix.states === null))
    return matrices.map(({ matrix }) => matrix.values) as [Float64Array, ...Float64Array[]];
  const vectors = matrices.map(({ matrix }) => copyOf(matrix.values)) as [Float64Array, ...Float64Array[]];
  let found = 0;
  for (let index = 0; index < first.matrix.size; index++) {
    if (matrices.some(({ matrix }) => matrix.stateAt(index) !== NUMBER)) continue;
    for (const vector of vectors) vector[found] = vector[index] as number;
    found++;
  }
  return vectors.map((vector) => vector.subarray(0, found)) as [Float64Array, ...Float64Array[]];
}
