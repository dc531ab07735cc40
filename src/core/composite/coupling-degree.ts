import { IndicatorError } from "../indicator-error";
import { columnAsRow } from "../matrix/arguments";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, NUMBER, OUT_OF_DOMAIN } from "../matrix/matrix";
import { sumOfLogarithms } from "../numeric/logarithms";
import { sumOf } from "../numeric/vectors";

export type CouplingMode = "classic" | "corrected";

/** The highest score: data scaled to [0, 1] are often shifted by 0.01 before their logarithms or products are taken. */
const highestScore = 1.01;

/** How far a score may lie outside the bounds, for scores that were computed; one below 0 counts as 0. */
const scoreTolerance = 1e-9;

/**
 * Coupling degree C of the systems of each unit, in [0, 1] for any number of systems.
 *
 * `classic` n·(Πu)^{1/n}/Σu, the geometric over the arithmetic mean: 1 for equal scores, whatever their level.
 * `corrected` √{[1 − Σ_{i>j}|u_i − u_j|/(n(n − 1)/2)]·(Π u_i/max u)^{1/(n − 1)}} (Wang, Kong, Ren, Zhi and Dai 2021),
 * which spreads more evenly over [0, 1].
 *
 * @param scores units in rows, systems in columns, in [0, 1], up to {@link highestScore} when shifted; a single column is
 * one unit.
 * @returns a column. A unit with a blank score is blank, one with a score outside these bounds is out of domain, one with
 * nothing but zeros is a division by zero.
 * @throws IndicatorError `too-few` unless there are two systems.
 */
export function couplingDegree(scores: Matrix, mode: CouplingMode): Matrix {
  const systems = systemsOf(scores);
  const columns = Array.from({ length: systems.columns }, (_, column) => column);
  const result = new MatrixBuilder(systems.rows, 1);
  for (let unit = 0; unit < systems.rows; unit++) {
    const { own, state } = scoresOf(systems, unit, columns);
    if (state === NUMBER) result.set(unit, couplingOf(own, mode), DIVISION_BY_ZERO);
    else result.fail(unit, state);
  }
  return result.build();
}

/** The coupling degree of scores; NaN when they are all zero. */
export function couplingOf(scores: Float64Array, mode: CouplingMode): number {
  return mode === "classic" ? classic(scores) : corrected(scores);
}

function classic(scores: Float64Array): number {
  const mean = sumOf(scores) / scores.length;
  return Math.min(Math.exp(sumOfLogarithms(scores, mean) / scores.length), 1);
}

function corrected(scores: Float64Array): number {
  const count = scores.length;
  const ascending = scores.slice().sort();
  const largest = ascending[count - 1]!;
  const product = Math.exp(sumOfLogarithms(ascending, largest) / (count - 1));
  // Of all |u_i − u_j| the k-th smallest score (from 0) enters k times as the larger and n − 1 − k times as the smaller.
  const spread = sumOf(ascending.map((score, k) => score * (2 * k + 1 - count)));
  return Math.sqrt(Math.max(1 - spread / ((count * (count - 1)) / 2), 0) * product);
}

/** The scores with one unit in each row: a single column is one unit. */
export function systemsOf(scores: Matrix): Matrix {
  const systems = columnAsRow(scores);
  if (systems.columns < 2)
    throw new IndicatorError("domain", "too-few", { argument: "scores", needed: 2, found: systems.columns });
  return systems;
}

/** The scores of a unit in some columns, not negative, and NUMBER, or the state of a unit that has none. */
export function scoresOf(systems: Matrix, unit: number, columns: readonly number[]) {
  const own = new Float64Array(columns.length);
  let state = NUMBER;
  columns.forEach((column, place) => {
    const index = unit * systems.columns + column;
    const score = systems.at(index);
    own[place] = Math.max(score, 0);
    if (systems.stateAt(index) !== NUMBER) state = systems.stateAt(index);
    else if (state === NUMBER && isOutside(score)) state = OUT_OF_DOMAIN;
  });
  return { own, state };
}

const isOutside = (score: number) => score < -scoreTolerance || score > highestScore + scoreTolerance;

/**
 * Where the first score of a unit outside the bounds is, as the scores were given; null without any.
 *
 * @param unit counted from 0.
 */
export function scoreOutside(scores: Matrix, unit: number): { row: number; column: number; value: number } | null {
  const isOneUnit = scores.columns === 1;
  const [start, count] = isOneUnit ? [0, scores.rows] : [unit * scores.columns, scores.columns];
  for (let index = start; index < start + count; index++)
    if (scores.stateAt(index) === NUMBER && isOutside(scores.at(index)))
      return {
        row: Math.floor(index / scores.columns) + 1,
        column: (index % scores.columns) + 1,
        value: scores.at(index),
      };
  return null;
}
