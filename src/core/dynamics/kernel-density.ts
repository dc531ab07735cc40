import { IndicatorError } from "../indicator-error";
import type { Sample } from "../matrix/distributions";
import { type Matrix, MatrixBuilder, NUMBER } from "../matrix/matrix";
import { highestOf, lowestOf, sharesOf } from "../numeric/vectors";
import { requireWork } from "../numeric/work";

/** Both with standard deviation 1: exp(−u²/2)/√(2π), and 3/(4√5)·(1 − u²/5) for |u| < √5. */
export type Kernel = "gaussian" | "epanechnikov";

const kernels: Readonly<Record<Kernel, (u: number) => number>> = {
  gaussian: (u) => Math.exp((-u * u) / 2) / Math.sqrt(2 * Math.PI),
  epanechnikov: (u) => (u * u < 5 ? (3 / (4 * Math.sqrt(5))) * (1 - (u * u) / 5) : 0),
};

/** As many operations as one value of a kernel takes. */
const perValue = 20;

/**
 * Kernel densities f(x) = Σ v_i K((x − x_i)/h)/(h·Σ v_i), each the exact sum, at the same places.
 *
 * @param bandwidths h of each distribution, as `kernelBandwidths` returns them.
 * @returns a row for each place: the place, then the density of each distribution; blank or failed where its bandwidth is.
 * @throws IndicatorError `takes-too-long`.
 */
export function kernelDensity(
  samples: readonly Sample[],
  bandwidths: Matrix,
  kernel: Kernel,
  places: Float64Array,
): Matrix {
  const values = samples.reduce((sum, { numbers }) => sum + numbers.length, 0);
  requireWork("values", { shape: `${values} × ${places.length}` }, perValue * values * places.length);
  const columns = samples.length + 1;
  const result = new MatrixBuilder(places.length, columns);
  places.forEach((x, row) => {
    result.values[row * columns] = x;
  });
  samples.forEach((sample, column) => {
    const [h, state] = [bandwidths.at(column), bandwidths.stateAt(column)];
    const densityAt = densityOf(sample, h, kernels[kernel]);
    places.forEach((x, row) => {
      const index = row * columns + column + 1;
      if (state === NUMBER) result.set(index, densityAt(x));
      else result.fail(index, state);
    });
  });
  return result.build();
}

function densityOf({ numbers, weights }: Sample, h: number, kernel: (u: number) => number): (x: number) => number {
  const shares = weights === null ? null : sharesOf(weights);
  return (x) => {
    let sum = 0;
    for (let index = 0; index < numbers.length; index++) {
      const height = kernel((x - numbers[index]!) / h);
      sum += shares === null ? height : shares[index]! * height;
    }
    return sum / (shares === null ? numbers.length : 1) / h;
  };
}

/**
 * Places at equal distances from the smallest of min − 3h to the largest of max + 3h over the distributions.
 *
 * @throws IndicatorError `out-of-range` unless there are 2 to 10,000 of them, `whole-number-range`.
 */
export function densityGrid(samples: readonly Sample[], bandwidths: Matrix, points: number): Float64Array {
  const [fewest, most] = [2, 10_000];
  if (!(points >= fewest && points <= most))
    throw new IndicatorError("domain", "out-of-range", {
      argument: "points",
      value: points,
      lowest: fewest,
      highest: most,
    });
  if (!Number.isInteger(points))
    throw new IndicatorError("value", "whole-number-range", {
      argument: "points",
      value: points,
      lowest: fewest,
      highest: most,
    });
  const computed = samples.flatMap(({ numbers }, place) =>
    bandwidths.stateAt(place) === NUMBER ? [{ numbers, h: bandwidths.at(place) }] : [],
  );
  const from = lowestOf(computed.map(({ numbers, h }) => lowestOf(numbers) - 3 * h));
  const to = highestOf(computed.map(({ numbers, h }) => highestOf(numbers) + 3 * h));
  return Float64Array.from({ length: points }, (_, place) => {
    const part = place / (points - 1);
    return (1 - part) * from + part * to;
  });
}
