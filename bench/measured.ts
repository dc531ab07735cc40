import { logarithmsOf, passOver, sortOf, writeLike } from "./floors";
import { sorting, transcendentals } from "./goals";
import { Comparison } from "./measure";
import type { WorksheetFunction } from "./worksheet";

/** A function on one input. */
export interface Measured {
  /** Milliseconds of one call. */
  readonly time: number;
  /** Milliseconds of the pass over its input. */
  readonly floor: number;
  /** Time over the floor; for a function that sorts over the floor and the sort. */
  readonly ratio: number;
  /** Time over the floor with all that no implementation could leave out: the sort, the logarithms, the result. */
  readonly ofLeast: number;
  /** That least work over the floor (and the sort). */
  readonly leastRatio: number;
}

/** Measures a function of the catalogue against the floors that go with it, on the same arguments. */
export function measureFunction(
  name: string,
  fn: WorksheetFunction,
  args: readonly unknown[],
  milliseconds?: number,
): Measured {
  const result = fn(...args) as unknown[][];
  const count = transcendentals[name] ?? 0;
  const cells = (args[0] as unknown[][]).length * ((args[0] as unknown[][])[0]?.length ?? 0);
  const floors = [passOver(args)];
  const sorted = sorting.get(name);
  if (sorted !== undefined) floors.push(sortOf(args, sorted));
  const base = floors.map((_, place) => place + 1);
  floors.push(writeLike(result));
  if (count > 0) floors.push(logarithmsOf(args, count * cells));
  const least = floors.map((_, place) => place + 1);
  const found = new Comparison([() => fn(...args), ...floors], milliseconds);
  return {
    time: found.time(0),
    floor: found.time(1),
    ratio: found.ratio([0], base),
    ofLeast: found.ratio([0], least),
    leastRatio: found.ratio(least, base),
  };
}

/** Milliseconds with the unit that keeps them short. */
export const show = (milliseconds: number): string =>
  milliseconds >= 1
    ? `${milliseconds.toFixed(2)} ms`
    : milliseconds >= 1e-3
      ? `${(milliseconds * 1e3).toFixed(1)} µs`
      : `${(milliseconds * 1e6).toFixed(0)} ns`;

export const times = (ratio: number): string => `${ratio.toFixed(1)}×`;
