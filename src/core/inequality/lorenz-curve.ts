import { pairedNumbers } from "../matrix/arguments";
import { Matrix } from "../matrix/matrix";
import { positiveMean } from "../numeric/moments";
import { inAscendingOrder, valuesAt } from "../numeric/order";
import { CompensatedSum } from "../numeric/vectors";

/**
 * Points of the Lorenz curve (Lorenz 1905): with the values in ascending order, the cumulated share of the population
 * and the cumulated share of the values.
 *
 * @param values levels per head or per unit, not negative.
 * @param weights population of each value, not negative, shaped as the values; null: all the same.
 * @returns a row of two numbers for (0, 0) and for each value up to (1, 1). Blanks are skipped with their partner.
 * @throws IndicatorError `same-shape`, `negative`, `zero-denominator` for values or weights that are all zero,
 * `too-few` without any value.
 */
export function lorenzCurve(values: Matrix, weights: Matrix | null): Matrix {
  const [given, partners = null] = pairedNumbers([
    { name: "values", matrix: values },
    ...(weights === null ? [] : [{ name: "weights", matrix: weights }]),
  ]);
  positiveMean(given, partners);
  const people = partners ?? new Float64Array(given.length).fill(1);
  const { values: ascending, order } = inAscendingOrder(given);
  const inOrder = valuesAt(order, people);
  const points = new Matrix(given.length + 1, 2, new Float64Array(2 * given.length + 2));
  writeCumulativeShares(inOrder, null, points.values, 0);
  writeCumulativeShares(ascending, inOrder, points.values, 1);
  return points;
}

/** Writes to every other place of `out`, from `start` + 2 on, the shares of the running sums Σ w·x in the whole. */
function writeCumulativeShares(
  values: Float64Array,
  weights: Float64Array | null,
  out: Float64Array,
  start: number,
): void {
  const sum = new CompensatedSum();
  for (let rank = 0; rank < values.length; rank++) {
    sum.add(weights === null ? values[rank]! : weights[rank]! * values[rank]!);
    out[2 * rank + 2 + start] = sum.total;
  }
  const whole = sum.total;
  for (let index = start + 2; index < out.length; index += 2) out[index] = out[index]! / whole;
}
