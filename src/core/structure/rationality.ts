import { DIVISION_BY_ZERO, type Matrix } from "../matrix/matrix";
import { divergence } from "../numeric/logarithms";
import { areEqual, differenceOf } from "../numeric/vectors";
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
  return overSectors(output, employment, (produced, employed) => {
    let sum = 0;
    for (let sector = 0; sector < produced.length; sector++)
      if (!areEqual(produced[sector]!, employed[sector]!)) sum += divergence(produced[sector]!, employed[sector]!);
    return sum;
  });
}

/**
 * Structural deviation Σ |(Y_j/L_j)/(Y/L) − 1|, from 0 where output and employment are spread alike upwards.
 *
 * @returns as {@link rationalityTheil}, but every sector without employment is a division by zero.
 * @throws IndicatorError `same-shape` when the tables do not fit.
 */
export function structuralDeviation(output: Matrix, employment: Matrix): Matrix {
  return overSectors(output, employment, (produced, employed) => {
    let sum = 0;
    for (let sector = 0; sector < produced.length; sector++)
      sum += Math.abs(differenceOf(produced[sector]! / employed[sector]!, 1));
    return sum;
  });
}

const overSectors = (output: Matrix, employment: Matrix, measure: ShareMeasure) =>
  overSharePairs(
    { name: "output", matrix: output },
    { name: "employment", matrix: employment },
    measure,
    DIVISION_BY_ZERO,
  );
