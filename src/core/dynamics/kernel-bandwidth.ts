import { IndicatorError } from "../indicator-error";
import { intoCell, type Sample } from "../matrix/distributions";
import { type Matrix, MatrixBuilder, MISSING, NUMBER } from "../matrix/matrix";
import { meanAndDeviation, sumOfWeights } from "../numeric/moments";
import { quantileOf } from "../numeric/order";
import { differenceOf } from "../numeric/vectors";

/**
 * Rules for the bandwidth, with s the sample deviation and IQR the distance of the quartiles: nrd0 is
 * 0.9·min(s, IQR/1.34)·n^(−1/5) (Silverman 1986), nrd has 1.06 in place of 0.9, normal is 1.06·s·n^(−1/5).
 */
export type BandwidthRule = "nrd0" | "nrd" | "normal";

/**
 * The bandwidth of each distribution, a row: the number given, or what the rule makes of the numbers, without their weights.
 * Where half of the numbers are equal, so that the IQR is 0, s takes its place.
 *
 * @returns a distribution without numbers is blank; one that fails has its failure, unless there is no other.
 * @throws IndicatorError `not-positive` for a number that is not above 0; of the first distribution if all fail `too-few`
 * for fewer than two numbers, `zero-denominator` for numbers that are all equal or weights that are all 0, `negative`.
 */
export function kernelBandwidths(samples: readonly Sample[], bandwidth: number | BandwidthRule): Matrix {
  if (typeof bandwidth === "number" && !(bandwidth > 0))
    throw new IndicatorError("domain", "not-positive", { argument: "bandwidth", value: bandwidth });
  const result = new MatrixBuilder(1, samples.length);
  samples.forEach((sample, place) => {
    if (sample.failure !== NUMBER) result.fail(place, sample.failure);
    else if (sample.numbers.length === 0) result.fail(place, MISSING);
    else intoCell(result, place, () => bandwidthOf(sample, bandwidth));
  });
  const row = result.build();
  // The error of a distribution by itself says more than a row of errors.
  const [first] = samples;
  if (row.numbers().length === 0 && first?.failure === NUMBER) bandwidthOf(first, bandwidth);
  return row;
}

function bandwidthOf({ numbers, weights }: Sample, bandwidth: number | BandwidthRule): number {
  const n = numbers.length;
  if (n < 2) throw new IndicatorError("domain", "too-few", { argument: "values", needed: 2, found: n });
  if (weights !== null) sumOfWeights(weights);
  if (typeof bandwidth === "number") return bandwidth;
  const { deviation } = meanAndDeviation(numbers, null, "sample");
  if (deviation === 0) throw new IndicatorError("division", "zero-denominator", { argument: "values" });
  const ascending = numbers.slice().sort();
  const quartiles = differenceOf(quantileOf(ascending, 3, 4), quantileOf(ascending, 1, 4)) / 1.34;
  const spread = bandwidth === "normal" || quartiles === 0 ? deviation : Math.min(deviation, quartiles);
  return (bandwidth === "nrd0" ? 0.9 : 1.06) * spread * n ** -0.2;
}
