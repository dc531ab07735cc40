import { columnExtremes } from "../matrix/column-extremes";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, MISSING } from "../matrix/matrix";
import { isWithinRange } from "../numeric/squared-deviations";
import { completeRows, numbersInRows } from "./complete-rows";
import type { Direction } from "./direction";
import { unitVector } from "./normalization";
import { type ColumnWeights, columnWeights } from "./weights";

/** Where closeness and rank stand in a TOPSIS table, counted from 0; before them d⁺ and d⁻. */
export const topsisColumns = { closeness: 2, rank: 3 } as const;

const width = 4;

/**
 * TOPSIS, closeness to the ideal solution (Hwang and Yoon 1981): each indicator divided by √Σx² and multiplied by its
 * weight, then the Euclidean distances of each unit to the best (d⁺) and to the worst value (d⁻) of every indicator,
 * and C = d⁻/(d⁺ + d⁻) in [0, 1].
 *
 * @param values units in rows, indicators in columns, each in a unit of its own.
 * @param weights one for each column, brought to a sum of 1; an indicator whose weight is blank is left out; null:
 * equal weights.
 * @param directions one for each column; null: all are benefits.
 * @returns a row for each unit with d⁺, d⁻, C and its rank by C from 1, equals sharing the better rank; blank for a
 * unit with a blank, which takes no part. Units that are all the same are a division by zero.
 * @throws IndicatorError `vector-length`, `negative`, `zero-denominator` for the weights.
 */
export function topsis(values: Matrix, weights: Matrix | null, directions: readonly Direction[] | null): Matrix {
  const taken = columnWeights(weights, values.columns);
  const rows = completeRows(values, taken.columns);
  const squares = rowDistances(values, taken, directions) ?? columnDistances(values, rows, taken, directions);
  return tableOf(values.rows, rows, squares.toBest.map(Math.sqrt), squares.toWorst.map(Math.sqrt));
}

/** Squared distances of each unit. */
interface Distances {
  readonly toBest: Float64Array;
  readonly toWorst: Float64Array;
}

/** Column by column, for units of which some are left out or numbers whose squares leave the range of doubles. */
function columnDistances(
  values: Matrix,
  rows: readonly number[],
  taken: ColumnWeights,
  directions: readonly Direction[] | null,
): Distances {
  const numbersOf = numbersInRows(values, rows);
  const toBest = new Float64Array(rows.length);
  const toWorst = new Float64Array(rows.length);
  taken.columns.forEach((column, place) => {
    const parts = unitVector(numbersOf(column));
    if (parts === null) return;
    const direction = directions?.[column] ?? 1;
    let best = -Infinity;
    let worst = Infinity;
    for (let index = 0; index < parts.length; index++) {
      const value = direction * (parts[index] as number);
      if (value > best) best = value;
      if (value < worst) worst = value;
    }
    const weight = taken.weights[place] as number;
    for (let index = 0; index < parts.length; index++) {
      const value = direction * (parts[index] as number);
      toBest[index] = (toBest[index] as number) + (weight * (best - value)) ** 2;
      toWorst[index] = (toWorst[index] as number) + (weight * (value - worst)) ** 2;
    }
  });
  return { toBest, toWorst };
}

/** Row by row over a complete matrix; null where squares could leave the range of doubles. */
function rowDistances(values: Matrix, taken: ColumnWeights, directions: readonly Direction[] | null): Distances | null {
  const { rows, columns } = values;
  if (values.states !== null || taken.columns.length !== columns) return null;
  const { lowest, highest } = columnExtremes(values);
  const squares = new Float64Array(columns);
  for (let row = 0; row < rows; row++) addSquares(values.values, row * columns, squares);
  const isOrdinary = (square: number, column: number) =>
    isWithinRange(square) || (lowest[column] === 0 && highest[column] === 0);
  if (!squares.every(isOrdinary)) return null;
  const isCost = (column: number) => directions?.[column] === -1;
  const factors = squares.map((square, column) =>
    square === 0 ? 0 : (taken.weights[column] as number) / Math.sqrt(square),
  );
  const best = highest.map((high, column) => (isCost(column) ? (lowest[column] as number) : high));
  const worst = lowest.map((low, column) => (isCost(column) ? (highest[column] as number) : low));
  const toBest = new Float64Array(rows);
  const toWorst = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    toBest[row] = squaredDistance(values.values, row * columns, best, factors);
    toWorst[row] = squaredDistance(values.values, row * columns, worst, factors);
  }
  return { toBest, toWorst };
}

function addSquares(values: Float64Array, start: number, squares: Float64Array): void {
  for (let column = 0; column < squares.length; column++) {
    const value = values[start + column] as number;
    squares[column] = (squares[column] as number) + value * value;
  }
}

function squaredDistance(values: Float64Array, start: number, from: Float64Array, factors: Float64Array): number {
  let sum = 0;
  for (let column = 0; column < from.length; column++) {
    const distance = ((values[start + column] as number) - (from[column] as number)) * (factors[column] as number);
    sum += distance * distance;
  }
  return sum;
}

function tableOf(units: number, rows: readonly number[], toBest: Float64Array, toWorst: Float64Array): Matrix {
  const result = new MatrixBuilder(units, width);
  const closeness = toBest.map((best, index) => (toWorst[index] as number) / (best + (toWorst[index] as number)));
  const ranks = descendingRanks(closeness);
  for (let unit = 0, next = 0; unit < units; unit++) {
    const start = unit * width;
    if (rows[next] !== unit) {
      for (let column = 0; column < width; column++) result.fail(start + column, MISSING);
      continue;
    }
    [toBest, toWorst, closeness, ranks].forEach((column, place) => {
      result.values[start + place] = column[next] as number;
    });
    if (Number.isNaN(closeness[next]))
      for (const column of [topsisColumns.closeness, topsisColumns.rank]) result.fail(start + column, DIVISION_BY_ZERO);
    next++;
  }
  return result.build();
}

/** Ranks from 1 for the highest; equals share the better rank. */
function descendingRanks(values: Float64Array): Float64Array {
  const at = (index: number) => values[index] as number;
  const order = Array.from(values.keys()).sort((a, b) => at(b) - at(a));
  const ranks = new Float64Array(values.length);
  order.forEach((index, place) => {
    const before = order[place - 1];
    ranks[index] = before !== undefined && at(before) === at(index) ? (ranks[before] as number) : place + 1;
  });
  return ranks;
}
