import { sumOf } from "../compensated-sum";
import { divideBy } from "../divide";

/** Numbers as deviations from their mean, in a unit that keeps squares within range. */
export interface CentredColumn {
  /** A power of two, so that dividing by it rounds nothing; value = unit · (mean + deviation). */
  readonly unit: number;
  readonly mean: number;
  readonly deviations: Float64Array;
  /** Root of the sum of the squared deviations; 0 for numbers that differ by roundings only. */
  readonly norm: number;
}

/** Centres numbers on their mean, in two passes. */
export function centredColumn(values: Float64Array): CentredColumn {
  let largest = 0;
  for (let index = 0; index < values.length; index++) largest = Math.max(largest, Math.abs(values[index] as number));
  const unit = largest === 0 ? 1 : 2 ** Math.max(Math.floor(Math.log2(largest)), -1022);
  const deviations = divideBy(values.slice(), unit);
  const mean = sumOf(deviations) / values.length;
  for (let index = 0; index < deviations.length; index++) deviations[index] = (deviations[index] as number) - mean;
  const norm = normOf(deviations);
  const isConstant = norm <= 4 * Number.EPSILON * Math.sqrt(values.length);
  return { unit, mean, deviations, norm: isConstant ? 0 : norm };
}

/** Root of the sum of squares, from a place on. */
export function normOf(values: Float64Array, start = 0): number {
  let squares = 0;
  for (let index = start; index < values.length; index++) squares += (values[index] as number) ** 2;
  return Math.sqrt(squares);
}
