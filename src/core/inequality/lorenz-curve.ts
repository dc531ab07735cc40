import { Matrix } from "../matrix/matrix";
import { pairedNumbers } from "../matrix/paired-numbers";
import { ascendingOrder } from "../numeric/ascending-order";
import { CompensatedSum } from "../numeric/compensated-sum";
import { positiveMean } from "../numeric/positive-mean";
import { copyOf, newNumbers } from "../numeric/room";

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
  const order = partners === null ? null : ascendingOrder(given);
  const numbers = order === null ? copyOf(given).sort() : given;
  const count = numbers.length;
  const points = newNumbers(2 * (count + 1));
  const people = new CompensatedSum();
  const amounts = new CompensatedSum();
  for (let rank = 0; rank < count; rank++) {
    const place = order === null ? rank : (order[rank] as number);
    const weight = partners === null ? 1 : (partners[place] as number);
    people.add(weight);
    amounts.add(weight * (numbers[place] as number));
    points[2 * rank + 2] = people.total;
    points[2 * rank + 3] = amounts.total;
  }
  const population = people.total;
  const total = amounts.total;
  for (let index = 2; index < points.length; index += 2) {
    points[index] = (points[index] as number) / population;
    points[index + 1] = (points[index + 1] as number) / total;
  }
  return new Matrix(count + 1, 2, points);
}
