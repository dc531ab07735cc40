import type { Matrix } from "../matrix/matrix";
import { absoluteDifference } from "../numeric/vectors";
import { overSharePairs } from "./share-pairs";

/**
 * Dual contrast ½Σ|s_j − l_j| between the shares of output and of employment: 0 where they are equal, at most 1.
 *
 * @param output value added, not negative: regions in rows, sectors in columns; a single column is one region.
 * @param employment employed persons of the same sectors of the same regions.
 * @returns a column with one number for each region; blanks and failures as in {@link overSharePairs}.
 * @throws IndicatorError `same-shape` when the tables do not fit.
 */
export function dualContrast(output: Matrix, employment: Matrix): Matrix {
  return overSharePairs(
    { name: "output", matrix: output },
    { name: "employment", matrix: employment },
    (produced, employed) => absoluteDifference(produced, employed) / 2,
  );
}
