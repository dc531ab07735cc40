import { requireNonNegative } from "../matrix/arguments";
import { columnsOf } from "../matrix/columns";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, NUMBER } from "../matrix/matrix";
import { centredColumn } from "../numeric/moments";
import { dividedBy, extremesOf, normOf, powerOfTwoNear, rescaled, sumOf, unitRange } from "../numeric/vectors";
import type { Direction } from "./weights";

export type NormalizationMode = "minmax" | "zscore" | "max" | "sum" | "vector";

/**
 * Brings indicators to a common scale, column by column, so that more is better in each.
 *
 * For a benefit x and a cost c (the forms of pymcdm, Kizielewicz, Shekhovtsov and Sałabun 2023):
 * `minmax` (x − min)/(max − min) and (max − c)/(max − min); `zscore` (x − mean)/s and −(c − mean)/s with the population
 * standard deviation; `max` x/max and 1 − c/max; `sum` x/Σx and (1/c)/Σ(1/c); `vector` x/√Σx² and 1 − c/√Σc².
 *
 * @param values units in rows, indicators in columns, each in a unit of its own; not negative for `max` and `sum`.
 * @param directions one for each column; null: all are benefits.
 * @param shift added to every normalised value.
 * @returns numbers without a unit in the shape of `values`. A blank stays blank and is ignored in its column. A zero denominator,
 * such as the range of a constant column, fails the cells of its column; a failed cell fails its column.
 * @throws IndicatorError `negative` for `max` and `sum`.
 */
export function normalize(
  values: Matrix,
  directions: readonly Direction[] | null,
  mode: NormalizationMode,
  shift: number,
): Matrix {
  if (mode === "max" || mode === "sum") requireNonNegative("values", values);
  const result = new MatrixBuilder(values.rows, values.columns);
  columnsOf(values).forEach(({ numbers, failure }, column) => {
    const scaled = scales[mode](numbers, directions?.[column] === -1);
    let next = 0;
    for (let index = column; index < values.size; index += values.columns) {
      const state = values.stateAt(index);
      if (state !== NUMBER) result.fail(index, state);
      else if (failure !== NUMBER) result.fail(index, failure);
      else if (scaled === null) result.fail(index, DIVISION_BY_ZERO);
      else result.set(index, scaled[next++]! + shift);
    }
  });
  return result.build();
}

/** The numbers of one indicator on the common scale; null where the denominator is zero. */
type Scale = (numbers: Float64Array, isCost: boolean) => Float64Array | null;

const zscore: Scale = (numbers, isCost) => {
  const { deviations, norm } = centredColumn(numbers);
  return norm === 0 ? null : dividedBy(deviations, (isCost ? -norm : norm) / Math.sqrt(numbers.length));
};

const max: Scale = (numbers, isCost) => {
  const { highest } = extremesOf(numbers);
  if (highest === 0) return null;
  return isCost ? rescaled(numbers, highest, -highest) : dividedBy(numbers, highest);
};

const sum: Scale = (numbers, isCost) => {
  const { lowest, highest } = extremesOf(numbers);
  if ((isCost ? lowest : highest) === 0) return null;
  // Parts of at most 1, so that their sum stays within the range of doubles.
  const parts = isCost ? numbers.map((cost) => lowest / cost) : dividedBy(numbers, highest);
  return dividedBy(parts, sumOf(parts));
};

const vector: Scale = (numbers, isCost) => {
  const { lowest, highest } = extremesOf(numbers);
  const largest = Math.max(-lowest, highest);
  if (largest === 0) return null;
  const parts = dividedBy(numbers, powerOfTwoNear(largest));
  const ofLengthOne = dividedBy(parts, normOf(parts));
  return isCost ? rescaled(ofLengthOne, 1, -1) : ofLengthOne;
};

const scales: Readonly<Record<NormalizationMode, Scale>> = { minmax: unitRange, zscore, max, sum, vector };
