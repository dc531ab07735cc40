import type { Matrix } from "../matrix";
import { compareStructures, type StructureMeasure, type StructureReference } from "./structure-comparison";

/**
 * Structural similarity S = Σ s_i s_h / √(Σ s_i² · Σ s_h²), the cosine of two structures (UNIDO 1979): 1 for equal
 * structures, 0 for structures without a common sector.
 *
 * @param values regions in rows, sectors in columns, not negative; levels or shares give the same.
 * @param reference see {@link compareStructures}; null: every pair.
 * @returns numbers in [0, 1]: a region × region matrix for pairs, otherwise a column.
 */
export function structuralSimilarity(values: Matrix, reference: Matrix | StructureReference | null): Matrix {
  return compareStructures(values, reference, cosine);
}

const cosine: StructureMeasure = (first, firstStart, second, secondStart, length) => {
  const firstScale = largest(first, firstStart, length);
  const secondScale = largest(second, secondStart, length);
  let product = 0;
  let firstSquares = 0;
  let secondSquares = 0;
  // Scaled to at most 1, so that neither 1e200 nor 1e-200 leaves the range of the squares.
  for (let sector = 0; sector < length; sector++) {
    const a = (first[firstStart + sector] as number) / firstScale;
    const b = (second[secondStart + sector] as number) / secondScale;
    product += a * b;
    firstSquares += a * a;
    secondSquares += b * b;
  }
  // One root of the product, so that a structure is exactly 1 with itself.
  const similarity = product / Math.sqrt(firstSquares * secondSquares);
  return similarity > 1 ? 1 : similarity;
};

function largest(values: Float64Array, start: number, length: number): number {
  let largest = 0;
  for (let index = start; index < start + length; index++) largest = Math.max(largest, values[index] as number);
  return largest;
}
