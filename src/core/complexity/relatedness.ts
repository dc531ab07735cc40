import { type Matrix, MatrixBuilder } from "../matrix/matrix";
import { sumOf } from "../numeric/vectors";
import { requireWork } from "../numeric/work";
import { coOccurrences, specialisationOf, type SpecialisationInput } from "./specialisation";

export type RelatednessMode = "proximity" | "probability" | "association" | "cosine" | "jaccard" | "counts";

/**
 * How related products are, by the regions specialised in both. With c_jk the number of these regions, u_j that of the
 * regions specialised in j, s_j = Σ_k c_jk and t = Σ s: `proximity` c/max(u_j, u_k) (Hidalgo, Klinger, Barabási and
 * Hausmann 2007); `association` c·t/(s_j·s_k), `cosine` c/√(s_j·s_k), `jaccard` c/(s_j + s_k − c) (van Eck and Waltman
 * 2009, of the sums of co-occurrences as in EconGeo); `probability` c over the co-occurrences expected if each draw takes
 * two different products; `counts` c.
 *
 * @param values regions in rows, products in columns; see {@link specialisationOf}.
 * @returns products × products, symmetric, 0 on the diagonal and for a product that occurs with no other.
 * @throws IndicatorError `negative`, `not-binary`, `too-large`, `takes-too-long`.
 */
export function relatedness(values: Matrix, mode: RelatednessMode, input: SpecialisationInput): Matrix {
  const found = specialisationOf(values, input);
  const { products, ubiquity } = found;
  const result = new MatrixBuilder(products, products);
  requireWork("values", values, products * found.diversity.reduce((sum, one) => sum + one, 0));
  const counts = coOccurrences(found);
  const sums = Float64Array.from({ length: products }, (_, product) =>
    sumOf(counts, product * products, (product + 1) * products),
  );
  const measure = measures[mode];
  const total = sumOf(sums);
  for (let j = 0; j < products; j++)
    for (let k = 0; k < products; k++) {
      const together = counts[j * products + k]!;
      if (together > 0)
        result.values[j * products + k] = measure({
          together,
          total,
          sums: [sums[j]!, sums[k]!],
          ubiquity: [ubiquity[j]!, ubiquity[k]!],
        });
    }
  return result.build();
}

/** What is known of two products that occur together. */
interface Pair {
  /** c_jk, above 0. */
  readonly together: number;
  /** t. */
  readonly total: number;
  /** s_j and s_k. */
  readonly sums: readonly [number, number];
  /** u_j and u_k. */
  readonly ubiquity: readonly [number, number];
}

const measures: Readonly<Record<RelatednessMode, (pair: Pair) => number>> = {
  counts: ({ together }) => together,
  proximity: ({ together, ubiquity }) => together / Math.max(...ubiquity),
  probability: ({ together, total, sums: [a, b] }) =>
    together / ((((a / total) * b) / (total - a) + ((b / total) * a) / (total - b)) * (total / 2)),
  association: ({ together, total, sums: [a, b] }) => (together * total) / (a * b),
  cosine: ({ together, sums: [a, b] }) => together / Math.sqrt(a * b),
  jaccard: ({ together, sums: [a, b] }) => together / (a + b - together),
};
