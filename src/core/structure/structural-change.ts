import type { Matrix } from "../matrix/matrix";
import { logRatio } from "./compound-rate";
import { shareDistance } from "./share-distance";
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
 * for nothing but their shares.
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
  nav: (s, t) => shareDistance(s, t) / 2,
  k: shareDistance,
  moore: (s, t) => (angle(s, t) * 180) / Math.PI,
  cosine,
  lilien: (s, t) => lilien(s, t, (_, end) => end),
  lilienmean: (s, t) => lilien(s, t, (start, end) => (start + end) / 2),
};

/** The angle by its half tangent, which keeps the digits that the arc cosine loses between structures almost equal. */
function angle(first: Float64Array, second: Float64Array): number {
  const firstNorm = norm(first);
  const secondNorm = norm(second);
  let apart = 0;
  let together = 0;
  for (let index = 0; index < first.length; index++) {
    const a = (first[index] as number) / firstNorm;
    const b = (second[index] as number) / secondNorm;
    apart += (a - b) ** 2;
    together += (a + b) ** 2;
  }
  return 2 * Math.atan2(Math.sqrt(apart), Math.sqrt(together));
}

function cosine(first: Float64Array, second: Float64Array): number {
  let product = 0;
  let firstSquares = 0;
  let secondSquares = 0;
  for (let index = 0; index < first.length; index++) {
    const a = first[index] as number;
    const b = second[index] as number;
    product += a * b;
    firstSquares += a * a;
    secondSquares += b * b;
  }
  // One root of the product, so that a structure is exactly 1 with itself.
  return Math.min(product / Math.sqrt(firstSquares * secondSquares), 1);
}

function lilien(first: Float64Array, second: Float64Array, weight: (start: number, end: number) => number): number {
  let sum = 0;
  for (let index = 0; index < first.length; index++) {
    const start = first[index] as number;
    const end = second[index] as number;
    const share = weight(start, end);
    // The growth of a sector less that of the total is the growth of its share. 0·(ln 0)² is 0, its limit.
    if (share > 0) sum += share * logRatio(start, end) ** 2;
  }
  return Math.sqrt(sum);
}

function norm(shares: Float64Array): number {
  let squares = 0;
  for (let index = 0; index < shares.length; index++) squares += (shares[index] as number) ** 2;
  return Math.sqrt(squares);
}
