import type { Matrix } from "../matrix/matrix";
import { sumOfParts } from "../numeric/vectors";
import { type SpatialMoments, type SpatialSample, testAutocorrelation } from "./spatial-autocorrelation";

/**
 * Geary's C (Geary 1954), (n − 1)·ΣΣ w_ij (x_i − x_j)²/(2 S₀ Σz²), with its tests; see {@link testAutocorrelation}.
 * Expected value 1; below it neighbours are alike.
 */
export function gearyIndex(values: Matrix, weights: Matrix, standardize: boolean): Matrix {
  return testAutocorrelation(values, weights, standardize, momentsOfGeary);
}

function momentsOfGeary({ deviations, weights, kurtosis }: SpatialSample): SpatialMoments {
  const n = deviations.length;
  const { s1, s2 } = weights;
  let differences = 0;
  for (let i = 0; i < n; i++) differences += differencesFrom(deviations[i]!, deviations, weights.matrix.row(i));
  const underRandomisation = sumOfParts(
    (n - 1) * s1 * (n * n - 3 * n + 3),
    -(n - 1) * s1 * (n - 1) * kurtosis,
    (-(n - 1) * s2 * (n * n + 3 * n - 6)) / 4,
    ((n - 1) * s2 * (n * n - n + 2) * kurtosis) / 4,
    n * n - 3,
    -((n - 1) ** 2) * kurtosis,
  );
  return {
    statistic: ((n - 1) / 2) * differences,
    expected: 1,
    varianceUnderNormality: sumOfParts(2 * s1 * (n - 1), s2 * (n - 1), -4) / (2 * (n + 1)),
    varianceUnderRandomisation: underRandomisation / (n * (n - 2) * (n - 3)),
  };
}

/** Σ_j w_ij (z_i − z_j)² of one unit i. */
function differencesFrom(own: number, deviations: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < weights.length; j++) sum += weights[j]! * (own - deviations[j]!) ** 2;
  return sum;
}
