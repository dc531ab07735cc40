import { mapPairs, quotient } from "../matrix/broadcast";
import type { Matrix, NamedMatrix } from "../matrix/matrix";
import { differenceOf } from "../numeric/vectors";

/** An elasticity this close to 0.8 or 1.2 is at the limit. */
const limitTolerance = 1e-9;

/** The levels of an environmental pressure and of economic output at two dates; not negative, in any unit. */
export interface DecouplingLevels {
  readonly pressureStart: Matrix;
  readonly pressureEnd: Matrix;
  readonly outputStart: Matrix;
  readonly outputEnd: Matrix;
}

/**
 * Decoupling elasticity e (Tapio 2005): growth of the pressure over growth of output, cell by cell with broadcasting.
 *
 * @returns numbers without a unit. A start or a growth of output of zero is a division by zero, a negative level is out of
 * domain, in its cell.
 * @throws IndicatorError `shapes-differ`.
 */
export function decouplingElasticity(levels: DecouplingLevels): Matrix {
  return quotient(...growths(levels));
}

/**
 * The state of decoupling as a code. With output growing: 0 strong decoupling (e < 0), 1 weak decoupling
 * (0 ≤ e < 0.8), 2 expansive coupling (0.8 ≤ e ≤ 1.2), 3 expansive negative decoupling (e > 1.2). With output falling:
 * 4 strong negative decoupling (e < 0), 5 weak negative decoupling (0 ≤ e < 0.8), 6 recessive coupling
 * (0.8 ≤ e ≤ 1.2), 7 recessive decoupling (e > 1.2). Failures as in {@link decouplingElasticity}.
 */
export function decouplingState(levels: DecouplingLevels): Matrix {
  return mapPairs(...growths(levels), stateOf, (_, output) => output === 0);
}

function growths({ pressureStart, pressureEnd, outputStart, outputEnd }: DecouplingLevels) {
  return [
    growth({ name: "pressure_start", matrix: pressureStart }, { name: "pressure_end", matrix: pressureEnd }),
    growth({ name: "output_start", matrix: outputStart }, { name: "output_end", matrix: outputEnd }),
  ] as const;
}

/** (end − start)/start under the name of the start, 0 where both are equal up to rounding; NaN for a negative level. */
function growth(start: NamedMatrix, end: NamedMatrix): NamedMatrix {
  const matrix = mapPairs(
    start,
    end,
    (before, after) => (before < 0 || after < 0 ? NaN : differenceOf(after, before) / before),
    (before, after) => before === 0 && after >= 0,
  );
  return { name: start.name, matrix };
}

function stateOf(pressure: number, output: number): number {
  if (output === 0) return NaN;
  const elasticity = pressure / output;
  // The states with falling output follow those with growing output in the same order.
  const first = output > 0 ? 0 : 4;
  if (elasticity < 0) return first;
  if (elasticity < 0.8 - limitTolerance) return first + 1;
  return elasticity <= 1.2 + limitTolerance ? first + 2 : first + 3;
}
