/** A data set of the NIST Statistical Reference Datasets with its certified values, which have 15 digits. */
export interface NistLinearSet {
  readonly response: readonly number[];
  /** One vector for each predictor. */
  readonly predictors: readonly (readonly number[])[];
  /** The intercept first. */
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  readonly rSquared: number;
}
