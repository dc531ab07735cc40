import { IndicatorError } from "../indicator-error";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, MISSING, NUMBER } from "../matrix/matrix";
import { inDescendingOrder } from "../numeric/order";
import { differenceOf, sumOf } from "../numeric/vectors";
import { columnWeights } from "./weights";

/** How far a score may lie outside 0 to 1. */
const tolerance = 1e-9;

/**
 * Obstacle degrees O = w(1 − z)/Σ w(1 − z): the part that each indicator has in what a unit lacks to the best score, 1,
 * in all of them.
 *
 * @param scores z from 0 to 1, the best; units in rows, indicators in columns.
 * @param weights one for each column, in any unit; an indicator whose weight is blank is ignored; null: equal weights.
 * @returns fractions in the shape of `scores` that add up to 1 in each row. A blank stays blank and is in no sum; a unit
 * that lacks nothing is a division by zero.
 * @throws IndicatorError `score-range` with the place of a score that is not from 0 to 1; `vector-length`, `negative` or
 * `zero-denominator` for the weights.
 */
export function obstacleDegrees(scores: Matrix, weights: Matrix | null): Matrix {
  const weightOf = new Map<number, number>();
  const weighted = columnWeights(weights, scores.columns);
  weighted.columns.forEach((column, place) => weightOf.set(column, weighted.weights[place]!));
  const result = new MatrixBuilder(scores.rows, scores.columns);
  const lacks = new Float64Array(scores.columns);
  for (let row = 0; row < scores.rows; row++) {
    for (let column = 0; column < lacks.length; column++)
      lacks[column] = (weightOf.get(column) ?? 0) * gapAt(scores, row, column);
    const total = sumOf(lacks);
    for (let column = 0; column < lacks.length; column++) {
      const index = row * scores.columns + column;
      const state = weightOf.has(column) ? scores.stateAt(index) : MISSING;
      if (state === NUMBER) result.set(index, lacks[column]! / total, DIVISION_BY_ZERO);
      else result.fail(index, state);
    }
  }
  return result.build();
}

/** 1 − z of a score, 0 of a blank. */
function gapAt(scores: Matrix, row: number, column: number): number {
  const index = row * scores.columns + column;
  if (scores.stateAt(index) !== NUMBER) return 0;
  const value = scores.at(index);
  if (value < -tolerance || value > 1 + tolerance)
    throw new IndicatorError("domain", "score-range", { argument: "scores", value, row: row + 1, column: column + 1 });
  return Math.max(differenceOf(1, Math.max(value, 0)), 0);
}

/**
 * The sum of obstacle degrees over the indicators of each group, one column for each.
 *
 * @param groups the number of the group of each column, counted from 0; an indicator without a group is blank.
 */
export function obstacleGroups(degrees: Matrix, groups: Matrix, count: number): Matrix {
  const result = new MatrixBuilder(degrees.rows, count);
  for (let row = 0; row < degrees.rows; row++) {
    const states = new Uint8Array(count).fill(MISSING);
    for (let column = 0; column < degrees.columns; column++) {
      const state = degrees.stateAt(row * degrees.columns + column);
      if (groups.stateAt(column) !== NUMBER || state === MISSING) continue;
      const group = groups.at(column);
      states[group] = state;
      result.row(row)[group]! += degrees.at(row * degrees.columns + column);
    }
    states.forEach((state, group) => {
      result.fail(row * count + group, state);
    });
  }
  return result.build();
}

/**
 * The indicators with the largest obstacle degrees of a unit, counted from 0: the largest first, those equal up to
 * rounding in their order.
 */
export function mainObstacles(degrees: Matrix, row: number, top: number): readonly number[] {
  return inDescendingOrder(degrees.row(row))
    .filter((column) => degrees.stateAt(row * degrees.columns + column) !== MISSING)
    .slice(0, top);
}
