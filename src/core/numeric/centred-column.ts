import { inChunks } from "./chunk";
import { sumOf } from "./compensated-sum";
import { divideBy } from "./divide";
import { extremesOf } from "./extremes";
import { copyOf } from "./room";
import { squaredDeviations } from "./squared-deviations";

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
  const { lowest, highest } = extremesOf(values);
  const largest = Math.max(-lowest, highest);
  const unit = largest === 0 ? 1 : 2 ** Math.max(Math.floor(Math.log2(largest)), -1022);
  const deviations = divideBy(copyOf(values), unit);
  const mean = sumOf(deviations) / values.length;
  inChunks(deviations.length, (from, end) => {
    lower(deviations, mean, from, end);
  });
  const norm = normOf(deviations);
  const isConstant = norm <= 4 * Number.EPSILON * Math.sqrt(values.length);
  return { unit, mean, deviations, norm: isConstant ? 0 : norm };
}

function lower(values: Float64Array, by: number, start: number, end: number): void {
  for (let index = start; index < end; index++) values[index] = (values[index] as number) - by;
}

/** Root of the sum of squares, from a place on. */
export function normOf(values: Float64Array, start = 0): number {
  return Math.sqrt(squaredDeviations(start === 0 ? values : values.subarray(start), null, 0));
}
