import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, MISSING } from "../matrix";
import { completeRows, numbersInRows } from "./complete-rows";
import type { Direction } from "./direction";
import { unitVector } from "./normalization";
import { columnWeights } from "./weights";

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
  return tableOf(values.rows, rows, toBest.map(Math.sqrt), toWorst.map(Math.sqrt));
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
