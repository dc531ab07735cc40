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
 * @returns a column with slope, intercept, R², which is a division by zero where the response does not vary, the standard
 * error of the slope, that of ordinary least squares, which is far too small because ranks are not independent, and the
 * number of sizes. For `gabaix` the first of the two is |slope|·√(2/n), for `zipf` they are the same.
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
  const { coefficients, rSquared, standardErrors } = leastSquares(response, [predictor], ["sizes"]);
  const slope = coefficients[1]!;
  const ordinaryError = standardErrors[1]!;
  const error = method === "zipf" ? ordinaryError : Math.abs(slope) * Math.sqrt(2 / numbers.length);
  const result = new MatrixBuilder(6, 1);
  result.values.set([slope, coefficients[0]!, rSquared, error, ordinaryError, numbers.length]);
  if (Number.isNaN(rSquared)) result.fail(2, DIVISION_BY_ZERO);
  return result.build();
}

/** `first`, `first` + 1, … */
function counted(first: number, count: number): Float64Array {
  const numbers = new Float64Array(count);
  for (let index = 0; index < count; index++) numbers[index] = first + index;
  return numbers;
}
