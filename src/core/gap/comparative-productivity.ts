import { IndicatorError } from "../indicator-error";
import { requireNonNegative, sameShape, vectorAs, isTurned, requireAlike, turnedIf } from "../matrix/arguments";
import { quotient } from "../matrix/broadcast";
import type { Matrix, NamedMatrix } from "../matrix/matrix";

/** A quantity, such as employment, of regions and of the nation by sector, under the names of their arguments. */
export interface RegionAndNation {
  /** Regions in rows, sectors in columns, not negative; on its side where the nation's output says so. */
  readonly region: NamedMatrix;
  /** The nation's sectors in a row or a column, not negative. */
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
 * @throws IndicatorError `same-shape`, `one-vector`, `sectors-length`, `vector-length`, `lie-alike` or `negative`.
 */
export function comparativeProductivity(output: RegionAndNation, input: RegionAndNation): Matrix {
  const turned = sectorsAreInRows(output);
  return turnedIf(turned, productivityOf(laidOut(output, output, turned), laidOut(input, output, turned)));
}

/** Whether the tables lie on their side, as the nation's output says. */
export const sectorsAreInRows = ({ region, nation }: RegionAndNation) => isTurned(region.matrix, nation, "sectors");

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
 * @param output the quantity that says how the tables lie.
 * @throws IndicatorError `same-shape` or `vector-length` when the quantity does not fit the output, `lie-alike`, `negative`.
 */
export function laidOut(quantity: RegionAndNation, output: RegionAndNation, turned: boolean): RegionAndNation {
  const { region, nation } = quantity;
  const { name, matrix } = region;
  const [, inShape] = sameShape(output.region, { name, matrix: requireNonNegative(name, matrix) });
  const regions = turnedIf(turned, inShape);
  requireAlike(regions, output.nation, nation);
  return {
    region: { name, matrix: regions },
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
