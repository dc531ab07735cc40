import { IndicatorError } from "../indicator-error";
import { intoCell } from "../matrix/distributions";
import { combineStates, type Matrix, MatrixBuilder, MISSING, NUMBER } from "../matrix/matrix";
import { columnAsRow } from "../matrix/vector";
import { sumOf } from "../numeric/compensated-sum";

export type UpgradingMode = "level" | "ratio" | "angle";

/**
 * How far the structure of each region has moved from the primary to the tertiary sector.
 *
 * `level` Σ j·s_j, from 1 (all in the first sector) to the number of sectors (all in the last); `ratio` v_3/v_2, tertiary
 * over secondary (Gan, Zheng and Yu 2011); `angle` 3θ_1 + 2θ_2 + θ_3 with θ_j the angle in radians between the structure
 * and one of sector j alone (Fu 2010), from 3π/2 (all primary) to 5π/2 (all tertiary).
 *
 * @param values regions in rows, sectors from primary to tertiary in columns, not negative; a single column is one
 * structure. Any number of sectors for `level`, three for the others.
 * @returns a column with one number for each region. A blank sector is left out of `level` and makes `ratio` and `angle`
 * blank where they need it; a row of blanks is blank. A negative value is out of domain; a region that adds up to zero,
 * for `ratio` one without secondary sector, is a division by zero. A failed cell fails its row.
 * @throws IndicatorError `column-count` or `vector-length` when three sectors are needed and there are others.
 */
export function upgrading(values: Matrix, mode: UpgradingMode): Matrix {
  const table = columnAsRow(values);
  if (mode !== "level") requireThreeSectors(table);
  const result = new MatrixBuilder(table.rows, 1);
  for (let row = 0; row < table.rows; row++) {
    const start = row * table.columns;
    const end = start + table.columns;
    const state =
      table.states === null
        ? NUMBER
        : mode === "level"
          ? stateOfSome(table, row)
          : stateOfAll(table, mode === "ratio" ? start + 1 : start, end);
    if (state !== NUMBER) result.fail(row, state);
    else {
      const value = mode === "level" ? levelBetween(table.values, start, end) : NaN;
      if (value - value === 0) result.values[row] = value;
      else intoCell(result, row, () => measures[mode](nonNegative(table, start, end)));
    }
  }
  return result.build();
}

/** From the sectors of one region; blanks are 0. */
const measures: Readonly<Record<UpgradingMode, (sectors: Float64Array) => number>> = { level, ratio, angle };

function level(sectors: Float64Array): number {
  over(0, sumOf(sectors));
  return levelBetween(sectors, 0, sectors.length);
}

/** No number with a negative sector, infinite or none for a sum of zero. */
function levelBetween(values: Float64Array, start: number, end: number): number {
  let sum = 0;
  let weighted = 0;
  for (let index = start; index < end; index++) {
    const value = values[index] as number;
    if (value < 0) return NaN;
    sum += value;
    weighted += (index - start) * value;
  }
  return 1 + weighted / sum;
}

function ratio(sectors: Float64Array): number {
  return over(sectors[2] as number, sectors[1] as number);
}

function angle(sectors: Float64Array): number {
  const [primary, secondary, tertiary] = sectors as unknown as readonly [number, number, number];
  over(0, primary + secondary + tertiary);
  // The angle by its tangent: the arc cosine loses digits where a sector is almost alone.
  return (
    3 * Math.atan2(Math.hypot(secondary, tertiary), primary) +
    2 * Math.atan2(Math.hypot(primary, tertiary), secondary) +
    Math.atan2(Math.hypot(primary, secondary), tertiary)
  );
}

function over(numerator: number, denominator: number): number {
  if (denominator === 0) throw new IndicatorError("division", "zero-denominator", { argument: "values" });
  return numerator / denominator;
}

function nonNegative({ values }: Matrix, start: number, end: number): Float64Array {
  for (let index = start; index < end; index++) {
    const value = values[index] as number;
    if (value < 0) throw new IndicatorError("domain", "negative", { argument: "values", value });
  }
  return values.subarray(start, end);
}

function requireThreeSectors({ rows, columns }: Matrix): void {
  if (columns !== 3)
    throw new IndicatorError("value", rows === 1 ? "vector-length" : "column-count", {
      argument: "values",
      needed: 3,
      found: columns,
    });
}

/** A failure where there is one, otherwise a blank where there is one. */
function stateOfAll(table: Matrix, start: number, end: number): number {
  let state = NUMBER;
  for (let index = start; index < end; index++) state = combineStates(state, table.stateAt(index));
  return state;
}

/** A failure where there is one, otherwise a blank for a row of blanks. */
function stateOfSome(table: Matrix, row: number): number {
  const state = stateOfAll(table, row * table.columns, (row + 1) * table.columns);
  return state === MISSING && !table.isBlankRow(row) ? NUMBER : state;
}
