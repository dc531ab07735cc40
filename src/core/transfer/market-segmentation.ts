import { IndicatorError } from "../indicator-error";
import { requireNonNegative, requireSquare } from "../matrix/arguments";
import { DIVISION_BY_ZERO, Matrix, MatrixBuilder, MISSING, NUMBER } from "../matrix/matrix";
import { centredColumn, type DeviationForm } from "../numeric/moments";
import { CompensatedSum, differenceOf, withoutRounding } from "../numeric/vectors";

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
  const logarithms = logarithmsOfIndices(indices);
  const used = pairsOf(indices, neighbours);
  const means = meanDistances(logarithms, indices, used);
  const pairs = new Matrix(rows, rows, new Float64Array(rows ** 2), new Uint8Array(rows ** 2).fill(MISSING));
  for (const [i, j] of used) {
    const variance = varianceOfPair(logarithms, indices, means, i, j, form);
    for (const index of [i * rows + j, j * rows + i]) {
      pairs.values[index] = variance;
      pairs.states![index] = NUMBER;
    }
  }
  return withMeans(pairs, used);
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
function distance(logarithms: Float64Array, goods: number, i: number, j: number, good: number): number {
  return Math.abs(differenceOf(logarithms[i * goods + good]!, logarithms[j * goods + good]!));
}

/** The mean of ΔQ over the pairs that have the good, for each good. */
function meanDistances(logarithms: Float64Array, indices: Matrix, pairs: readonly Pair[]): Float64Array {
  const goods = indices.columns;
  return Float64Array.from({ length: goods }, (_, good) => {
    const sum = new CompensatedSum();
    let count = 0;
    for (const [i, j] of pairs) {
      if (!haveBoth(indices, i, j, good)) continue;
      sum.add(distance(logarithms, goods, i, j, good));
      count++;
    }
    return sum.total / count;
  });
}

/** The variance over the goods; deviations that rounding leaves of the logarithms count as none. */
function varianceOfPair(
  logarithms: Float64Array,
  indices: Matrix,
  means: Float64Array,
  i: number,
  j: number,
  form: DeviationForm,
): number {
  const goods = indices.columns;
  const deviations: number[] = [];
  for (let good = 0; good < goods; good++)
    if (haveBoth(indices, i, j, good)) {
      const size = Math.abs(logarithms[i * goods + good]!) + Math.abs(logarithms[j * goods + good]!);
      deviations.push(withoutRounding(distance(logarithms, goods, i, j, good) - means[good]!, size));
    }
  const { norm, unit } = centredColumn(Float64Array.from(deviations));
  return (norm * unit) ** 2 / (deviations.length - (form === "sample" ? 1 : 0));
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
  const result = new MatrixBuilder(variances.rows, variances.columns);
  for (let index = 0; index < variances.size; index++)
    if (variances.stateAt(index) !== NUMBER) result.fail(index, variances.stateAt(index));
    else result.set(index, 1 / Math.sqrt(variances.at(index)), DIVISION_BY_ZERO);
  return result.build();
}
