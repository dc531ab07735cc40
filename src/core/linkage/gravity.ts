import { IndicatorError } from "../indicator-error";
import { requireNonNegative, requireSquare, vectorAs } from "../matrix/arguments";
import { quotient } from "../matrix/broadcast";
import {
  combineStates,
  DIVISION_BY_ZERO,
  Matrix,
  MatrixBuilder,
  MISSING,
  NUMBER,
  OUT_OF_DOMAIN,
} from "../matrix/matrix";
import { totals } from "../matrix/totals";
import { power } from "../numeric/vectors";

/** What the strength of the linkage between two regions depends on. */
export interface GravityInput {
  /** Population of each region, not negative. */
  readonly population: Matrix;
  /** Output of each region, not negative. */
  readonly output: Matrix;
  /** Distance or travel time from each region to each other, a square; its diagonal is not used. */
  readonly distance: Matrix;
  /** k, one number or a square; null or one blank: 1. */
  readonly constant: Matrix | null;
  /** Exponent of the distance, above 0. */
  readonly exponent: number;
}

/**
 * Strength of the economic linkage between regions by the gravity model, k·√(P_i V_i)·√(P_j V_j)/D_ij^exponent.
 *
 * @returns a region × region matrix with a blank diagonal, in units of population times output over distance to the
 * exponent; blank where something it needs is blank, a division by zero where the distance is zero.
 * @throws IndicatorError `vector-length`, `not-square`, `negative`, or `not-positive` for the exponent.
 */
export function gravity({ population, output, distance, constant, exponent }: GravityInput): Matrix {
  const count = population.size;
  const outputs = vectorAs("column", "output", requireNonNegative("output", output), count);
  requireNonNegative("population", population);
  requireNonNegative("distance", requireSquare("distance", distance, count));
  if (exponent <= 0) throw new IndicatorError("domain", "not-positive", { argument: "exponent", value: exponent });
  const factors = constant ?? Matrix.scalar(1);
  const isOneFactor = factors.size === 1;
  requireNonNegative("k", isOneFactor ? factors : requireSquare("k", factors, count));
  const only = isOneFactor && factors.stateAt(0) === NUMBER ? factors.at(0) : 1;

  const masses = population.values.map((people, i) => Math.sqrt(people) * Math.sqrt(outputs.at(i)));
  const states = Uint8Array.from(masses, (_, i) => combineStates(population.stateAt(i), outputs.stateAt(i)));
  const result = new MatrixBuilder(count, count);
  for (let i = 0, index = 0; i < count; i++)
    for (let j = 0; j < count; j++, index++) {
      const ends = combineStates(states[i]!, states[j]!);
      const between = combineStates(distance.stateAt(index), isOneFactor ? NUMBER : factors.stateAt(index));
      const state = i === j ? MISSING : combineStates(ends, between);
      const factor = isOneFactor ? only : factors.at(index);
      const away = distance.at(index);
      const value = (factor * masses[i]! * masses[j]!) / power(away, exponent);
      if (state !== NUMBER) result.fail(index, state);
      else result.set(index, value, away === 0 ? DIVISION_BY_ZERO : OUT_OF_DOMAIN);
    }
  return result.build();
}

/** A column with the sum of the linkages of each region. */
export function gravityTotal(linkages: Matrix): Matrix {
  return totals(linkages, "row");
}

/** Membership: each linkage as a part of the region's total, so that a row adds up to 1. */
export function gravityMembership(linkages: Matrix): Matrix {
  return quotient({ name: "linkages", matrix: linkages }, { name: "total", matrix: gravityTotal(linkages) });
}
