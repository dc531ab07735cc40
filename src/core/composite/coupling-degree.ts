import { IndicatorError } from "../indicator-error";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, NUMBER, OUT_OF_DOMAIN } from "../matrix/matrix";
import { columnAsRow } from "../matrix/vector";
import { sumOf } from "../numeric/compensated-sum";
import { extremesOf } from "../numeric/extremes";
import { newNumbers } from "../numeric/room";
import { sumOfLogarithms } from "../numeric/sum-of-logarithms";

export type CouplingMode = "classic" | "corrected";

/** How far a score may lie outside [0, 1] and still count as the bound, for scores that were computed. */
const scoreTolerance = 1e-9;

/**
 * Coupling degree C of the systems of each unit, in [0, 1] for any number of systems.
 *
 * `classic` n·(Πu)^{1/n}/Σu, the geometric over the arithmetic mean: 1 for equal scores, whatever their level.
 * `corrected` √{[1 − Σ_{i>j}|u_i − u_j|/(n(n − 1)/2)]·(Π u_i/max u)^{1/(n − 1)}} (Wang, Kong, Ren, Zhi and Dai 2021),
 * which spreads more evenly over [0, 1].
 *
 * @param scores units in rows, systems in columns, in [0, 1]; a single column is one unit.
 * @returns a column. A unit with a blank score is blank, one with a score outside [0, 1] is out of domain, one with
 * nothing but zeros is a division by zero.
 * @throws IndicatorError `too-few` unless there are two systems.
 */
export function couplingDegree(scores: Matrix, mode: CouplingMode): Matrix {
  const systems = systemsOf(scores);
  const result = new MatrixBuilder(systems.rows, 1);
  const taken = takeScores(systems, null);
  for (let unit = 0; unit < systems.rows; unit++) {
    const state = taken.states === null ? NUMBER : (taken.states[unit] as number);
    const coupling = state === NUMBER ? couplingOf(taken, unit, mode) : 0;
    if (state !== NUMBER) result.fail(unit, state);
    else if (Number.isNaN(coupling)) result.fail(unit, DIVISION_BY_ZERO);
    else result.values[unit] = coupling;
  }
  return result.build();
}

/** The scores with one unit in each row: a single column is one unit. */
export function systemsOf(scores: Matrix): Matrix {
  const systems = columnAsRow(scores);
  if (systems.columns < 2)
    throw new IndicatorError("domain", "too-few", { argument: "scores", needed: 2, found: systems.columns });
  return systems;
}

/** Scores of units in [0, 1], row by row. */
export interface Scores {
  readonly values: Float64Array;
  /** How many each unit has. */
  readonly count: number;
  /** NUMBER for each unit, or why its scores cannot be taken; null when all can. */
  readonly states: Uint8Array | null;
}

/** The scores of the units in some columns; null: in all, which are not copied when nothing is amiss with them. */
export function takeScores(systems: Matrix, columns: readonly number[] | null): Scores {
  const count = columns?.length ?? systems.columns;
  const { lowest, highest } = extremesOf(systems.values);
  if (count === systems.columns && systems.states === null && lowest >= 0 && highest <= 1)
    return { values: systems.values, count, states: null };
  const values = newNumbers(systems.rows * count);
  const states = new Uint8Array(systems.rows);
  for (let unit = 0, to = 0; unit < systems.rows; unit++)
    for (let place = 0; place < count; place++, to++) {
      const index = unit * systems.columns + (columns?.[place] ?? place);
      const score = systems.at(index);
      const state = systems.stateAt(index);
      if (state !== NUMBER) states[unit] = state;
      else if ((score < -scoreTolerance || score > 1 + scoreTolerance) && states[unit] === NUMBER)
        states[unit] = OUT_OF_DOMAIN;
      values[to] = Math.min(Math.max(score, 0), 1);
    }
  return { values, count, states };
}

/** The coupling degree of a unit that has scores; not a number when they are all zero. */
export function couplingOf({ values, count }: Scores, unit: number, mode: CouplingMode): number {
  const start = unit * count;
  return mode === "classic" ? classic(values, start, count) : corrected(values.slice(start, start + count));
}

function classic(scores: Float64Array, start: number, count: number): number {
  const end = start + count;
  const mean = sumOf(scores, start, end) / count;
  return Math.min(Math.exp(sumOfLogarithms(scores, mean, start, end) / count), 1);
}

/** Takes scores that it may change. */
function corrected(scores: Float64Array): number {
  const count = scores.length;
  const ascending = scores.sort();
  const largest = ascending[count - 1] as number;
  const product = Math.exp(sumOfLogarithms(ascending, largest) / (count - 1));
  // Of all |u_i − u_j| the k-th smallest score (from 0) enters k times as the larger and n − 1 − k times as the smaller.
  for (let k = 0; k < count; k++) ascending[k] = (ascending[k] as number) * (2 * k + 1 - count);
  const spread = sumOf(ascending) / ((count * (count - 1)) / 2);
  return Math.sqrt(Math.max(1 - spread, 0) * product);
}
