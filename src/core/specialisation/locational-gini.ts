import { vectorAs, isTurned, turnedIf } from "../matrix/arguments";
import { overDistributions } from "../matrix/distributions";
import type { Matrix } from "../matrix/matrix";
import { totals } from "../matrix/totals";
import { positiveMean, sumOfWeights } from "../numeric/moments";
import { weightedDifferences } from "../numeric/order";
import { dividedBy, isConstant } from "../numeric/vectors";

/**
 * Locational Gini of each sector (Krugman 1991, not halved; Hoover 1936): twice the area between the diagonal and the
 * Lorenz curve of the sector's regional shares over the regions' shares, the regions in the order of their location
 * quotients. 0 where the sector is spread like the reference, towards 1 where it is in one small region.
 *
 * @param values regions in rows, sectors in columns, not negative; on its side where the reference says so, see
 * {@link isTurned}.
 * @param reference the size of each region, such as population, not negative; null: the row sums of `values`.
 * @returns a row with one number for each sector, a column where the regions are in columns. A region blank in the sector or in the reference is ignored in both. A
 * sector that adds up to zero is a division by zero, one with a negative value out of domain; a sector of blanks alone
 * is blank.
 * @throws IndicatorError `one-vector` or `regions-length` when the reference does not fit.
 */
export function locationalGini(values: Matrix, reference: Matrix | null): Matrix {
  if (reference === null) return giniOfColumns(values, totals(values, "row"));
  const turned = isTurned(values, { name: "reference", matrix: reference }, "regions", "rows");
  const table = turnedIf(turned, values);
  return turnedIf(turned, giniOfColumns(table, vectorAs("column", "reference", reference, table.rows)));
}

function giniOfColumns(values: Matrix, sizes: Matrix): Matrix {
  return overDistributions(values, { name: "reference", matrix: sizes }, "col", (sector, regions) =>
    giniAgainst(sector, regions ?? sector),
  );
}

function giniAgainst(sector: Float64Array, regions: Float64Array): number {
  const { mean, weight } = positiveMean(sector, null);
  const whole = sumOfWeights(regions, "reference");
  // Out of the range of numbers: every share would be 0.
  if (whole === Infinity) return NaN;
  const shares = dividedBy(regions, whole);
  const quotients = new Float64Array(sector.length);
  // Regions without any size lie beyond all others on the curve, whatever their part of the sector.
  let beyond = 0;
  for (let region = 0; region < quotients.length; region++) {
    const part = sector[region]! / mean / weight;
    if (shares[region]! > 0) quotients[region] = part / shares[region]!;
    else beyond += part;
  }
  const found = quotients.filter((_, region) => shares[region]! > 0);
  return beyond === 0 && isConstant(found) ? 0 : Math.min(weightedDifferences(quotients, shares) + beyond, 1);
}
