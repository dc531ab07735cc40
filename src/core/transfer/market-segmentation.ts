import { IndicatorError } from "../indicator-error";
import { requireNonNegative, requireSquare } from "../matrix/arguments";
import { mapCells } from "../matrix/broadcast";
import type { Matrix } from "../matrix/matrix";
import { DIVISION_BY_ZERO, MatrixBuilder, MISSING, NUMBER } from "../matrix/matrix";
import { centredColumn, type DeviationForm } from "../numeric/moments";
import { CompensatedSum, CompensatedSums, differenceOf, withoutRounding } from "../numeric/vectors";

export interface PriceVariances {
  /** Regions in rows and in columns; a pair without a variance and the diagonal are blank. */
  readonly pairs: Matrix;
  /** A column: the mean over the pairs of each region; blank without any. */
  readonly regions: Matrix;
  /** The mean over all pairs; NaN without any. */
  readonly index: number;
}

/** More numbers than a second or so compares. */
const mostCompared = 2 ** 27;

/**
 * Market segmentation by relative prices (Parsley and Wei 1996; Gui Qihan et al. 2006): for two regions
 * ΔQ = |ln I_ik − ln I_jk| of each good, less the mean of the good over the pairs that have it, and of these the variance
 * over the goods.
 *
 * @param indices price indices with the year before as base, in any unit, since the base cancels; regions in rows, goods
 * in columns. A good blank in a region takes no part in its pairs; a pair with fewer than two goods is blank.
 * @param neighbours a square; a pair takes part where either of its cells is a number other than 0. Null: all pairs.
 * @throws IndicatorError `not-positive`, `too-few` for fewer than two regions or two goods, `not-square`, `negative` for the
 * neighbours, `too-many-pairs`.
 */
export function relativePriceVariances(
  indices: Matrix,
  neighbours: Matrix | null,
  form: DeviationForm,
): PriceVariances {
  const { rows, columns } = indices;
  for (const count of [rows, columns])
    if (count < 2) throw new IndicatorError("domain", "too-few", { argument: "indices", needed: 2, found: count });
  if (rows ** 2 * columns > 2 * mostCompared) throw new IndicatorError("domain", "too-many-pairs", { rows, columns });
  if (neighbours !== null) requireNonNegative("neighbours", requireSquare("neighbours", neighbours, rows));
  const pairs = new MatrixBuilder(rows, rows);
  for (let index = 0; index < rows ** 2; index++) pairs.fail(index, MISSING);
  const prices: Prices = { indices, logarithms: logarithmsOfIndices(indices) };
  const used = pairsOf(indices, neighbours);
  const means = meanDistances(prices, used);
  const variances = used.map((pair) => varianceOfPair(prices, means, pair, form));
  const result = pairs.build();
  used.forEach(([i, j], place) => {
    for (const index of [i * rows + j, j * rows + i]) {
      result.values[index] = variances[place]!;
      result.states![index] = NUMBER;
    }
  });
  return withMeans(result, used);
}

/** Price indices with their natural logarithms, in reading order. */
interface Prices {
  readonly indices: Matrix;
  readonly logarithms: Float64Array;
}

type Pair = readonly [first: number, second: number];

/** The natural logarithms, in reading order. */
function logarithmsOfIndices(indices: Matrix): Float64Array {
  return indices.values.map((value, index) => {
    if (indices.stateAt(index) !== NUMBER) return 0;
    if (value <= 0) throw new IndicatorError("domain", "not-positive", { argument: "indices", value });
    return Math.log(value);
  });
}

/** The pairs that take part: neighbours with two goods in common at least. */
function pairsOf(indices: Matrix, neighbours: Matrix | null): readonly Pair[] {
  const pairs: Pair[] = [];
  const { rows, columns } = indices;
  const areNeighbours = (i: number, j: number) =>
    neighbours === null || neighbours.at(i * rows + j) !== 0 || neighbours.at(j * rows + i) !== 0;
  for (let i = 0; i < rows; i++)
    for (let j = i + 1; j < rows; j++) {
      if (!areNeighbours(i, j)) continue;
      let common = 0;
      for (let good = 0; good < columns && common < 2; good++) if (haveBoth(indices, i, j, good)) common++;
      if (common === 2) pairs.push([i, j]);
    }
  return pairs;
}

const haveBoth = (indices: Matrix, i: number, j: number, good: number) =>
  indices.stateAt(i * indices.columns + good) === NUMBER && indices.stateAt(j * indices.columns + good) === NUMBER;

/** ΔQ of a pair in a good. */
function distance({ indices, logarithms }: Prices, [i, j]: Pair, good: number): number {
  return Math.abs(differenceOf(logarithms[i * indices.columns + good]!, logarithms[j * indices.columns + good]!));
}

/** The mean of ΔQ over the pairs that have the good, for each good. */
function meanDistances(prices: Prices, pairs: readonly Pair[]): Float64Array {
  const { indices } = prices;
  const sums = new CompensatedSums(indices.columns);
  const counts = new Uint32Array(indices.columns);
  const found = new Float64Array(indices.columns);
  for (const pair of pairs) {
    for (let good = 0; good < found.length; good++) {
      const isFound = haveBoth(indices, ...pair, good);
      found[good] = isFound ? distance(prices, pair, good) : 0;
      if (isFound) counts[good]!++;
    }
    sums.addRow(found, 0);
  }
  return sums.totals.map((sum, good) => sum / counts[good]!);
}

/** The variance over the goods; deviations that rounding leaves of the logarithms count as none. */
function varianceOfPair(prices: Prices, means: Float64Array, pair: Pair, form: DeviationForm): number {
  const { indices, logarithms } = prices;
  const [i, j] = pair;
  const deviations = new Float64Array(indices.columns);
  let found = 0;
  for (let good = 0; good < indices.columns; good++) {
    if (!haveBoth(indices, i, j, good)) continue;
    const size = Math.abs(logarithms[i * indices.columns + good]!) + Math.abs(logarithms[j * indices.columns + good]!);
    deviations[found++] = withoutRounding(distance(prices, pair, good) - means[good]!, size);
  }
  const { norm, unit } = centredColumn(deviations.subarray(0, found));
  return (norm * unit) ** 2 / (found - (form === "sample" ? 1 : 0));
}

function withMeans(pairs: Matrix, used: readonly Pair[]): PriceVariances {
  const sums = Array.from({ length: pairs.rows }, () => new CompensatedSum());
  const counts = new Uint32Array(pairs.rows);
  const all = new CompensatedSum();
  for (const [i, j] of used) {
    const variance = pairs.at(i * pairs.rows + j);
    all.add(variance);
    for (const region of [i, j]) {
      sums[region]!.add(variance);
      counts[region]!++;
    }
  }
  const regions = new MatrixBuilder(pairs.rows, 1);
  sums.forEach((sum, region) => {
    if (counts[region] === 0) regions.fail(region, MISSING);
    else regions.values[region] = sum.total / counts[region]!;
  });
  return { pairs, regions: regions.build(), index: all.total / used.length };
}

/** Market integration, 1/√ of each variance; a variance of 0 is a division by zero. */
export function marketIntegration(variances: Matrix): Matrix {
  return mapCells(variances, (variance) => 1 / Math.sqrt(variance), DIVISION_BY_ZERO);
}
