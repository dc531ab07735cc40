import { thickness } from "./bands";
import type { Columns, Item, Leg } from "./columns";

/** What an item needs above its middle, and below. */
export interface Room {
  readonly above: number;
  readonly below: number;
}

const bandGap = 8;
const rounds = 6;

/** The middle of each item, near those that it is connected with, and the height of all. */
export function columnsPlaced(
  { columns, legs }: Columns,
  rooms: readonly (readonly Room[])[],
): { readonly y: (item: Item) => number; readonly height: number } {
  const middles = new Map(columns.flatMap((items) => items.map((item, row) => [item, row * (thickness + bandGap)])));
  const y = (item: Item) => middles.get(item) ?? 0;
  const place = (column: number, among: readonly Leg[]) => {
    const items = columns[column] ?? [];
    const wanted = items.map((item) => {
      const others = among.flatMap(({ from, to }) => (from === item ? [y(to)] : to === item ? [y(from)] : []));
      return others.length === 0 ? y(item) : others.reduce((sum, one) => sum + one, 0) / others.length;
    });
    const found = placed(wanted, rooms[column] ?? [], bandGap);
    for (const [row, item] of items.entries()) middles.set(item, found[row] ?? 0);
  };
  place(2, []);
  for (let round = 0; round < rounds; round += 1) {
    place(1, legs[1]);
    place(0, legs[0]);
    place(1, [...legs[0], ...legs[1]]);
    place(2, legs[1]);
  }
  const ends = columns.flatMap((items, column) =>
    items.map((item, row) => {
      const { above = 0, below = 0 } = rooms[column]?.[row] ?? {};
      return [y(item) - above, y(item) + below] as const;
    }),
  );
  const top = Math.min(...ends.map(([above]) => above));
  const bottom = Math.max(...ends.map(([, below]) => below));
  return { y: (item) => y(item) - top + 2, height: bottom - top + 4 };
}

/** Places near the wanted ones, in their order, with room for each and a gap between them. */
function placed(wanted: readonly number[], rooms: readonly Room[], gap: number): readonly number[] {
  const between = (upper: number, lower: number) => (rooms[upper]?.below ?? 0) + gap + (rooms[lower]?.above ?? 0);
  const down = [...wanted];
  for (let i = 1; i < down.length; i += 1) down[i] = Math.max(down[i] ?? 0, (down[i - 1] ?? 0) + between(i - 1, i));
  const up = [...wanted];
  for (let i = up.length - 2; i >= 0; i -= 1) up[i] = Math.min(up[i] ?? 0, (up[i + 1] ?? 0) - between(i, i + 1));
  // Both have the room; so has any mixture of them.
  return down.map((one, i) => (one + (up[i] ?? 0)) / 2);
}
