import { IndicatorError } from "../indicator-error";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder } from "../matrix/matrix";
import { leastSquares } from "../numeric/least-squares";
import { sorted } from "../numeric/order";
import { logarithmsOf, lowestOf } from "../numeric/vectors";

/** ln P on ln R (Zipf 1949), or ln(R − ½) on ln P (Gabaix and Ibragimov 2011). */
export type RankSizeMethod = "zipf" | "gabaix";

/**
 * Rank-size rule: the straight line through the logarithms of the sizes P and of their ranks R, 1 for the largest,
 * equal sizes ranked one after the other.
 *
 * @param sizes one for each city in any order, above 0, in any unit; blanks are skipped.
 * @returns a column with slope, intercept and R², which is a division by zero where the response does not vary.
 * @throws IndicatorError `not-positive`, `too-few` unless there are three sizes, `collinear` for `gabaix` of equal sizes.
 */
export function rankSize(sizes: Matrix, method: RankSizeMethod): Matrix {
  const numbers = sizes.numbers();
  const lowest = lowestOf(numbers);
  if (lowest <= 0) throw new IndicatorError("domain", "not-positive", { argument: "sizes", value: lowest });
  const descending = sorted(numbers).reverse();
  const size = logarithmsOf("sizes", descending);
  const first = method === "zipf" ? 1 : 0.5;
  const rank = logarithmsOf("sizes", counted(first, descending.length));
  const [response, predictor] = method === "zipf" ? [size, rank] : [rank, size];
  const { coefficients, rSquared } = leastSquares(response, [predictor], ["sizes"]);
  const result = new MatrixBuilder(3, 1);
  result.values.set([coefficients[1]!, coefficients[0]!, rSquared]);
  if (Number.isNaN(rSquared)) result.fail(2, DIVISION_BY_ZERO);
  return result.build();
}

/** `first`, `first` + 1, … */
function counted(first: number, count: number): Float64Array {
  const numbers = new Float64Array(count);
  for (let index = 0; index < count; index++) numbers[index] = first + index;
  return numbers;
}
