import { type Matrix, MatrixBuilder, MISSING, OUT_OF_DOMAIN } from "../matrix/matrix";
import { solve } from "../numeric/linear-systems";
import { requireWork } from "../numeric/work";
import { chainOf, reachedFrom, steadyState } from "./markov-chain";

/**
 * Mean first passage times (Kemeny and Snell 1976): how many steps it takes on average from the class in the row to the one
 * in the column, m_ij = 1 + Σ_{k≠j} p_ik m_kj; on the diagonal how many to be back, 1/π_i.
 *
 * @returns blank for a class never seen, out of domain where the class is not reached with certainty.
 * @throws IndicatorError as `chainOf`; `takes-too-long`.
 */
export function passageTimes(counts: Matrix): Matrix {
  const { seen, rows } = chainOf(counts);
  requireWork("classes", counts, seen.length ** 4 / 3);
  const steady = steadyState(counts);
  const reached = rows.map((_, place) => reachedFrom(rows, place));
  const columns = new Map(seen.map((place, target) => [place, timesTo(rows, target, reached)]));
  const numbers = new Map(seen.map((place, index) => [place, index]));
  const result = new MatrixBuilder(counts.rows, counts.columns);
  for (let index = 0; index < result.values.length; index++) {
    const [from, to] = [Math.floor(index / counts.columns), index % counts.columns];
    const [number, times] = [numbers.get(from), columns.get(to)];
    if (number === undefined || times === undefined) result.fail(index, MISSING);
    else result.set(index, from === to ? 1 / steady[to]! : times[number]!, OUT_OF_DOMAIN);
  }
  return result.build();
}

/** The times from each class to one of them; NaN where it is not reached with certainty, and for itself. */
function timesTo(
  rows: readonly Float64Array[],
  target: number,
  reached: readonly (readonly boolean[])[],
): Float64Array {
  const others = rows.flatMap((_, place) => (place === target ? [] : [place]));
  const certain = others.filter((place) =>
    reachedFrom(rows, place, target).every((isOnTheWay, other) => !isOnTheWay || reached[other]![target]!),
  );
  // (I − P)·m = 1 over the classes from which it is certain, which lead to no other class but the target.
  const found = solve(
    certain.map((from) => Float64Array.from(certain, (to) => (from === to ? 1 : 0) - rows[from]![to]!)),
    certain.map(() => Float64Array.of(1)),
  );
  const times = new Float64Array(rows.length).fill(NaN);
  certain.forEach((place, row) => {
    times[place] = found?.[row]?.[0] ?? NaN;
  });
  return times;
}
