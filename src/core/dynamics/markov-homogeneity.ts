import { chiSquareUpperTail } from "../numeric/chi-square";
import { CompensatedSum, sumOf, withoutRounding } from "../numeric/vectors";
import { type Regimes, sumOfRegimes } from "./transitions";

/** Whether transition probabilities are the same in all regimes. */
export interface HomogeneityTest {
  /** Pearson's statistic. */
  readonly pearson: number;
  /** The likelihood ratio. */
  readonly likelihoodRatio: number;
  readonly degreesOfFreedom: number;
  /** Their p values; NaN without degrees of freedom. */
  readonly pearsonP: number;
  readonly likelihoodRatioP: number;
}

/**
 * Tests of homogeneity of Markov chains (Bickenbach and Bode 2003): with p_ij of all regimes together and p_ij|m of regime
 * m, `Q = ΣΣΣ n_im (p_ij|m − p_ij)²/p_ij` and `LR = 2ΣΣΣ n_ij|m ln(p_ij|m/p_ij)`, both χ² with Σ_i (a_i − 1)(b_i − 1)
 * degrees of freedom, a_i the classes that class i leads to and b_i the regimes in which it is left.
 */
export function homogeneityTest(regimes: Regimes): HomogeneityTest {
  const all = sumOfRegimes(regimes);
  const pearson = new CompensatedSum();
  const ratio = new CompensatedSum();
  let size = 0;
  let degreesOfFreedom = 0;
  for (let row = 0; row < all.rows; row++) {
    const together = all.row(row);
    const leaving = sumOf(together);
    const own = regimes.map((regime) => regime.row(row)).filter((counts) => sumOf(counts) > 0);
    if (own.length > 0) degreesOfFreedom += (together.filter((count) => count > 0).length - 1) * (own.length - 1);
    for (const counts of own) {
      const total = sumOf(counts);
      counts.forEach((count, column) => {
        const expected = (total * together[column]!) / leaving;
        if (expected > 0) pearson.add((count - expected) ** 2 / expected);
        if (count === 0) return;
        const part = 2 * count * Math.log(count / expected);
        ratio.add(part);
        size += Math.abs(part);
      });
    }
  }
  const likelihoodRatio = withoutRounding(ratio.total, size);
  return {
    pearson: pearson.total,
    likelihoodRatio,
    degreesOfFreedom,
    pearsonP: degreesOfFreedom === 0 ? NaN : chiSquareUpperTail(pearson.total, degreesOfFreedom),
    likelihoodRatioP: degreesOfFreedom === 0 ? NaN : chiSquareUpperTail(likelihoodRatio, degreesOfFreedom),
  };
}
