import { IndicatorError } from "../indicator-error";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, NUMBER } from "../matrix/matrix";
import { highestOf, sumOfProducts } from "../numeric/vectors";
import { type CouplingMode, couplingOf, scoresOf, systemsOf } from "./coupling-degree";
import { columnWeights } from "./weights";

/** The columns of a coordination table, counted from 0. */
export const coordinationColumns = { coupling: 0, development: 1, degree: 2, level: 3 } as const;

const width = 4;

/** A degree this close below the bound of a level belongs to the level above. */
const levelTolerance = 1e-9;

/**
 * Coupling coordination of the systems of each unit: coupling degree C, development T = Σ a·u, coordination degree
 * D = √(C·T) and its level from 1 (D below 0.1) to 10 (D from 0.9), the bands of Liao 1999.
 *
 * @param scores units in rows, systems in columns, in [0, 1], up to 1.01 when shifted; a single column is
 * one unit.
 * @param weights a, one for each system, scaled to a sum of 1; a system whose weight is blank is ignored; null: equal.
 * @returns a row for each unit with C, T, D and the level. A unit with a blank score is blank, one with a score
 * outside these bounds is out of domain; for nothing but zeros D is 0, its level 1, and C a division by zero.
 * @throws IndicatorError `too-few` unless there are two systems; `vector-length`, `negative` or `zero-denominator` for
 * the weights.
 */
export function couplingCoordination(scores: Matrix, weights: Matrix | null, mode: CouplingMode): Matrix {
  const systems = systemsOf(scores);
  const taken = columnWeights(weights, systems.columns);
  if (taken.columns.length < 2)
    throw new IndicatorError("domain", "too-few", { argument: "weights", needed: 2, found: taken.columns.length });
  const result = new MatrixBuilder(systems.rows, width);
  for (let unit = 0; unit < systems.rows; unit++) {
    const { own, state } = scoresOf(systems, unit, taken.columns);
    const coupling = couplingOf(own, mode);
    // Weights add up to 1 but for a rounding.
    const development = Math.min(sumOfProducts(own, taken.weights), Math.max(highestOf(own), 0));
    // Without any development there is nothing to coordinate, whether or not the systems are coupled.
    const degree = development === 0 ? 0 : Math.sqrt(coupling * development);
    const level = Math.min(Math.floor((degree + levelTolerance) * 10) + 1, 10);
    [coupling, development, degree, level].forEach((value, column) => {
      const cell = unit * width + column;
      if (state === NUMBER) result.set(cell, value, DIVISION_BY_ZERO);
      else result.fail(cell, state);
    });
  }
  return result.build();
}
