import type { CellRows } from "../../../formula/engine";
import type { Verdict } from "../../verdict/band-of";

export interface ScaleProps {
  readonly verdict: Verdict;
  readonly value: number;
  /** The other numbers of the result, which say how long the scale is. */
  readonly rows: CellRows;
  readonly write: (value: number) => string;
}

/** Limits nearer to each other than this part of the scale are not all named. */
const nearest = 0.12;

/** Where a number is among the limits of the ranges that have a name; what it says is in words beside it. */
export function Scale({ verdict: { bands }, value, rows, write }: ScaleProps) {
  const { limits, names, at } = bands;
  const numbers = [value, ...rows.flat().filter((one) => typeof one === "number"), ...limits];
  const [only] = limits;
  // A single limit is in the middle.
  const farthest = largest(numbers.map((one) => Math.abs(one - (only ?? 0))));
  const isAround = limits.length === 1 && only !== undefined;
  const least = isAround ? only - farthest : -largest(numbers.map((one) => -one));
  const most = isAround ? only + farthest : largest(numbers);
  const margin = 0.08 * (most - least) || 1;
  const placeOf = (one: number) => (one - least + margin) / (most - least + 2 * margin);
  const shown = limits.reduce<readonly number[]>((named, limit) => {
    const last = named.at(-1);
    return last === undefined || placeOf(limit) - placeOf(last) > nearest ? [...named, limit] : named;
  }, []);
  const percent = (one: number) => `${(100 * placeOf(one)).toFixed(1)}%`;
  return (
    <div class="explain-scale" aria-hidden="true">
      <div class="explain-line">
        {limits.map((limit) => (
          <span key={limit} class="explain-limit" style={{ insetInlineStart: percent(limit) }} />
        ))}
        <span class="explain-dot" style={{ insetInlineStart: percent(value) }} />
      </div>
      {isAround ? (
        <p class="explain-ends">
          <span>{names[0]}</span>
          <span>{at === null ? write(only) : `${write(only)} = ${at}`}</span>
          <span>{names[1]}</span>
        </p>
      ) : (
        <p class="explain-limits">
          {shown.map((limit) => (
            <span key={limit} style={{ insetInlineStart: percent(limit) }}>
              {write(limit)}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** Also of more numbers than a function takes arguments. */
const largest = (numbers: readonly number[]) => numbers.reduce((most, one) => Math.max(most, one), -Infinity);
