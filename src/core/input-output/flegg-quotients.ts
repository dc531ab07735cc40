import { IndicatorError } from "../indicator-error";
import { pairwise, requireNonNegative, requireSquare } from "../matrix/arguments";
import { combineStates, DIVISION_BY_ZERO, Matrix, MatrixBuilder, NUMBER } from "../matrix/matrix";
import { areEqual, sumOf } from "../numeric/vectors";

export type QuotientForm = "flq" | "slq" | "cilq" | "aflq";

/** Sizes of industries in a region and in its nation. */
export interface RegionInNation {
  /** One number for each industry, in any unit; a blank is ignored together with its partner. */
  readonly region: Matrix;
  readonly nation: Matrix;
  /** Totals that may cover more than these industries; null: the sums. */
  readonly regionTotal: number | null;
  readonly nationTotal: number | null;
}

/**
 * Location quotients of the cells of an input-output table, for seller i and buyer j: with s_i = (r_i/R)/(n_i/N), `slq`
 * s_i; `cilq` s_i/s_j, on the diagonal s_i; `flq` λ·CILQ with λ = [log₂(1 + R/N)]^δ (Flegg and Webber 1997); `aflq`
 * FLQ·log₂(1 + s_j) where s_j > 1 (Flegg and Webber 2000). With national input coefficients a, those of the region:
 * a_ij·min(1, q_ij).
 *
 * @param coefficients a, industries × industries, not negative; a blank stays blank; null: the quotients.
 * @returns industries × industries. The cells of an industry that the nation lacks are divisions by zero, those of a
 * blank one are blank. Purchases of an industry that the region lacks are a division by zero but for `slq` and the
 * diagonal; its coefficients are 0.
 * @throws IndicatorError `same-shape`, `not-square`; `negative`, also for `delta`; `zero-denominator` for a total of 0;
 * `above-nation`.
 */
export function fleggQuotients(
  sizes: RegionInNation,
  form: QuotientForm,
  delta: number,
  coefficients: Matrix | null,
): Matrix {
  const { quotients, part } = industryQuotients(sizes);
  const n = quotients.size;
  requireNonNegative("delta", Matrix.scalar(delta));
  if (coefficients !== null) requireNonNegative("coefficients", requireSquare("coefficients", coefficients, n));
  const lambda = form === "flq" || form === "aflq" ? Math.log2(1 + part) ** delta : 1;
  const result = new MatrixBuilder(n, n);
  for (let index = 0; index < n * n; index++) {
    const [seller, buyer] = [Math.floor(index / n), index % n];
    const [sold, bought] = [quotients.at(seller), quotients.at(buyer)];
    const specialised = form === "aflq" && bought > 1 ? Math.log2(1 + bought) : 1;
    const quotient = (form === "slq" || seller === buyer ? sold : sold / bought) * lambda * specialised;
    const known = combineStates(quotients.stateAt(seller), quotients.stateAt(buyer));
    const state = combineStates(known, coefficients === null ? NUMBER : coefficients.stateAt(index));
    const regional = bought === 0 ? 0 : Math.min(1, quotient);
    const value = coefficients === null ? quotient : coefficients.at(index) * regional;
    if (state === NUMBER) result.set(index, value, DIVISION_BY_ZERO);
    else result.fail(index, state);
  }
  return result.build();
}

/** s_i of each industry, and R/N. */
function industryQuotients({ region, nation, regionTotal, nationTotal }: RegionInNation) {
  const [r, n] = pairwise({ name: "region", matrix: region }, { name: "nation", matrix: nation });
  const ours = totalOf("region", r, "region_total", regionTotal);
  const all = totalOf("nation", n, "nation_total", nationTotal);
  if (ours > all && !areEqual(ours, all))
    throw new IndicatorError("domain", "above-nation", { region: ours, nation: all });
  const quotients = new MatrixBuilder(1, r.size);
  for (let industry = 0; industry < r.size; industry++) {
    const quotient = r.at(industry) / ours / (n.at(industry) / all);
    if (r.stateAt(industry) === NUMBER) quotients.set(industry, quotient, DIVISION_BY_ZERO);
    else quotients.fail(industry, r.stateAt(industry));
  }
  return { quotients: quotients.build(), part: ours / all };
}

/** The total that is given, or the sum of the sizes; above 0. */
function totalOf(name: string, sizes: Matrix, argument: string, given: number | null): number {
  requireNonNegative(name, sizes);
  const total = given ?? sumOf(sizes.values);
  requireNonNegative(argument, Matrix.scalar(total));
  if (total === 0)
    throw new IndicatorError("division", "zero-denominator", { argument: given === null ? name : argument });
  return total;
}
