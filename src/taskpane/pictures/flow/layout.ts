import { type Box, pathOf, type Piece, thickness } from "./bands";
import { type Columns, type Item, type Leg, orderedColumns, type Side } from "./columns";
import type { Exchange } from "./exchanges";
import { inLines } from "./lines";
import { type FlowLabel, heightOf, innerName, nameGap, type NameSide, outerName, widthOfLines } from "./names";
import { columnsPlaced } from "./placed";

export interface FlowNode extends Box {
  readonly name: string;
  readonly side: Side;
  readonly label: FlowLabel;
}

export interface FlowBand {
  readonly exchange: Exchange;
  /** The middle line of the band. */
  readonly path: string;
  readonly thickness: number;
}

export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
}

const nodeWidth = 8;
const widestName = 74;
const sidesInOrder: readonly Side[] = ["left", "middle", "right"];

/**
 * Where givers, receivers and the bands between them are in a picture of the given width. Names are outside of the nodes
 * at both sides. In the middle they are above or below them, where there is room for them in the column: bands are level
 * in that column as far as it takes to keep off the names.
 */
export function flowLayout(exchanges: readonly Exchange[], width: number): FlowLayout {
  const columns = orderedColumns(exchanges);
  const between = columns.columns[1].filter(({ kind }) => kind === "node");
  const most = Math.max(0, ...between.map((item) => widthOfLines(namesOf(item)) / 2)) + 4;
  for (let level = 0; level < most; level += 4)
    for (const sides of choicesOfSides(between)) {
      const { layout, isFree } = layoutOf(columns, width, { sides, level });
      if (isFree) return layout;
    }
  return layoutOf(columns, width, { sides: choicesOfSides(between)[0] ?? new Map(), level: most }).layout;
}

const namesOf = (item: Item) => (item.kind === "node" ? inLines(item.name, widestName) : []);

/** Names in the middle: on which side of their nodes, and how far bands are level on both sides of the column. */
interface Names {
  readonly sides: ReadonlyMap<Item, NameSide>;
  readonly level: number;
}

/** Every choice of sides for a few nodes, all above for more. */
function choicesOfSides(nodes: readonly Item[]): readonly Names["sides"][] {
  const count = nodes.length > 4 ? 1 : 2 ** nodes.length;
  return Array.from(
    { length: count },
    (_, choice) => new Map(nodes.map((node, bit) => [node, (choice >> bit) % 2 === 0 ? "above" : "below"])),
  );
}

function layoutOf({ columns, legs }: Columns, width: number, { sides, level }: Names) {
  const lines = new Map(columns.flat().map((item) => [item, namesOf(item)]));
  const linesOf = (item: Item) => lines.get(item) ?? [];
  const widest = (items: readonly Item[]) => widthOfLines(items.flatMap(linesOf));
  const left = widest(columns[0]) + nameGap;
  const right = width - widest(columns[2]) - nameGap - nodeWidth;
  const edges = [left, (left + right) / 2, right] as const;

  const linksOf = (item: Item) =>
    Math.max(...legs.map((between) => between.filter(({ from, to }) => from === item || to === item).length));
  const bodyOf = (item: Item) => linksOf(item) * thickness;
  const rooms = columns.map((items, column) =>
    items.map((item) => {
      const half = (column === 1 ? bodyOf(item) : Math.max(bodyOf(item), heightOf(linesOf(item)))) / 2;
      const name = sides.has(item) ? heightOf(linesOf(item)) + nameGap : 0;
      const isAbove = sides.get(item) === "above";
      return { above: half + (isAbove ? name : 0), below: half + (isAbove ? 0 : name) };
    }),
  );
  const { y, height } = columnsPlaced({ columns, legs }, rooms);

  // Within a node bands are in the order of what they lead to.
  const endAt = (leg: Leg, end: "from" | "to", among: readonly Leg[]) => {
    const other = end === "from" ? "to" : "from";
    const siblings = among.filter((one) => one[end] === leg[end]).sort((a, b) => y(a[other]) - y(b[other]));
    return y(leg[end]) + (siblings.indexOf(leg) - (siblings.length - 1) / 2) * thickness;
  };
  const pieces = new Map<Exchange, Piece[]>();
  for (const place of [0, 1] as const)
    for (const leg of legs[place]) {
      const from = edges[place] + (leg.from.kind === "node" ? nodeWidth : 0);
      const to = edges[place === 0 ? 1 : 2];
      const start = { x: place === 1 ? from + level : from, y: endAt(leg, "from", legs[place]) };
      const end = { x: place === 0 ? to - level : to, y: endAt(leg, "to", legs[place]) };
      pieces.set(leg.exchange, [...(pieces.get(leg.exchange) ?? []), { from, start, end, to }]);
    }

  let isFree = true;
  const labelOf = (item: Item, node: Box, side: Side) => {
    if (side !== "middle") return outerName(node, side, linesOf(item));
    const limits = [left + nodeWidth + nameGap, right - nameGap] as const;
    const where = { side: sides.get(item) ?? "above", limits, pieces: [...pieces.values()].flat() };
    const label = innerName(node, linesOf(item), where);
    isFree &&= label.isFree;
    return label;
  };
  const nodes = columns.flatMap((items, column) =>
    items.flatMap((item): FlowNode[] => {
      if (item.kind !== "node") return [];
      const side = sidesInOrder[column] ?? "middle";
      const box = { x: edges[column] ?? 0, y: y(item) - bodyOf(item) / 2, width: nodeWidth, height: bodyOf(item) };
      return [{ name: item.name, side, ...box, label: labelOf(item, box, side) }];
    }),
  );
  const bands = [...pieces].map(([exchange, all]) => ({ exchange, path: pathOf(all), thickness }));
  return { layout: { width, height, nodes, bands }, isFree };
}
