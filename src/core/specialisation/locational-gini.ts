import { weightedDifferences } from "../inequality/gini-index";
import { overDistributions } from "../matrix/distributions";
import type { Matrix } from "../matrix/matrix";
import { totals } from "../matrix/totals";
import { vectorAs } from "../matrix/vector";
import { divideBy } from "../numeric/divide";
import { positiveMean, sumOfWeights } from "../numeric/positive-mean";
import { copyOf, newNumbers } from "../numeric/room";

/**
 * Locational Gini of each sector (Krugman 1991, not halved; Hoover 1936): twice the area between the diagonal and the
 * Lorenz curve of the sector's regional shares over the regions' shares, the regions in the order of their location
 * quotients. 0 where the sector is spread like the reference, towards 1 where it is in one small region.
 *
 * @param values regions in rows, sectors in columns, not negative.
 * @param reference the size of each region, such as population, not negative; null: the row sums of `values`.
 * @returns a row with one number for each sector. A region blank in the sector or in the reference is left out of both. A
 * sector that adds up to zero is a division by zero, one with a negative value out of domain; a sector of blanks alone
 * gives a blank.
 * @throws IndicatorError `vector-length` when the reference does not fit.
 */
export function locationalGini(values: Matrix, reference: Matrix | null): Matrix {
  const sizes = reference === null ? totals(values, "row") : vectorAs("column", "reference", reference, values.rows);
  return overDistributions(values, { name: "reference", matrix: sizes }, "col", (sector, regions) =>
    giniAgainst(sector, regions ?? sector),
  );
}

function giniAgainst(sector: Float64Array, regions: Float64Array): number {
  const { mean, weight } = positiveMean(sector, null);
  const whole = sumOfWeights(regions, "reference");
  // Out of the range of numbers: every share would be 0.
  if (whole === Infinity) return NaN;
  const shares = divideBy(copyOf(regions), whole);
  // Regions without any size lie beyond all others on the curve, whatever their part of the sector.
  let beyond = 0;
  const quotients = newNumbers(sector.length);
  for (let region = 0; region < quotients.length; region++) {
    const part = (sector[region] as number) / mean / weight;
    const share = shares[region] as number;
    if (share > 0) quotients[region] = part / share;
    else beyond += part;
  }
  return Math.min(weightedDifferences(quotients, shares) + beyond, 1);
}
