import { IndicatorError } from "../indicator-error";
import { type NamedMatrix, quotient } from "../matrix/broadcast";
import type { Matrix } from "../matrix/matrix";
import { requireNonNegative } from "../matrix/require";
import { columnAsRow, vectorAs } from "../matrix/vector";

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

/** A quantity under the names that its arguments have: `region_output` and `nation_output` of the quantity `output`. */
export function regionAndNation(quantity: string, region: Matrix, nation: Matrix): RegionAndNation {
  return {
    region: { name: `region_${quantity}`, matrix: region },
    nation: { name: `nation_${quantity}`, matrix: nation },
  };
}

/**
 * The same of a quantity that may be left out as a whole.
 *
 * @throws IndicatorError `needs-argument` when one of the two is there without the other.
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

/**
 * The same with one row for each region and the nation in a row.
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

/** Each region's part of the nation, sector by sector: fractions. */
export function partsOfNation({ region, nation }: RegionAndNation): Matrix {
  return quotient(region, nation);
}
