import { columnExtremes } from "../matrix/column-extremes";
import { Columns } from "../matrix/columns";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, NUMBER, OUT_OF_DOMAIN } from "../matrix/matrix";
import { requireNonNegative } from "../matrix/require";
import { centredColumn } from "../numeric/centred-column";
import { sumOf } from "../numeric/compensated-sum";
import { divideBy } from "../numeric/divide";
import { extremesOf, rangeBetween } from "../numeric/extremes";
import type { Direction } from "./direction";

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
 * @returns plain numbers in the shape of `values`. A blank stays blank and counts nowhere. A zero denominator, such as
 * the range of a constant column, fails the cells of its column; a failed cell fails its column.
 * @throws IndicatorError `negative` for `max` and `sum`.
 */
export function normalize(
  values: Matrix,
  directions: readonly Direction[] | null,
  mode: NormalizationMode,
  shift: number,
): Matrix {
  if (mode === "max" || mode === "sum") requireNonNegative("values", values);
  const units = mode === "minmax" && values.states === null ? unitRanges(values, directions) : null;
  if (units !== null) return inUnits(values, units, shift);
  const result = new MatrixBuilder(values.rows, values.columns);
  const columns = new Columns(values);
  for (let column = 0; column < values.columns; column++) {
    const { numbers, failure } = columns.numbersOf(column);
    const normalized = numbers.length === 0 ? null : scales[mode](numbers, directions?.[column] === -1);
    const state = failure !== NUMBER ? failure : normalized === null ? DIVISION_BY_ZERO : NUMBER;
    let next = 0;
    for (let index = column; index < values.size; index += values.columns) {
      const own = values.stateAt(index);
      if (normalized === null || own !== NUMBER || state !== NUMBER) {
        result.fail(index, own === NUMBER ? state : own);
        continue;
      }
      const value = (normalized[next++] as number) + shift;
      if (value - value === 0) result.values[index] = value;
      else result.fail(index, OUT_OF_DOMAIN);
    }
  }
  return result.build();
}

/** (x − origin)/unit for each column. */
interface Units {
  readonly origins: Float64Array;
  readonly units: Float64Array;
}

/** What brings complete columns to [0, 1]; null where one of them does not vary, or its range is no number. */
function unitRanges(values: Matrix, directions: readonly Direction[] | null): Units | null {
  const { lowest, highest } = columnExtremes(values);
  const units = highest.map((high, column) => rangeBetween(lowest[column] as number, high));
  if (units.some((unit) => unit === 0 || unit === Infinity)) return null;
  const isCost = (column: number) => directions?.[column] === -1;
  return {
    origins: lowest.map((low, column) => (isCost(column) ? (highest[column] as number) : low)),
    units: units.map((unit, column) => (isCost(column) ? -unit : unit)),
  };
}

function inUnits({ values, rows, columns }: Matrix, { origins, units }: Units, shift: number): Matrix {
  const result = new MatrixBuilder(rows, columns);
  for (let row = 0; row < rows; row++) takeUnits(values, row * columns, origins, units, shift, result.values);
  return result.build();
}

function takeUnits(
  values: Float64Array,
  start: number,
  origins: Float64Array,
  units: Float64Array,
  shift: number,
  out: Float64Array,
): void {
  for (let column = 0; column < units.length; column++)
    out[start + column] =
      ((values[start + column] as number) - (origins[column] as number)) / (units[column] as number) + shift;
}

/** Brings the numbers of one indicator to the common scale where they stand; null where the denominator is zero. */
type Scale = (numbers: Float64Array, isCost: boolean) => Float64Array | null;

/** Numbers scaled to [0, 1] between the lowest and the highest, reversed for a cost; null where they do not vary. */
export const unitRange: Scale = (numbers, isCost) => {
  const { lowest, highest, range } = extremesOf(numbers);
  if (range === 0) return null;
  if (range === Infinity) return unitRange(divideBy(numbers, 2), isCost);
  return isCost ? distances(numbers, highest, -range) : distances(numbers, lowest, range);
};

/** (x − origin)/unit. */
function distances(numbers: Float64Array, origin: number, unit: number): Float64Array {
  for (let index = 0; index < numbers.length; index++) numbers[index] = ((numbers[index] as number) - origin) / unit;
  return numbers;
}

const zscore: Scale = (numbers, isCost) => {
  const { deviations, norm } = centredColumn(numbers);
  return norm === 0 ? null : divideBy(deviations, (isCost ? -norm : norm) / Math.sqrt(numbers.length));
};

const max: Scale = (numbers, isCost) => {
  const { highest } = extremesOf(numbers);
  if (highest === 0) return null;
  return isCost ? distances(numbers, highest, -highest) : divideBy(numbers, highest);
};

const sum: Scale = (numbers, isCost) => {
  const { lowest, highest } = extremesOf(numbers);
  if ((isCost ? lowest : highest) === 0) return null;
  const parts = isCost ? numbers.map((cost) => lowest / cost) : divideBy(numbers, highest);
  return divideBy(parts, sumOf(parts));
};

const vector: Scale = (numbers, isCost) => {
  const unit = unitVector(numbers);
  return isCost && unit !== null ? distances(unit, 1, -1) : unit;
};

const scales: Readonly<Record<NormalizationMode, Scale>> = { minmax: unitRange, zscore, max, sum, vector };

/** Numbers as parts of the length of their vector, x/√Σx², where they stand; null for a vector of zeros. */
export function unitVector(numbers: Float64Array): Float64Array | null {
  const { lowest, highest } = extremesOf(numbers);
  const largest = Math.max(-lowest, highest);
  if (largest === 0) return null;
  // Scaled to at most 1, so that neither 1e200 nor 1e-200 leaves the range of the squares.
  divideBy(numbers, largest);
  let squares = 0;
  for (let index = 0; index < numbers.length; index++) squares += (numbers[index] as number) ** 2;
  return divideBy(numbers, Math.sqrt(squares));
}
