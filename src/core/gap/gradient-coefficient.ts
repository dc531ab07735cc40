import { requireNonNegative, vectorAs, turnedIf } from "../matrix/arguments";
import { product } from "../matrix/broadcast";
import type { Matrix } from "../matrix/matrix";
import { locationQuotient } from "../specialisation/location-quotient";
import { laidOut, productivityOf, type RegionAndNation, sectorsAreInRows } from "./comparative-productivity";

export interface GradientCoefficientInputs {
  /** Value added. */
  readonly output: RegionAndNation;
  /** Employed persons. */
  readonly labor: RegionAndNation;
  /** Average capital, for the improved coefficient; null: the original one. */
  readonly capital: RegionAndNation | null;
  /** Each region's whole economy; null: the sum of its listed sectors. */
  readonly regionTotals: Matrix | null;
  /** The nation's whole economy; null: the sum of its listed sectors. */
  readonly nationTotal: number | null;
}

/**
 * Industrial gradient coefficient of a region in a sector, IGC = LQ · CPOR: location quotient times comparative
 * productivity (Dai, Tian and Chen 2003). With capital the improved coefficient LQ · CPOR · CCOR, where CCOR is the
 * comparative return on capital (Chen and Xiong 2007).
 *
 * @returns a matrix of the shape of the region's output, zero or more. A cell blank in one of the ranges is blank; a
 * blank output is in no total. A zero denominator fails its cells, a failed cell what it is part of.
 * @throws IndicatorError `same-shape`, `one-vector`, `sectors-length`, `vector-length`, `lie-alike` or `negative`.
 */
export function gradientCoefficient(inputs: GradientCoefficientInputs): Matrix {
  const turned = sectorsAreInRows(inputs.output);
  const ofRegions = (quantity: RegionAndNation) => laidOut(quantity, inputs.output, turned);
  const output = ofRegions(inputs.output);
  const { rows } = output.region.matrix;
  const quotients = locationQuotient(output.region.matrix, output.nation.matrix, "lq", {
    regionTotals:
      inputs.regionTotals &&
      vectorAs("column", "region_total", requireNonNegative("region_total", inputs.regionTotals), rows),
    referenceTotal: inputs.nationTotal,
  });
  let result = product(quotients, productivityOf(output, ofRegions(inputs.labor)));
  if (inputs.capital !== null) result = product(result, productivityOf(output, ofRegions(inputs.capital)));
  return turnedIf(turned, result);
}
