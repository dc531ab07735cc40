import type { Matrix } from "../matrix/matrix";
import {
  compareWithReference,
  type StructureReference,
  cosine,
  type StructureMeasure,
  toScale,
} from "./structure-comparison";

/**
 * Structural similarity S = Σ s_i s_h / √(Σ s_i² · Σ s_h²), the cosine of two structures (UNIDO 1979): 1 for equal
 * structures, 0 for structures without a common sector.
 *
 * @param values regions in rows, sectors in columns, not negative; levels or shares give the same.
 * @param reference see {@link compareWithReference}; null: every pair.
 * @returns numbers in [0, 1]: a region × region matrix for pairs, otherwise a column.
 */
export function structuralSimilarity(values: Matrix, reference: Matrix | StructureReference | null): Matrix {
  return compareWithReference(values, reference, likeness);
}

const likeness: StructureMeasure = { signed: false, normalise: toScale, compare: cosine };
