import type { Matrix } from "../matrix/matrix";
import { dividedBy, sumOf, sumOfProducts, isConstant } from "../numeric/vectors";
import {
  compareStructures,
  cosine,
  difference,
  type Structure,
  type StructureMeasure,
  toScale,
  toShares,
} from "./structure-comparison";

export type ComplementarityMode = "structural" | "trade" | "correlation";

/**
 * Complementarity of two structures, row by row.
 *
 * `structural` 1 − S with the structural similarity S, from 0 (equal) to 1 (no common sector). `trade` 100·(1 − ½ Σ |m −
 * x|), Michaely's index of what one exports and the other imports, from 0 to 100 (equal). `correlation` of the two rows
 * as they are, location quotients say: negative where they complement, positive where they compete.
 *
 * @param a regions in rows, sectors in columns, or one structure in a row or a column; negative numbers only in
 * `correlation`.
 * @param b of the same shape, or one structure for every row of the other.
 * @returns a column with one number for each row. Sectors blank in one of the two are ignored; a structure that adds up
 * to zero, or a row without variation in `correlation`, is a division by zero.
 * @throws IndicatorError `negative`, or `vector-length` when the two do not fit.
 */
export function complementarity(a: Matrix, b: Matrix, mode: ComplementarityMode): Matrix {
  // All three are symmetric, so that either may be the one structure.
  return a.rows === 1 && a.columns > 1
    ? compareStructures(b, a, measures[mode], ["b", "a"])
    : compareStructures(a, b, measures[mode], ["a", "b"]);
}

/** Normalises to a vector of length 1. */
function toUnitLength(numbers: Float64Array): Structure {
  const { values, size } = toScale(numbers);
  return { values: dividedBy(values, Math.sqrt(size)), size };
}

/** 1 − cos of two vectors of length 1: exactly 1 without a common sector, exactly 0 for equals. */
function dissimilarity({ values: u }: Structure, { values: v }: Structure): number {
  const similarity = sumOfProducts(u, v);
  if (similarity < 0.5) return 1 - similarity;
  // ½ Σ (u − v)² keeps its digits where the two are nearly equal.
  let squares = 0;
  for (let sector = 0; sector < u.length; sector++) squares += (u[sector]! - v[sector]!) ** 2;
  return squares / 2;
}

/** 100·(1 − ½ Σ|s − t|) of shares. */
function tradeOverlap(first: Structure, second: Structure): number {
  const distance = difference(first, second);
  if (distance < 1) return 100 * (1 - distance / 2);
  // Σ min(s, t) keeps its digits where the two have little in common.
  let common = 0;
  for (let sector = 0; sector < first.values.length; sector++)
    common += Math.min(first.values[sector]!, second.values[sector]!);
  return 100 * common;
}

/** Normalises deviations from the mean by {@link toScale}; none for a row that is constant up to rounding. */
function toDeviations(numbers: Float64Array): Structure {
  const mean = sumOf(numbers) / numbers.length;
  return toScale(isConstant(numbers) ? new Float64Array(numbers.length) : numbers.map((value) => value - mean));
}

const measures: Readonly<Record<ComplementarityMode, StructureMeasure>> = {
  structural: { signed: false, normalise: toUnitLength, compare: dissimilarity },
  trade: { signed: false, normalise: toShares, compare: tradeOverlap },
  correlation: { signed: true, normalise: toDeviations, compare: cosine },
};
