import type { Matrix } from "../matrix/matrix";
import { sumOf } from "../numeric/compensated-sum";
import { compareStructures } from "./structure-comparison";
import {
  absoluteDifference,
  cosine,
  type PlainComparison,
  type StructureMeasure,
  toScale,
  toShares,
} from "./structure-measure";

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
 * @returns a column with one number for each row. Sectors blank in one of the two are left out; a structure that adds up
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
const toUnitLength: StructureMeasure["normalise"] = (source, start, length, target, to) => {
  const squares = toScale(source, start, length, target, to);
  const norm = Math.sqrt(squares);
  for (let place = to; place < to + length; place++) target[place] = (target[place] as number) / norm;
  return squares;
};

/** Σ min(s, t) of shares, which is 1 − ½ Σ |s − t|. */
const overlap: PlainComparison = (first, firstStart, second, secondStart, length) => {
  let common = 0;
  for (let place = 0; place < length; place++)
    common += Math.min(first[firstStart + place] as number, second[secondStart + place] as number);
  return common;
};

/** ½ Σ (u − v)² of vectors of length 1, which is 1 − cos. */
const halfSquaredDistance: PlainComparison = (first, firstStart, second, secondStart, length) => {
  let squares = 0;
  for (let place = 0; place < length; place++) {
    const difference = (first[firstStart + place] as number) - (second[secondStart + place] as number);
    squares += difference * difference;
  }
  return squares / 2;
};

const measures: Readonly<Record<ComplementarityMode, StructureMeasure>> = {
  structural: {
    signed: false,
    normalise: toUnitLength,
    compare: (first, firstStart, second, secondStart, length) => {
      const similarity = cosine(first, firstStart, second, secondStart, length, 1, 1);
      // Each form where it keeps its digits: the first is exactly 1 without a common sector, the other exactly 0 for equals.
      return similarity < 0.5 ? 1 - similarity : halfSquaredDistance(first, firstStart, second, secondStart, length);
    },
  },
  trade: {
    signed: false,
    normalise: toShares,
    compare: (first, firstStart, second, secondStart, length) => {
      const difference = absoluteDifference(first, firstStart, second, secondStart, length);
      return 100 * (difference < 1 ? 1 - difference / 2 : overlap(first, firstStart, second, secondStart, length));
    },
  },
  correlation: {
    signed: true,
    normalise: (source, start, length, target, to) => {
      const row = source.subarray(start, start + length);
      const mean = sumOf(row) / length;
      // Equal numbers may differ from their mean by a rounding; that is no variation.
      const deviations = row.every((value) => value === row[0])
        ? new Float64Array(length)
        : row.map((value) => value - mean);
      return toScale(deviations, 0, length, target, to);
    },
    compare: cosine,
  },
};
