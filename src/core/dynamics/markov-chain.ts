import { IndicatorError } from "../indicator-error";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder } from "../matrix/matrix";
import { dividedBy, sumOf } from "../numeric/vectors";

/** The classes of a chain that are seen, and how they lead to one another. */
export interface Chain {
  /** Places of the classes among all, counted from 0. */
  readonly seen: readonly number[];
  /** Probabilities between the classes seen, one row for each. */
  readonly rows: readonly Float64Array[];
  /** The classes, among those seen, that a chain which goes on for long stays among. */
  readonly closed: readonly number[];
}

/**
 * A chain that has a single closed set of classes; a class in no step is omitted.
 *
 * @throws IndicatorError `never-left` for a class that is entered only, `zero-denominator` without any step,
 * `closed-sets` for more than one closed set.
 */
export function chainOf(counts: Matrix): Chain {
  const turned = counts.transposed();
  const all = Array.from({ length: counts.rows }, (_, place) => place);
  const seen = all.filter((place) => sumOf(counts.row(place)) > 0 || sumOf(turned.row(place)) > 0);
  if (seen.length === 0) throw new IndicatorError("division", "zero-denominator", { argument: "panel" });
  const never = seen.find((place) => sumOf(counts.row(place)) === 0);
  if (never !== undefined) throw new IndicatorError("division", "never-left", { class: never + 1 });
  const rows = seen.map((place) => {
    const row = counts.row(place);
    return dividedBy(
      Float64Array.from(seen, (other) => row[other]!),
      sumOf(row),
    );
  });
  return { seen, rows, closed: closedSetOf(rows) };
}

/** The classes that lead to every class that they lead to and that leads to them. */
function closedSetOf(rows: readonly Float64Array[]): readonly number[] {
  const into = rows.map((_, place) => Float64Array.from(rows, (row) => row[place]!));
  // From any class, the chain ends in a closed set: the classes from which the walk cannot be left behind.
  let start = 0;
  let reached = reachedFrom(rows, start);
  for (;;) {
    const back = reachedFrom(into, start);
    const further = reached.findIndex((isReached, place) => isReached && !back[place]!);
    if (further < 0) break;
    start = further;
    reached = reachedFrom(rows, start);
  }
  const leading = reachedFrom(into, start);
  if (leading.includes(false)) throw new IndicatorError("domain", "closed-sets", { argument: "panel" });
  return rows.flatMap((_, place) => (reached[place]! ? [place] : []));
}

/** The classes that a class leads to in any number of steps, itself included, without passing through some other one. */
export function reachedFrom(rows: readonly Float64Array[], start: number, without = -1): readonly boolean[] {
  const reached = rows.map((_, place) => place === start);
  const waiting = [start];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    const row = rows[from]!;
    for (let to = 0; to < row.length; to++) {
      if (row[to] === 0 || to === without || reached[to]!) continue;
      reached[to] = true;
      waiting.push(to);
    }
  }
  return reached;
}

/**
 * The steady state π = πP of a chain, by the elimination of Grassmann, Taksar and Heyman (1985), which never subtracts.
 *
 * @returns one for each class, 0 for one that is left for good or never seen.
 * @throws IndicatorError as {@link chainOf}.
 */
export function steadyState(counts: Matrix): Float64Array {
  const { seen, rows, closed } = chainOf(counts);
  const steady = new Float64Array(counts.rows);
  const parts = steadyParts(closed.map((from) => Float64Array.from(closed, (to) => rows[from]![to]!)));
  const total = sumOf(parts);
  closed.forEach((place, index) => {
    steady[seen[place]!] = parts[index]! / total;
  });
  return steady;
}

/** The same up to a factor, for classes that all lead to one another. */
function steadyParts(p: readonly Float64Array[]): Float64Array {
  for (let last = p.length - 1; last > 0; last--) {
    const leaving = sumOf(p[last]!, 0, last);
    for (let from = 0; from < last; from++) {
      const visits = p[from]![last]! / leaving;
      p[from]![last] = visits;
      for (let to = 0; to < last; to++) p[from]![to] = p[from]![to]! + visits * p[last]![to]!;
    }
  }
  const parts = new Float64Array(p.length);
  parts[0] = 1;
  for (let place = 1; place < p.length; place++)
    for (let from = 0; from < place; from++) parts[place] = parts[place]! + parts[from]! * p[from]![place]!;
  return parts;
}

/** How many years a region stays in a class on average, 1/(1 − p_ii); a division by zero where it never leaves. */
export function sojournTimes(counts: Matrix): Matrix {
  const result = new MatrixBuilder(1, counts.rows);
  for (let place = 0; place < counts.rows; place++) {
    const row = counts.row(place);
    const all = sumOf(row);
    result.set(place, all / (all - row[place]!), DIVISION_BY_ZERO);
  }
  return result.build();
}
