import { areEqual, withoutRounding } from "../numeric/vectors";

/** The values of all units but one. */
export interface OtherUnits {
  readonly count: number;
  /** Their sum; exactly 0 where it is no more than rounding. */
  readonly total: number;
  readonly mean: number;
  /** Population standard deviation; exactly 0 where they are constant up to rounding. */
  readonly deviation: number;
}

/** What is known of a group of values. */
interface Group {
  readonly count: number;
  readonly mean: number;
  /** Sum of the squared deviations from the mean. */
  readonly squares: number;
  /** Sum of the absolute values. */
  readonly size: number;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * For each of the values all the others, in one pass forward and one backward: groups before and after it put together as
 * by Chan, Golub and LeVeque 1983. Taking one value out of the sums of all would lose what the others differ by when that
 * one is far larger.
 *
 * @param values two at least, of a size whose squares are within range.
 */
export function otherUnits(values: Float64Array): readonly OtherUnits[] {
  const after: Group[] = [nobody];
  for (const value of values.slice(1).reverse()) after.push(together(alone(value), after[after.length - 1]!));
  let before = nobody;
  return Array.from(values, (value) => {
    const others = together(before, after.pop()!);
    before = together(before, alone(value));
    return described(others);
  });
}

const nobody: Group = { count: 0, mean: 0, squares: 0, size: 0, lowest: Infinity, highest: -Infinity };

const alone = (value: number): Group => ({
  count: 1,
  mean: value,
  squares: 0,
  size: Math.abs(value),
  lowest: value,
  highest: value,
});

function together(a: Group, b: Group): Group {
  const count = a.count + b.count;
  const part = b.count / Math.max(count, 1);
  const step = b.mean - a.mean;
  return {
    count,
    mean: a.mean + step * part,
    squares: a.squares + b.squares + step ** 2 * a.count * part,
    size: a.size + b.size,
    lowest: Math.min(a.lowest, b.lowest),
    highest: Math.max(a.highest, b.highest),
  };
}

function described({ count, mean, squares, size, lowest, highest }: Group): OtherUnits {
  const deviation = areEqual(lowest, highest) ? 0 : Math.sqrt(squares / count);
  return { count, total: withoutRounding(mean * count, size), mean, deviation };
}
