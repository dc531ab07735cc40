import { IndicatorError } from "../indicator-error";
import { difference } from "../matrix/broadcast";
import { Matrix } from "../matrix/matrix";
import { divergence, leastPlain } from "../numeric/relative-entropy";
import { relativeProductivity } from "./labour-productivity";
import { overSharePairs, type ShareMeasure } from "./share-pairs";

/**
 * Rationalisation of the structure, Theil form: Σ (Y_j/Y)·ln[(Y_j/L_j)/(Y/L)], from 0 where output and employment are
 * spread alike upwards (Gan, Zheng and Yu 2011).
 *
 * @param output value added, not negative: regions in rows, sectors in columns; a single column is one region.
 * @param employment employed persons of the same sectors of the same regions.
 * @returns a column with one number for each region; blanks and failures as in {@link overSharePairs}. A sector without
 * output adds 0; one with output but without employment is a division by zero.
 * @throws IndicatorError `same-shape` when the tables do not fit.
 */
export function rationalityTheil(output: Matrix, employment: Matrix): Matrix {
  return overSectors(output, employment, theil);
}

/**
 * Structural deviation Σ |(Y_j/L_j)/(Y/L) − 1|, from 0 where output and employment are spread alike upwards.
 *
 * @returns as {@link rationalityTheil}, but every sector without employment is a division by zero.
 * @throws IndicatorError `same-shape` when the tables do not fit.
 */
export function structuralDeviation(output: Matrix, employment: Matrix): Matrix {
  return overSectors(output, employment, deviation);
}

/**
 * Signed deviation of each sector, (Y_j/L_j)/(Y/L) − 1: positive where it produces more per worker than the region.
 *
 * @returns a matrix of the shape of `output`; blanks and failures as in {@link relativeProductivity}.
 * @throws IndicatorError `same-shape` when the tables do not fit.
 */
export function sectorDeviations(output: Matrix, employment: Matrix): Matrix {
  const productivity = relativeProductivity(output, employment);
  return difference({ name: "output", matrix: productivity }, { name: "output", matrix: Matrix.scalar(1) });
}

const overSectors = (output: Matrix, employment: Matrix, measure: ShareMeasure) =>
  overSharePairs({ name: "output", matrix: output }, { name: "employment", matrix: employment }, measure);

const theil: ShareMeasure = (output, employment) => {
  const plain = plainTheil(output, employment);
  if (plain > leastPlain && plain < Infinity) return plain;
  let sum = 0;
  for (let sector = 0; sector < output.length; sector++)
    sum += divergence(output[sector] as number, employment[sector] as number);
  return employed(sum);
};

/** Σ y·ln(y/l) as the definition has it. */
function plainTheil(output: Float64Array, employment: Float64Array): number {
  let sum = 0;
  for (let sector = 0; sector < output.length; sector++) {
    const produced = output[sector] as number;
    if (produced > 0) sum += produced * Math.log(produced / (employment[sector] as number));
  }
  return sum;
}

const deviation: ShareMeasure = (output, employment) => {
  let sum = 0;
  for (let sector = 0; sector < output.length; sector++)
    sum += Math.abs((output[sector] as number) / (employment[sector] as number) - 1);
  return employed(sum);
};

/** The sum, which is no finite number only where a sector has no employment. */
function employed(sum: number): number {
  if (sum - sum !== 0) throw new IndicatorError("division", "zero-denominator", { argument: "employment" });
  return sum;
}
