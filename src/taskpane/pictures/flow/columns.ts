import type { Exchange } from "./exchanges";

export type Side = "left" | "middle" | "right";

/** What has a place in a column: a giver or receiver, or an exchange that passes the middle column. */
export type Item =
  { readonly kind: "node"; readonly name: string } | { readonly kind: "passing"; readonly exchange: Exchange };

/** A part of an exchange between two neighbouring columns. */
export interface Leg {
  readonly exchange: Exchange;
  readonly from: Item;
  readonly to: Item;
}

/** Givers only, those between, receivers only, each column from top to bottom, and what connects them. */
export interface Columns {
  readonly columns: readonly [readonly Item[], readonly Item[], readonly Item[]];
  /** Between the first and the second column, and between the second and the third. */
  readonly legs: readonly [readonly Leg[], readonly Leg[]];
}

const sweeps = 8;

/** What an item is sorted by: something of the places that it is connected with. */
type Key = (places: readonly number[]) => number;

const keys: readonly Key[] = [
  (places) => places.reduce((sum, place) => sum + place, 0) / places.length,
  (places) => Math.min(...places),
  (places) => Math.max(...places),
];

/** The columns in an order in which few exchanges cross, best none. */
export function orderedColumns(exchanges: readonly Exchange[]): Columns {
  const givers = new Set(exchanges.map(({ giver }) => giver));
  const receivers = new Set(exchanges.map(({ receiver }) => receiver));
  const items = new Map([...givers, ...receivers].map((name): [string, Item] => [name, { kind: "node", name }]));
  const itemOf = (name: string): Item => items.get(name) ?? { kind: "node", name };
  const nodes = (isWanted: (name: string) => boolean) => [...items.keys()].filter(isWanted).map(itemOf);
  const isBetween = (name: string) => givers.has(name) && receivers.has(name);

  const passing = exchanges.flatMap((exchange): Item[] =>
    isBetween(exchange.giver) || isBetween(exchange.receiver) ? [] : [{ kind: "passing", exchange }],
  );
  const throughOf = (exchange: Exchange) =>
    passing.find((item) => item.kind === "passing" && item.exchange === exchange);
  const legs = [
    exchanges.flatMap((exchange) =>
      isBetween(exchange.giver)
        ? []
        : [{ exchange, from: itemOf(exchange.giver), to: throughOf(exchange) ?? itemOf(exchange.receiver) }],
    ),
    exchanges.flatMap((exchange) =>
      isBetween(exchange.receiver)
        ? []
        : [{ exchange, from: throughOf(exchange) ?? itemOf(exchange.giver), to: itemOf(exchange.receiver) }],
    ),
  ] as const;
  const middle = [...nodes(isBetween), ...passing];
  const right = nodes((name) => !givers.has(name));

  let best: Columns | null = null;
  for (const left of orders(nodes((name) => !receivers.has(name)))) {
    for (const key of keys) {
      const columns = swept([left, middle, right], legs, key);
      if (best === null || crossings(columns) < crossings(best)) best = columns;
      if (crossings(best) === 0) return best;
    }
  }
  return best ?? { columns: [[], [], []], legs };
}

/** All orders of a few, otherwise the given one. */
function orders<T>(all: readonly T[]): readonly (readonly T[])[] {
  if (all.length > 5 || all.length < 2) return [all];
  return all.flatMap((first) => orders(all.filter((one) => one !== first)).map((others) => [first, ...others]));
}

/** Each column is sorted by where its neighbours are, forward and back. */
function swept([left, middle, right]: Columns["columns"], legs: Columns["legs"], key: Key): Columns {
  let columns: Columns = { columns: [left, middle, right], legs };
  let best = columns;
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const [first, second, third] = columns.columns;
    // Equals change their order each time: otherwise it would stay as it was by chance.
    const turned = <T>(items: readonly T[]) => (sweep % 4 < 2 ? items : [...items].reverse());
    const forward = sorted(turned(second), first, legs[0], "to", key);
    const last = sorted(turned(third), forward, legs[1], "to", key);
    const back = sorted(forward, last, legs[1], "from", key);
    columns = { columns: [first, sweep % 2 === 0 ? forward : back, last], legs };
    if (crossings(columns) < crossings(best) || sweep === 0) best = columns;
  }
  return best;
}

/** The items of a column by the places of those in the neighbouring column that they are connected with. */
function sorted(
  items: readonly Item[],
  neighbours: readonly Item[],
  legs: readonly Leg[],
  end: "from" | "to",
  key: Key,
): readonly Item[] {
  const places = new Map(neighbours.map((item, place) => [item, place]));
  const keyOf = (item: Item) =>
    key(legs.filter((leg) => leg[end] === item).map((leg) => places.get(leg[end === "to" ? "from" : "to"]) ?? 0));
  const found = new Map(items.map((item) => [item, keyOf(item)]));
  return [...items].sort((a, b) => (found.get(a) ?? 0) - (found.get(b) ?? 0));
}

/** How many pairs of legs cross. */
export function crossings({ columns, legs }: Columns): number {
  return legs
    .map((between, place) => {
      const from = new Map(columns[place]?.map((item, row) => [item, row]));
      const to = new Map(columns[place + 1]?.map((item, row) => [item, row]));
      const ends = between.map((leg) => [from.get(leg.from) ?? 0, to.get(leg.to) ?? 0] as const);
      return ends.flatMap(([a, b], i) => ends.slice(i + 1).filter(([c, d]) => (a - c) * (b - d) < 0)).length;
    })
    .reduce((sum, count) => sum + count, 0);
}
