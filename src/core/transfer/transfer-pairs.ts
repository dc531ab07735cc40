import { IndicatorError } from "../indicator-error";
import { requireNonNegative, requireSquare, requireWholeNumber } from "../matrix/arguments";
import { type Matrix, NUMBER } from "../matrix/matrix";
import { inDescendingOrder } from "../numeric/order";
import { differenceOf, lowestOf, power } from "../numeric/vectors";

/** An industry with a region that may send it and one that may receive it, each counted from 0. */
export interface TransferPair {
  readonly industry: number;
  readonly from: number;
  readonly to: number;
  /** Coefficient of the sending region less that of the receiving one. */
  readonly gap: number;
  /** Null where no distances are given. */
  readonly distance: number | null;
  /** The gap, over the distance to the power of `decay`. */
  readonly score: number;
}

export interface TransferPairRules {
  /** What one coefficient must be above and the other below; null: every higher coefficient sends. */
  readonly threshold: number | null;
  /** From row to column, in any unit; a blank is no pair. */
  readonly distance: Matrix | null;
  readonly decay: number;
  /** How many pairs of each industry, the highest scores first; 0: all. */
  readonly top: number;
}

/** A coefficient within this of the threshold is neither above nor below. */
const thresholdTolerance = 1e-9;

/** More pairs than a second or so compares, and than a sheet has rows. */
const mostCompared = 2 ** 28;
const mostReturned = 2 ** 20 - 2;

/**
 * Regions that may send an industry and regions that may receive it, by the usual reading of gradient coefficients (above
 * 1 an industry may leave, below 1 it may settle), with a score. Both the pairs and the score are constructions of JJJ.
 *
 * @param coefficients regions in rows, industries in columns; a blank takes no part.
 * @returns the industries in order, in each the pairs by falling score; scores equal up to rounding by `from`, then `to`.
 * @throws IndicatorError `not-square` or `negative` for the distances, `zero-cell` for a distance of 0 between the two of
 * a pair, `whole-number-range` for `top`, `too-many-pairs`.
 */
export function transferPairs(coefficients: Matrix, rules: TransferPairRules): readonly TransferPair[] {
  const { distance, top } = rules;
  requireWholeNumber("top", top, 0, mostReturned);
  if (distance !== null) requireNonNegative("distance", requireSquare("distance", distance, coefficients.rows));
  const pairs: TransferPair[] = [];
  let compared = 0;
  for (let industry = 0; industry < coefficients.columns; industry++) {
    const regions = sendersAndReceivers(coefficients, industry, rules);
    compared += regions.senders.length * regions.receivers.length;
    if (compared > mostCompared) throw tooMany(coefficients);
    for (const pair of bestPairs(coefficients, industry, regions, rules)) pairs.push(pair);
    if (pairs.length > mostReturned) throw tooMany(coefficients);
  }
  return pairs;
}

const tooMany = ({ rows, columns }: Matrix) => new IndicatorError("domain", "too-many-pairs", { rows, columns });

interface Candidates {
  /** Regions, counted from 0. */
  readonly senders: readonly number[];
  readonly receivers: readonly number[];
}

function sendersAndReceivers(
  coefficients: Matrix,
  industry: number,
  { threshold, distance, top }: TransferPairRules,
): Candidates {
  const coefficientOf = (region: number) => coefficients.at(region * coefficients.columns + industry);
  const regions = Array.from({ length: coefficients.rows }, (_, region) => region).filter(
    (region) => coefficients.stateAt(region * coefficients.columns + industry) === NUMBER,
  );
  const senders = regions.filter(
    (region) => threshold === null || coefficientOf(region) > threshold + thresholdTolerance,
  );
  const receivers = regions.filter(
    (region) => threshold === null || coefficientOf(region) < threshold - thresholdTolerance,
  );
  // Without distances the widest gaps are between the highest and the lowest.
  if (distance !== null || top === 0) return { senders, receivers };
  return {
    senders: highestOnes(senders, coefficientOf, top),
    receivers: highestOnes(receivers, (region) => -coefficientOf(region), top),
  };
}

/** Those with the highest values in the same order, at least `count` of them, with all that are equal to the last. */
function highestOnes<T>(items: readonly T[], valueOf: (item: T) => number, count: number): readonly T[] {
  if (items.length <= count) return items;
  const last = Float64Array.from(items, valueOf).sort()[items.length - count]!;
  return items.filter((item) => differenceOf(valueOf(item), last) >= 0);
}

/** The pairs of an industry in order, all of them or the best. */
function bestPairs(
  coefficients: Matrix,
  industry: number,
  { senders, receivers }: Candidates,
  { distance, decay, top }: TransferPairRules,
): readonly TransferPair[] {
  let pairs: TransferPair[] = [];
  /** Lower scores are not among the best. */
  let least = 0;
  let most = top === 0 ? mostReturned : Math.max(4 * top, 1000);
  for (const from of senders) {
    const high = coefficients.at(from * coefficients.columns + industry);
    for (const to of receivers) {
      const low = coefficients.at(to * coefficients.columns + industry);
      const gap = differenceOf(high, low);
      if (gap <= 0) continue;
      const apart = distance === null ? null : distanceBetween(distance, from, to);
      if (apart === undefined) continue;
      const score = apart === null ? gap : gap / power(apart, decay);
      if (differenceOf(score, least) >= 0) pairs.push({ industry, from, to, gap, distance: apart, score });
    }
    if (pairs.length <= most) continue;
    if (top === 0) throw tooMany(coefficients);
    pairs = [...highestOnes(pairs, ({ score }) => score, top)];
    least = lowestOf(scoresOf(pairs));
    most = Math.max(most, 2 * pairs.length);
  }
  const inOrder = byScore(pairs);
  return top === 0 ? inOrder : inOrder.slice(0, top);
}

/** Undefined for a blank. */
function distanceBetween(distance: Matrix, from: number, to: number): number | undefined {
  const index = from * distance.columns + to;
  if (distance.stateAt(index) !== NUMBER) return undefined;
  if (distance.at(index) === 0)
    throw new IndicatorError("division", "zero-cell", { argument: "distance", row: from + 1, column: to + 1 });
  return distance.at(index);
}

/** By falling score; scores equal up to rounding keep their order. */
const byScore = (pairs: readonly TransferPair[]): readonly TransferPair[] =>
  inDescendingOrder(scoresOf(pairs)).map((place) => pairs[place]!);

const scoresOf = (pairs: readonly TransferPair[]) => Float64Array.from(pairs, ({ score }) => score);
