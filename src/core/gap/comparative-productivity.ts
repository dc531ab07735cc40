import { IndicatorError } from "../indicator-error";
import { columnAsRow, inShapeOf, requireNonNegative, sameShape, vectorAs } from "../matrix/arguments";
import { quotient } from "../matrix/broadcast";
import type { Matrix, NamedMatrix } from "../matrix/matrix";

/** A quantity, such as employment, of regions and of the nation by sector, under the names of their arguments. */
export interface RegionAndNation {
  /**
   * Regions in rows, sectors in columns, not negative. A single column is one region where the nation has as many
   * sectors as it has cells.
   */
  readonly region: NamedMatrix;
  /** The nation's sectors in a row, a column or a block, not negative. */
  readonly nation: NamedMatrix;
}

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
  const [produced, used] = sameShape(
    { name: output.region.name, matrix: quotient(output.region, output.nation) },
    { name: input.region.name, matrix: quotient(input.region, input.nation) },
  );
  return quotient(produced, used);
}

/**
 * A quantity with one row for each region and the nation in a row.
 *
 * @throws IndicatorError `vector-length` when the sectors of the two do not fit, `negative`.
 */
export function laidOut({ region, nation }: RegionAndNation): RegionAndNation {
  const { name, matrix } = region;
  const regions = matrix.rows === nation.matrix.size ? columnAsRow(matrix) : matrix;
  return {
    region: { name, matrix: requireNonNegative(name, regions) },
    nation: {
      name: nation.name,
      matrix: vectorAs("row", nation.name, requireNonNegative(nation.name, nation.matrix), regions.columns),
    },
  };
}

/** A quantity under the names that its arguments have: `region_output` and `nation_output` of the quantity `output`. */
export function regionAndNation(quantity: string, region: Matrix, nation: Matrix): RegionAndNation {
  return {
    region: { name: `region_${quantity}`, matrix: region },
    nation: { name: `nation_${quantity}`, matrix: nation },
  };
}

/**
 * A quantity that may be omitted as a whole: null then.
 *
 * @throws IndicatorError `needs-argument` when one of the two is given without the other.
 */
export function regionAndNationOrNone(
  quantity: string,
  region: Matrix | null,
  nation: Matrix | null,
): RegionAndNation | null {
  if (region !== null && nation !== null) return regionAndNation(quantity, region, nation);
  if (region === null && nation === null) return null;
  const [given, needed] = region === null ? ["nation", "region"] : ["region", "nation"];
  throw new IndicatorError("value", "needs-argument", {
    argument: `${needed}_${quantity}`,
    mode: `${given}_${quantity}`,
  });
}
