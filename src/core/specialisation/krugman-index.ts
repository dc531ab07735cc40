import { Matrix } from "../matrix/matrix";
import {
  compareWithReference,
  type StructureReference,
  difference,
  type StructureMeasure,
  toShares,
} from "./structure-comparison";

export type KrugmanMode = "sum" | "half";

/**
 * Krugman index of specialisation K = Σ |s_ij − s_hj| (Krugman 1991), the distance of two structures: 0 for equal
 * structures; for structures without a common sector 2, or with `half`, the index of structural difference, 1.
 *
 * @param values regions in rows, sectors in columns, not negative; levels or shares give the same.
 * @param reference see {@link compareWithReference}; null: every pair.
 * @returns a region × region matrix for pairs, otherwise a column.
 */
export function krugmanIndex(values: Matrix, reference: Matrix | StructureReference | null, mode: KrugmanMode): Matrix {
  const sums = compareWithReference(values, reference, distance);
  if (mode === "sum") return sums;
  return new Matrix(
    sums.rows,
    sums.columns,
    sums.values.map((sum) => sum / 2),
    sums.states,
  );
}

const distance: StructureMeasure = { signed: false, normalise: toShares, compare: difference };
