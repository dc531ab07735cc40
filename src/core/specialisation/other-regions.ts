import { type Matrix, MatrixBuilder, MISSING, NUMBER } from "../matrix/matrix";
import { totals } from "../matrix/totals";

/**
 * For each region and sector the sum over all other regions. Added up from both ends, because subtracting a region that
 * outweighs the rest from the total would leave nothing but rounding.
 */
export function sumOfOthers(values: Matrix): Matrix {
  return overOthers(values, (sum) => sum);
}

/** For each region and sector the unweighted mean of the other regions' shares; regions that add up to zero are ignored. */
export function meanOfOtherShares(values: Matrix): Matrix {
  const sums = totals(values, "row");
  const shares = new MatrixBuilder(values.rows, values.columns);
  for (let region = 0, index = 0; region < values.rows; region++) {
    // A sum beyond the largest double makes the mean NaN, not the mean of the rest.
    const total = sums.stateAt(region) > MISSING ? NaN : sums.at(region);
    for (let sector = 0; sector < values.columns; sector++, index++)
      if (values.stateAt(index) === NUMBER && total !== 0) shares.values[index] = values.at(index) / total;
      else shares.fail(index, MISSING);
  }
  return overOthers(shares.build(), (sum, count) => sum / count);
}

function overOthers(values: Matrix, combine: (sum: number, count: number) => number): Matrix {
  const { rows, columns } = values;
  const result = new MatrixBuilder(rows, columns);
  const sums = new Float64Array(rows + 1);
  const counts = new Float64Array(rows + 1);
  for (let column = 0; column < columns; column++) {
    // The sum and the count of the regions below each …
    for (let row = rows - 1; row >= 0; row--) {
      const index = row * columns + column;
      const isNumber = values.stateAt(index) === NUMBER;
      sums[row] = sums[row + 1]! + values.at(index);
      counts[row] = counts[row + 1]! + (isNumber ? 1 : 0);
    }
    // … and of those above it.
    let above = 0;
    let countAbove = 0;
    for (let row = 0; row < rows; row++) {
      const index = row * columns + column;
      const count = countAbove + counts[row + 1]!;
      if (count === 0) result.fail(index, MISSING);
      else result.values[index] = combine(above + sums[row + 1]!, count);
      above += values.at(index);
      countAbove += values.stateAt(index) === NUMBER ? 1 : 0;
    }
  }
  return result.build();
}
