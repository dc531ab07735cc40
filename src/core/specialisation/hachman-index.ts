import type { Matrix } from "../matrix/matrix";
import { compareWithReference, type StructureMeasure, toShares } from "./structure-comparison";

/**
 * Hachman index 1/Σ_j s_ij LQ_ij = 1/Σ_j (s_ij²/S_j) of each region: 1 where the region has the structure of the
 * reference, towards 0 the more it is specialised.
 *
 * @param values regions in rows, sectors in columns, not negative.
 * @param reference the sectors of the reference area in a row, or a block of the shape of `values` (row by row); null:
 * the regions together.
 * @returns a column of numbers in (0, 1]. Sectors blank in one of the two are ignored, and shares are of the others. A
 * region that adds up to zero, or that has a sector which the reference has not, is a division by zero.
 * @throws IndicatorError `negative`, or `vector-length` when the reference does not fit.
 */
export function hachmanIndex(values: Matrix, reference: Matrix | null): Matrix {
  return compareWithReference(values, reference ?? "total", likeness);
}

const likeness: StructureMeasure = {
  signed: false,
  normalise: toShares,
  compare: ({ values: shares }, { values: referenceShares }) => {
    let average = 0;
    for (let sector = 0; sector < shares.length; sector++) {
      const share = shares[sector]!;
      // A sector that neither has weighs nothing.
      if (share > 0) average += (share * share) / referenceShares[sector]!;
    }
    return average === Infinity ? NaN : Math.min(1 / average, 1);
  },
};
