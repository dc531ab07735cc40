import type { Matrix } from "../matrix/matrix";
import { absoluteDifference, cosine, dividedBy, normOf, areEqual, withoutRounding } from "../numeric/vectors";
import { logRatio } from "./compound-rate";
import { overSharePairs, type ShareMeasure } from "./share-pairs";

export type StructuralChangeMode = "nav" | "k" | "moore" | "cosine" | "lilien" | "lilienmean";

/**
 * How far the structure of each region moved from start to end, with s the shares at the start and t those at the end.
 *
 * `nav` norm of absolute values ½Σ|t − s|, 0…1 (Michaely 1962); `k` Σ|t − s|, 0…2; `moore` angle between the two share
 * vectors in degrees, 0…90 (Moore 1978); `cosine` the cosine of that angle, 1…0; `lilien` √Σ t·(Δln x − Δln X)²
 * (Lilien 1982) with the shares at the end as weights; `lilienmean` the same with the mean of the shares at both ends.
 *
 * @param start regions in rows, sectors in columns, not negative; a single column is one structure. Levels are needed
 * only for their shares.
 * @param end the same sectors of the same regions.
 * @returns a column with one number for each region; blanks and failures as in {@link overSharePairs}. A sector that
 * vanishes adds nothing to `lilien`, whose term then tends to 0; one that appears, or vanishes in `lilienmean`, is out
 * of domain.
 * @throws IndicatorError `same-shape` when the tables do not fit.
 */
export function structuralChange(start: Matrix, end: Matrix, mode: StructuralChangeMode): Matrix {
  return overSharePairs({ name: "start", matrix: start }, { name: "end", matrix: end }, measures[mode]);
}

const measures: Readonly<Record<StructuralChangeMode, ShareMeasure>> = {
  nav: (s, t) => absoluteDifference(s, t) / 2,
  k: absoluteDifference,
  moore: (s, t) => (angle(s, t) * 180) / Math.PI,
  cosine,
  lilien: (s, t) => lilien(s, t, t),
  lilienmean: (s, t) =>
    lilien(
      s,
      t,
      t.map((end, sector) => (s[sector]! + end) / 2),
    ),
};

/** The angle by its half tangent, which keeps the digits that the arc cosine loses between structures almost equal. */
function angle(s: Float64Array, t: Float64Array): number {
  const first = dividedBy(s, normOf(s));
  const second = dividedBy(t, normOf(t));
  let apart = 0;
  let together = 0;
  for (let sector = 0; sector < s.length; sector++) {
    apart += (first[sector]! - second[sector]!) ** 2;
    together += (first[sector]! + second[sector]!) ** 2;
  }
  return 2 * Math.atan2(withoutRounding(Math.sqrt(apart), Math.sqrt(together)), Math.sqrt(together));
}

function lilien(s: Float64Array, t: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let sector = 0; sector < s.length; sector++)
    // The growth of a sector less that of the total is the growth of its share. 0·(ln 0)² is 0, its limit.
    if (weights[sector]! > 0 && !areEqual(s[sector]!, t[sector]!))
      sum += weights[sector]! * logRatio(s[sector]!, t[sector]!) ** 2;
  return Math.sqrt(sum);
}
