import { IndicatorError } from "../indicator-error";
import { mapCells } from "../matrix/broadcast";
import type { Matrix } from "../matrix/matrix";
import { areEqual } from "../numeric/vectors";
import { type IncomeThresholds, incomeThresholds } from "./income-thresholds";

/**
 * World Bank income group of each value: 0 low, 1 lower middle, 2 upper middle, 3 high. A group includes its upper
 * limit; a value between that limit and the next dollar belongs to the group above.
 *
 * @param gniPerCapita current US$, Atlas method, any shape.
 * @param dataYear the calendar year of the values.
 * @returns a matrix of the shape of the values. Blanks and failures pass through; a negative value is out of domain.
 * @throws IndicatorError `no-thresholds` for a year whose limits are not among {@link incomeThresholds}.
 */
export function incomeGroup(gniPerCapita: Matrix, dataYear: number): Matrix {
  const { low, lowerMiddle, upperMiddle } = thresholdsOf(dataYear);
  return mapCells(gniPerCapita, (value) => {
    if (value < 0) return NaN;
    const upTo = (limit: number) => value <= limit || areEqual(value, limit);
    return upTo(low) ? 0 : upTo(lowerMiddle) ? 1 : upTo(upperMiddle) ? 2 : 3;
  });
}

/**
 * Lower limit of the income group of each value, in US$: the smallest whole dollar that belongs to the group, 0 for low
 * income.
 *
 * @returns a matrix of the shape of the values; arguments, blanks, failures and errors as in {@link incomeGroup}.
 */
export function incomeGroupThreshold(gniPerCapita: Matrix, dataYear: number): Matrix {
  const { low, lowerMiddle, upperMiddle } = thresholdsOf(dataYear);
  const lowest = [0, low + 1, lowerMiddle + 1, upperMiddle + 1];
  return mapCells(incomeGroup(gniPerCapita, dataYear), (group) => lowest[group]!);
}

function thresholdsOf(dataYear: number): IncomeThresholds {
  const found = incomeThresholds.find((thresholds) => thresholds.dataYear === dataYear);
  if (found !== undefined) return found;
  const years = incomeThresholds.map((thresholds) => thresholds.dataYear);
  throw new IndicatorError("notFound", "no-thresholds", {
    argument: "data_year",
    value: dataYear,
    first: Math.min(...years),
    last: Math.max(...years),
  });
}
