import { areFinite } from "../matrix/broadcast";
import {
  combineStates,
  DIVISION_BY_ZERO,
  FIRST_FOREIGN_FAILURE,
  Matrix,
  MatrixBuilder,
  MISSING,
  NUMBER,
  OUT_OF_DOMAIN,
} from "../matrix/matrix";
import { requireNonNegative } from "../matrix/require";
import { marginsOfNonNegative, totals } from "../matrix/totals";
import { vectorAs } from "../matrix/vector";
import { compareShares } from "./shares-compared";

export type LocationQuotientMode = "lq" | "rsca" | "log" | "additive" | "binary" | "z";

/** Totals of the whole economy, for tables that list only some of its sectors. */
export interface LocationQuotientTotals {
  /** One for each region; null: the sum of the region's listed sectors. */
  readonly regionTotals: Matrix | null;
  /** Of the reference area; null: the sum of `reference`, or of `regionTotals` when there is no reference. */
  readonly referenceTotal: number | null;
}

/** A structure equal to the reference has quotients of 1 give or take a few roundings; they count as 1. */
const binaryTolerance = 1e-9;

/**
 * Location quotient LQ = (x_ij/x_i)/(X_j/X) of region i in sector j (Haig 1928, Florence 1939) and its variants:
 * `rsca` (LQ − 1)/(LQ + 1) (Laursen 1998), `log` ln LQ, `additive` x_ij/x_i − X_j/X (Hoen and Oosterhaven 2006),
 * `binary` 1 where LQ ≥ 1 (tolerance 1e-9) else 0, `z` the z-score of LQ over the regions, sector by sector
 * (population standard deviation).
 *
 * @param values regions in rows, sectors in columns, not negative.
 * @param reference the sectors of the reference area; null: the column sums of `values`.
 * @returns a matrix of the shape of `values`. Blanks stay blank and are in no total. A zero denominator fails its cell,
 * the logarithm of 0 is out of domain; in `z` a sector without variation is a division by zero, and regions whose
 * quotient is undefined take no part in mean and deviation.
 * @throws IndicatorError `negative`, or `vector-length` when the reference or the totals do not fit.
 */
export function locationQuotient(
  values: Matrix,
  reference: Matrix | null,
  mode: LocationQuotientMode,
  { regionTotals, referenceTotal }: LocationQuotientTotals,
): Matrix {
  const own = regionTotals === null && reference === null ? marginsOfNonNegative("values", values) : null;
  if (own === null) requireNonNegative("values", values);
  const regions = own?.ofRows ?? totalsOfRegions(values, regionTotals);
  const sectors =
    own?.ofColumns ??
    (reference === null
      ? totals(values, "col")
      : vectorAs("row", "reference", requireNonNegative("reference", reference), values.columns));
  const whole = wholeOf(reference === null && regionTotals !== null ? regions : sectors, referenceTotal);
  const compared = compareShares(values, regions, sectors, whole, mode === "additive");
  switch (mode) {
    case "lq":
    case "additive":
      return compared;
    case "rsca":
      return transformed(compared, (lq) => (lq - 1) / (lq + 1));
    case "log":
      return transformed(compared, Math.log);
    case "binary":
      return transformed(compared, (lq) => (lq >= 1 - binaryTolerance ? 1 : 0));
    case "z":
      return standardised(compared);
  }
}

function totalsOfRegions(values: Matrix, given: Matrix | null): Matrix {
  if (given === null) return totals(values, "row");
  return vectorAs("column", "region_totals", requireNonNegative("region_totals", given), values.rows);
}

function wholeOf(parts: Matrix, given: number | null): Matrix {
  if (given === null) return totals(parts, "all");
  return requireNonNegative("reference_total", Matrix.scalar(given));
}

/** A formula of each number; what is no number then is out of its domain. */
function transformed(matrix: Matrix, formula: (value: number) => number): Matrix {
  const result = new MatrixBuilder(matrix.rows, matrix.columns);
  const out = result.values;
  for (let index = 0; index < out.length; index++) out[index] = formula(matrix.values[index] as number);
  if (matrix.states === null && areFinite(out)) return result.build();
  for (let index = 0; index < out.length; index++) {
    const value = out[index] as number;
    const state = matrix.stateAt(index);
    result.fail(index, state === NUMBER && value - value !== 0 ? OUT_OF_DOMAIN : state);
  }
  return result.build();
}

function standardised(quotients: Matrix): Matrix {
  const { rows, columns } = quotients;
  const result = new MatrixBuilder(rows, columns);
  for (let sector = 0; sector < columns; sector++) {
    const { mean, deviation, failure } = momentsOfColumn(quotients, sector);
    for (let index = sector; index < quotients.size; index += columns) {
      const own = quotients.stateAt(index);
      const state = own === MISSING ? MISSING : combineStates(failure, own);
      if (state !== NUMBER) result.fail(index, state);
      else if (deviation === 0) result.fail(index, DIVISION_BY_ZERO);
      else result.values[index] = (quotients.at(index) - mean) / deviation;
    }
  }
  return result.build();
}

/** Mean and population standard deviation in two passes; `failure` is an error of the sheet in the column. */
function momentsOfColumn(matrix: Matrix, column: number) {
  let count = 0;
  let sum = 0;
  let failure = NUMBER;
  let lowest = Infinity;
  let highest = -Infinity;
  for (let index = column; index < matrix.size; index += matrix.columns) {
    const state = matrix.stateAt(index);
    if (state >= FIRST_FOREIGN_FAILURE && failure === NUMBER) failure = state;
    if (state !== NUMBER) continue;
    const value = matrix.at(index);
    count++;
    sum += value;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  const mean = sum / count;
  let squares = 0;
  for (let index = column; index < matrix.size; index += matrix.columns)
    if (matrix.stateAt(index) === NUMBER) squares += (matrix.at(index) - mean) ** 2;
  // Equal quotients may differ from their mean by a rounding; that is no variation.
  const deviation = highest - lowest <= binaryTolerance * Math.abs(mean) ? 0 : Math.sqrt(squares / count);
  return { mean, deviation, failure };
}
