import { IndicatorError } from "../indicator-error";
import { type Matrix, MatrixBuilder, NUMBER, OUT_OF_DOMAIN } from "../matrix/matrix";
import { type IncomeThresholds, incomeThresholds } from "./income-thresholds";

/**
 * World Bank income group of each value: 0 low, 1 lower middle, 2 upper middle, 3 high. A group includes its upper
 * limit; what lies between that limit and the next dollar belongs to the group above.
 *
 * @param gniPerCapita current US$, Atlas method, any shape.
 * @param dataYear the calendar year of the values.
 * @returns a matrix of the shape of the values. Blanks and failures go through; a negative value is out of domain.
 * @throws IndicatorError `no-thresholds` for a year without published limits, with the nearest that has some.
 */
export function incomeGroup(gniPerCapita: Matrix, dataYear: number): Matrix {
  const { low, lowerMiddle, upperMiddle } = thresholdsOf(dataYear);
  return mapCells(gniPerCapita, (value) =>
    value <= low ? 0 : value <= lowerMiddle ? 1 : value <= upperMiddle ? 2 : 3,
  );
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
  return mapCells(incomeGroup(gniPerCapita, dataYear), (group) => lowest[group] as number);
}

function mapCells(values: Matrix, formula: (value: number) => number): Matrix {
  const result = new MatrixBuilder(values.rows, values.columns);
  for (let row = 0; row < values.rows; row++) mapBetween(values, formula, result, row * values.columns);
  return result.build();
}

function mapBetween(
  { columns, values, states }: Matrix,
  formula: (value: number) => number,
  result: MatrixBuilder,
  start: number,
): void {
  const to = result.values;
  for (let index = start; index < start + columns; index++) {
    const value = values[index] as number;
    const state = states === null ? NUMBER : (states[index] as number);
    if (state === NUMBER && value >= 0) to[index] = formula(value);
    else result.fail(index, state === NUMBER ? OUT_OF_DOMAIN : state);
  }
}

function thresholdsOf(dataYear: number): IncomeThresholds {
  const found = incomeThresholds.find((thresholds) => thresholds.dataYear === dataYear);
  if (found !== undefined) return found;
  const distance = (thresholds: IncomeThresholds) => Math.abs(thresholds.dataYear - dataYear);
  const nearest = incomeThresholds.reduce((best, one) => (distance(one) < distance(best) ? one : best));
  throw new IndicatorError("notFound", "no-thresholds", {
    argument: "data_year",
    value: dataYear,
    nearest: nearest.dataYear,
  });
}
