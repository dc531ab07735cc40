import type { Matrix } from "../matrix/matrix";
import { MatrixBuilder, MISSING, NUMBER } from "../matrix/matrix";
import { totals } from "../matrix/totals";

/**
 * For each region and sector the sum over all other regions. Added up from both ends, because taking a region that
 * outweighs the rest away from the total would leave nothing but rounding.
 */
export function sumOfOthers(values: Matrix): Matrix {
  return overOthers(values, (sum) => sum);
}

/** For each region and sector the unweighted mean of the other regions' shares; regions that add up to zero count as missing. */
export function meanOfOtherShares(values: Matrix): Matrix {
  const sums = totals(values, "row");
  const shares = new MatrixBuilder(values.rows, values.columns);
  for (let index = 0; index < values.size; index++) {
    const region = Math.floor(index / values.columns);
    // A sum beyond the largest double makes the mean no number, not the mean of the rest.
    const total = sums.stateAt(region) > MISSING ? NaN : sums.at(region);
    if (values.stateAt(index) === NUMBER && total !== 0) shares.values[index] = values.at(index) / total;
    else shares.fail(index, MISSING);
  }
  return overOthers(shares.build(), (sum, count) => sum / count);
}

function overOthers(values: Matrix, combine: (sum: number, count: number) => number): Matrix {
  const { rows, columns } = values;
  const result = new MatrixBuilder(rows, columns);
  const counts = new Uint32Array(rows * columns);
  // Down the rows each cell gets what stands above it, then up the rows what stands below.
  for (const upwards of [false, true]) {
    const sums = new Float64Array(columns);
    const seen = new Uint32Array(columns);
    for (let step = 0; step < rows; step++) {
      const row = upwards ? rows - 1 - step : step;
      for (let column = 0, index = row * columns; column < columns; column++, index++) {
        result.values[index] = (result.values[index] as number) + (sums[column] as number);
        counts[index] = (counts[index] as number) + (seen[column] as number);
        if (values.stateAt(index) !== NUMBER) continue;
        sums[column] = (sums[column] as number) + values.at(index);
        seen[column] = (seen[column] as number) + 1;
      }
    }
  }
  counts.forEach((count, index) => {
    if (count === 0) result.fail(index, MISSING);
    else result.values[index] = combine(result.values[index] as number, count);
  });
  return result.build();
}
