import { IndicatorError } from "../indicator-error";
import { requireNonNegative, vectorAs, isTurned, turnedIf } from "../matrix/arguments";
import { mapCells } from "../matrix/broadcast";
import {
  combineStates,
  DIVISION_BY_ZERO,
  FIRST_FOREIGN_FAILURE,
  Matrix,
  MatrixBuilder,
  MISSING,
  NUMBER,
} from "../matrix/matrix";
import { nonNegativeRowTotals, totals } from "../matrix/totals";
import { dividedBy, squaredDeviations, sumOf, isConstant } from "../numeric/vectors";

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
 * Location quotient LQ = (x_ij/x_i)/(X_j/X) of region i in sector j (Political and Economic Planning 1939) and its variants:
 * `rsca` (LQ − 1)/(LQ + 1) (Laursen 1998), `log` ln LQ, `additive` x_ij/x_i − X_j/X (Hoen and Oosterhaven 2006),
 * `binary` 1 where LQ ≥ 1 (tolerance 1e-9) else 0, `z` the z-score of LQ over the regions, sector by sector
 * (population standard deviation).
 *
 * @param values regions in rows, sectors in columns, not negative; on its side where the reference says so, see
 * {@link isTurned}.
 * @param reference the sectors of the reference area, a row or a column; null: the column sums of `values`.
 * @returns a matrix of the shape of `values`. Blanks stay blank and are in no total. A zero denominator fails its cell,
 * the logarithm of 0 is out of domain; in `z` a sector without variation is a division by zero, and regions whose
 * quotient is undefined take no part in mean and deviation.
 * @throws IndicatorError `negative`; `one-vector`, `sectors-length` or `vector-length` when the reference or the totals do
 * not fit; `needs-reference` for a single row or column with neither reference nor region totals.
 */
export function locationQuotient(
  values: Matrix,
  reference: Matrix | null,
  mode: LocationQuotientMode,
  { regionTotals, referenceTotal }: LocationQuotientTotals,
): Matrix {
  if (reference === null) {
    if (regionTotals === null && values.isVector) throw new IndicatorError("value", "needs-reference");
    return quotientsOf(values, null, mode, { regionTotals, referenceTotal });
  }
  const turned = isTurned(values, { name: "reference", matrix: reference }, "sectors");
  // Before it is turned, so that the place of a negative value is the one in the sheet.
  const table = turned ? requireNonNegative("values", values).transposed() : values;
  return turnedIf(turned, quotientsOf(table, reference, mode, { regionTotals, referenceTotal }));
}

/** The quotients of a table with regions in rows. */
function quotientsOf(
  values: Matrix,
  reference: Matrix | null,
  mode: LocationQuotientMode,
  { regionTotals, referenceTotal }: LocationQuotientTotals,
): Matrix {
  const listed = nonNegativeRowTotals("values", values);
  const regions =
    regionTotals === null
      ? listed
      : vectorAs("column", "region_totals", requireNonNegative("region_totals", regionTotals), values.rows);
  const sectors =
    reference === null
      ? totals(values, "col")
      : vectorAs("row", "reference", requireNonNegative("reference", reference), values.columns);
  const whole =
    referenceTotal === null
      ? totals(reference === null && regionTotals !== null ? regions : sectors, "all")
      : requireNonNegative("reference_total", Matrix.scalar(referenceTotal));
  const quotients = compareShares(values, regions, sectors, whole, mode === "additive");
  switch (mode) {
    case "lq":
    case "additive":
      return quotients;
    case "rsca":
      return mapCells(quotients, (lq) => (lq - 1) / (lq + 1));
    case "log":
      return mapCells(quotients, Math.log);
    case "binary":
      return mapCells(quotients, (lq) => (lq >= 1 - binaryTolerance ? 1 : 0));
    case "z":
      return standardised(quotients);
  }
}

/** The quotients, or with `isAdditive` the differences, of the regions' shares and the reference shares. */
function compareShares(values: Matrix, regions: Matrix, sectors: Matrix, whole: Matrix, isAdditive: boolean): Matrix {
  const result = new MatrixBuilder(values.rows, values.columns);
  const referenceShares = dividedBy(sectors.values, whole.at(0));
  const areFinite = compareCells(values.values, regions.values, referenceShares, isAdditive, result.values);
  if (areFinite && [values, regions, sectors, whole].every(({ states }) => states === null)) return result.build();
  for (let region = 0, index = 0; region < values.rows; region++) {
    const regionState = combineStates(regions.stateAt(region), whole.stateAt(0));
    for (let sector = 0; sector < values.columns; sector++, index++) {
      const sectorState = combineStates(regionState, sectors.stateAt(sector));
      const state = combineStates(values.stateAt(index), sectorState);
      const isZeroDenominator = state === NUMBER && !Number.isFinite(result.values[index]);
      result.fail(index, isZeroDenominator ? DIVISION_BY_ZERO : state);
    }
  }
  return result.build();
}

/** (x_ij/x_i)/(X_j/X), or x_ij/x_i − X_j/X, of each region i and sector j; false if any of them is not finite. */
function compareCells(
  values: Float64Array,
  regionTotals: Float64Array,
  referenceShares: Float64Array,
  isAdditive: boolean,
  out: Float64Array,
): boolean {
  // q − q is 0 for every finite number and NaN for all others.
  let check = 0;
  for (let region = 0, index = 0; region < regionTotals.length; region++)
    for (let sector = 0; sector < referenceShares.length; sector++, index++) {
      const share = values[index]! / regionTotals[region]!;
      const compared = isAdditive ? share - referenceShares[sector]! : share / referenceShares[sector]!;
      check += compared - compared;
      out[index] = compared;
    }
  return check === 0;
}

/** The z-score of each quotient within its column. */
function standardised(quotients: Matrix): Matrix {
  const { rows, columns } = quotients;
  const result = new MatrixBuilder(columns, rows);
  const bySector = quotients.transposed();
  for (let sector = 0; sector < columns; sector++) {
    const { mean, deviation, failure } = momentsOfRow(bySector, sector);
    for (let index = sector * rows; index < (sector + 1) * rows; index++) {
      const own = bySector.stateAt(index);
      const state = own === MISSING ? MISSING : combineStates(failure, own);
      if (state !== NUMBER) result.fail(index, state);
      else if (deviation === 0) result.fail(index, DIVISION_BY_ZERO);
      else result.values[index] = (bySector.at(index) - mean) / deviation;
    }
  }
  return result.build().transposed();
}

/** Mean and population standard deviation of the numbers of a row; `failure` is an error of the sheet among them. */
function momentsOfRow(matrix: Matrix, row: number) {
  const states = matrix.states?.subarray(row * matrix.columns, (row + 1) * matrix.columns);
  const numbers = states ? matrix.row(row).filter((_, index) => states[index] === NUMBER) : matrix.row(row);
  const mean = sumOf(numbers) / numbers.length;
  return {
    mean,
    deviation: isConstant(numbers) ? 0 : Math.sqrt(squaredDeviations(numbers, null, mean) / numbers.length),
    failure: states?.find((state) => state >= FIRST_FOREIGN_FAILURE) ?? NUMBER,
  };
}
