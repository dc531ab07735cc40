import { IndicatorError } from "../indicator-error";
import { columnAsRow } from "../matrix/arguments";
import {
  combineStates,
  DIVISION_BY_ZERO,
  type Matrix,
  MatrixBuilder,
  MISSING,
  NUMBER,
  OUT_OF_DOMAIN,
} from "../matrix/matrix";
import { positionOfNegative, sumOf } from "../numeric/vectors";

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
 * @returns a column with one number for each region. A blank sector is ignored in `level` and makes `ratio` and `angle`
 * blank where they need it; a row of blanks is blank. A negative value is out of domain; a region that adds up to zero,
 * for `ratio` one without secondary sector, is a division by zero. A failed cell fails its row.
 * @throws IndicatorError `column-count` or `vector-length` when three sectors are needed and there are others.
 */
export function upgrading(values: Matrix, mode: UpgradingMode): Matrix {
  const table = columnAsRow(values);
  if (mode !== "level") requireThreeSectors(table);
  const result = new MatrixBuilder(table.rows, 1);
  for (let row = 0; row < table.rows; row++) {
    const sectors = table.row(row);
    const state = stateOf(table, row, mode);
    if (state !== NUMBER) result.fail(row, state);
    else if (positionOfNegative(sectors) >= 0) result.fail(row, OUT_OF_DOMAIN);
    else if (denominators[mode](sectors) === 0) result.fail(row, DIVISION_BY_ZERO);
    else result.set(row, measures[mode](sectors));
  }
  return result.build();
}

/** A number from the sectors of one region; blanks are 0. */
type OfSectors = (sectors: Float64Array) => number;

const denominators: Readonly<Record<UpgradingMode, OfSectors>> = {
  level: sumOf,
  ratio: (sectors) => sectors[1]!,
  angle: sumOf,
};

const measures: Readonly<Record<UpgradingMode, OfSectors>> = {
  level,
  ratio: (sectors) => sectors[2]! / sectors[1]!,
  angle,
};

function level(sectors: Float64Array): number {
  let weighted = 0;
  for (let place = 0; place < sectors.length; place++) weighted += place * sectors[place]!;
  return 1 + weighted / sumOf(sectors);
}

/** The angles by their tangents: the arc cosine loses digits where a sector is almost alone. */
function angle(sectors: Float64Array): number {
  const [primary, secondary, tertiary] = [sectors[0]!, sectors[1]!, sectors[2]!];
  return (
    3 * Math.atan2(Math.hypot(secondary, tertiary), primary) +
    2 * Math.atan2(Math.hypot(primary, tertiary), secondary) +
    Math.atan2(Math.hypot(primary, secondary), tertiary)
  );
}

function requireThreeSectors({ rows, columns }: Matrix): void {
  if (columns !== 3)
    throw new IndicatorError("value", rows === 1 ? "vector-length" : "column-count", {
      argument: "values",
      needed: 3,
      found: columns,
    });
}

/**
 * A failure of a sector that the mode needs where there is one; otherwise blank, for `level` only where all sectors are.
 */
function stateOf(table: Matrix, row: number, mode: UpgradingMode): number {
  const first = mode === "ratio" ? 1 : 0;
  let state = NUMBER;
  for (let sector = first; sector < table.columns; sector++)
    state = combineStates(state, table.stateAt(row * table.columns + sector));
  return state === MISSING && mode === "level" && !table.isBlankRow(row) ? NUMBER : state;
}
