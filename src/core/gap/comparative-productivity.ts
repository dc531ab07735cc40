import { quotient } from "../matrix/broadcast";
import type { Matrix } from "../matrix/matrix";
import { sameShape } from "../matrix/pairwise";
import { ratioOfShares } from "../matrix/ratio-of-shares";
import { inShapeOf } from "../matrix/vector";
import { laidOut, partsOfNation, type RegionAndNation } from "./region-and-nation";

/**
 * Comparative productivity of a region in a sector, CPOR = (v_ij/V_j)/(e_ij/E_j): its output per worker over the
 * nation's in the same sector. With capital in the place of employment it is the comparative return on capital.
 *
 * @param output value added, v and V.
 * @param input employed persons or capital, e and E.
 * @returns a matrix of the shape of the region's output. A cell blank in one of the four is blank; a sector without
 * input in the region, and one that the nation does not have, is a division by zero; a failed cell fails what it is
 * part of.
 * @throws IndicatorError `same-shape`, `vector-length` or `negative`.
 */
export function comparativeProductivity(output: RegionAndNation, input: RegionAndNation): Matrix {
  return inShapeOf(output.region.matrix, productivityOf(laidOut(output), laidOut(input)));
}

/** The same for quantities that are laid out, with one row for each region. */
export function productivityOf(output: RegionAndNation, input: RegionAndNation): Matrix {
  const ratios = ratioOfShares(output.region.matrix, output.nation.matrix, input.region.matrix, input.nation.matrix);
  if (ratios !== null) return ratios;
  const [produced, used] = sameShape(
    { name: output.region.name, matrix: partsOfNation(output) },
    { name: input.region.name, matrix: partsOfNation(input) },
  );
  return quotient({ name: output.region.name, matrix: produced }, { name: input.region.name, matrix: used });
}
