import { IndicatorError } from "../indicator-error";
import { type DistributionBy, overDistributions } from "../matrix/distributions";
import type { Matrix } from "../matrix/matrix";
import { positiveMean } from "../numeric/moments";
import { extremesOf } from "../numeric/vectors";

export type ShannonEntropyMode = "nats" | "bits" | "normalized";

/**
 * Shannon entropy H = −Σ s ln s of the shares s (Shannon 1948), a measure of diversity: 0 where all is in one part, ln n
 * for equal shares; `bits` with the logarithm to base 2; `normalized` H/ln n, from 0 to 1. A share of 0 adds 0; n counts
 * the numbers, zeros too.
 *
 * @param values amounts, not negative.
 * @returns one number for each distribution.
 * @throws IndicatorError `negative`, `zero-denominator` for values that are all zero and, with `normalized`, for a single
 * value, `too-few` without any value.
 */
export function shannonEntropy(values: Matrix, mode: ShannonEntropyMode, by: DistributionBy): Matrix {
  return overDistributions(values, null, by, (numbers) => {
    const nats = entropyOf(numbers);
    if (mode === "nats") return nats;
    if (mode === "bits") return nats * Math.LOG2E;
    if (numbers.length === 1) throw new IndicatorError("division", "zero-denominator", { argument: "values" });
    return Math.min(nats / Math.log(numbers.length), 1);
  });
}

function entropyOf(numbers: Float64Array): number {
  const { mean, weight, isConstant } = positiveMean(numbers, null);
  if (isConstant) return Math.log(weight);
  const total = mean * weight;
  const { highest } = extremesOf(numbers);
  // Of a share near 1 the logarithm comes from what is missing to 1, which its own digits no longer show.
  const largest = highest > total / 2 ? numbers.indexOf(highest) : -1;
  let sum = 0;
  let rest = 0;
  for (let index = 0; index < numbers.length; index++) {
    const value = numbers[index]!;
    if (index === largest || value === 0) continue;
    const share = value / total;
    rest += share;
    sum -= share * Math.log(share);
  }
  return largest < 0 ? sum : sum - (1 - rest) * Math.log1p(-rest);
}
