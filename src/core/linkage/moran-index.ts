import type { Matrix } from "../matrix/matrix";
import { sumOfProducts, sumOfParts } from "../numeric/vectors";
import { type SpatialMoments, type SpatialSample, testAutocorrelation } from "./spatial-autocorrelation";

/**
 * Moran's I (Moran 1950), (n/S₀)·ΣΣ w_ij z_i z_j/Σz², with its tests; see {@link testAutocorrelation}. Expected value
 * −1/(n − 1); above it neighbours are alike.
 */
export function moranIndex(values: Matrix, weights: Matrix, standardize: boolean): Matrix {
  return testAutocorrelation(values, weights, standardize, momentsOfMoran);
}

function momentsOfMoran({ deviations, weights, kurtosis }: SpatialSample): SpatialMoments {
  const n = deviations.length;
  const { s1, s2 } = weights;
  let products = 0;
  for (let i = 0; i < n; i++) products += deviations[i]! * sumOfProducts(weights.matrix.row(i), deviations);
  const expected = -1 / (n - 1);
  const ofPairs = n * n - 1;
  const ofTriples = (n - 1) * (n - 2) * (n - 3);
  return {
    statistic: n * products,
    expected,
    varianceUnderNormality: sumOfParts((n * n * s1) / ofPairs, (-n * s2) / ofPairs, 3 / ofPairs, -(expected ** 2)),
    varianceUnderRandomisation: sumOfParts(
      (n * (n * n - 3 * n + 3) * s1) / ofTriples,
      (-n * n * s2) / ofTriples,
      (3 * n) / ofTriples,
      (-kurtosis * (n * n - n) * s1) / ofTriples,
      (kurtosis * 2 * n * s2) / ofTriples,
      (-kurtosis * 6) / ofTriples,
      -(expected ** 2),
    ),
  };
}
