import { Matrix } from "../../../core/matrix/matrix";
import { highestOf, lowestOf } from "../../../core/numeric/vectors";
import { type LinkCut, networkLinks } from "../../../core/space/network-links";
import type { CellValue } from "../../../hosts/cells";
import type { PicturedNetwork } from "./pictured-network";

export interface DrawnNode {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Grows with the number of its links. */
  readonly radius: number;
  /** How many links leave it, and how many reach it. */
  readonly out: number;
  readonly into: number;
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly anchor: "start" | "middle" | "end";
    /** In degrees, around its own place. */
    readonly turn: number;
  };
}

/** A line between two nodes: one for both links of a pair. */
export interface DrawnLink {
  /** Places of the nodes; from the first to the second where there is a link in one direction only. */
  readonly from: number;
  readonly to: number;
  readonly isMutual: boolean;
  /** The larger value of both links. */
  readonly value: number;
  readonly width: number;
  readonly line: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  /** The points of an arrow head; null for links in both directions. */
  readonly head: string | null;
}

export interface NetworkDrawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  /** The strongest last, so that it is on top. */
  readonly links: readonly DrawnLink[];
  /** How many links there are, those of a pair counted apart. */
  readonly count: number;
}

/** Names of more nodes than this are turned away from the centre, so that they do not meet. */
const mostLevel = 12;
const longestName = 12;
const sizes = { level: { width: 300, height: 220 }, turned: { width: 340, height: 340 } };
const circle = 82;
/** From the circle to a name beside it, above or below it, and turned. */
const gaps = { beside: 11, above: 16, turned: 11 };
/** Widths of lines where there are few of them, and where there are many. */
const widths = { few: [0.5, 5], many: [0.15, 2] } as const;
const fewLinks = 40;

/**
 * Nodes around a circle, clockwise from the top in the order of the data, and the links between them as lines whose width
 * grows with the value.
 */
export function networkDrawing({ matrix, cut, names }: PicturedNetwork): NetworkDrawing {
  const count = matrix.length;
  const values = matrix.map((row) => row.map(numberIn));
  const { starts, targets } = networkLinks(Matrix.of(values), cutOf(cut));
  const isLinked = values.map((_, from) => {
    const reached = new Set(targets.slice(starts[from], starts[from + 1]));
    return values.map((_one, to) => reached.has(to));
  });
  const linksOf = (node: number) => isLinked[node]?.filter(Boolean).length ?? 0;
  const linksTo = (node: number) => isLinked.filter((row) => row[node]).length;
  const busiest = highestOf(values.map((_, node) => linksOf(node) + linksTo(node)));
  const size = count > mostLevel ? sizes.turned : sizes.level;
  const centre = { x: size.width / 2, y: size.height / 2 };
  const nodes = values.map((_, place): DrawnNode => {
    const [out, into] = [linksOf(place), linksTo(place)];
    const angle = (2 * Math.PI * place) / count;
    const [x, y] = around(centre, angle, circle);
    const radius = 3 + (busiest > 0 ? (4 * (out + into)) / busiest : 0);
    return {
      name: names[place] ?? String(place + 1),
      x,
      y,
      radius,
      out,
      into,
      label: labelAt(centre, angle, count > mostLevel),
    };
  });
  const pairs = nodes.flatMap((_, one) =>
    nodes.slice(one + 1).flatMap((_other, offset) => {
      const other = one + 1 + offset;
      const there = isLinked[one]?.[other] === true;
      const back = isLinked[other]?.[one] === true;
      const value = Math.max(
        there ? (values[one]?.[other] ?? 0) : -Infinity,
        back ? (values[other]?.[one] ?? 0) : -Infinity,
      );
      if (!there && !back) return [];
      return [{ ...(there ? { from: one, to: other } : { from: other, to: one }), isMutual: there && back, value }];
    }),
  );
  const all = pairs.map(({ value }) => value);
  const [least, most] = [lowestOf(all), highestOf(all)];
  const [thin, wide] = pairs.length > fewLinks ? widths.many : widths.few;
  // Widths compare values with the largest one, as long as none is negative.
  const floor = Math.min(0, least);
  const links = pairs
    .sort((a, b) => a.value - b.value)
    .map((pair): DrawnLink => {
      const width =
        least === most ? Math.min(1.2, wide) : thin + ((wide - thin) * (pair.value - floor)) / (most - floor);
      return { ...pair, width, ...lineBetween(nodes[pair.from], nodes[pair.to], width, pair.isMutual) };
    });
  return { ...size, nodes, links, count: targets.length };
}

const numberIn = (value: CellValue): number | null =>
  typeof value === "number" ? value : typeof value === "boolean" ? Number(value) : null;

function cutOf(cut: CellValue): LinkCut {
  if (typeof cut === "number") return cut;
  const word = typeof cut === "string" ? cut.trim().toLowerCase() : "";
  return word === "mean" || word === "rowmean" ? word : 0;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const around = ({ x, y }: Point, angle: number, radius: number): readonly [x: number, y: number] => [
  x + radius * Math.sin(angle),
  y - radius * Math.cos(angle),
];

function labelAt(centre: Point, angle: number, isTurned: boolean): DrawnNode["label"] {
  const side = Math.sin(angle);
  if (isTurned) {
    const [x, y] = around(centre, angle, circle + gaps.turned);
    const degrees = (angle * 180) / Math.PI - 90;
    return side >= -1e-9 ? { x, y, anchor: "start", turn: degrees } : { x, y, anchor: "end", turn: degrees - 180 };
  }
  const anchor = Math.abs(side) < 0.2 ? "middle" : side > 0 ? "start" : "end";
  const [x, y] = around(centre, angle, circle + (anchor === "middle" ? gaps.above : gaps.beside));
  return { x, y, anchor, turn: 0 };
}

/** From edge to edge of two nodes; a line with a head ends where the head does. */
function lineBetween(from: DrawnNode | undefined, to: DrawnNode | undefined, width: number, isMutual: boolean) {
  if (from === undefined || to === undefined) throw new RangeError("a link has no node");
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const tip = { x: to.x - dx * (to.radius + 1), y: to.y - dy * (to.radius + 1) };
  const half = 1 + width;
  const base = { x: tip.x - dx * 2 * half, y: tip.y - dy * 2 * half };
  const end = isMutual ? tip : base;
  const corner = (side: number) => `${base.x - side * dy * half},${base.y + side * dx * half}`;
  return {
    line: { x1: from.x + dx * (from.radius + 1), y1: from.y + dy * (from.radius + 1), x2: end.x, y2: end.y },
    head: isMutual ? null : `${tip.x},${tip.y} ${corner(1)} ${corner(-1)}`,
  };
}

/** A name that fits beside the circle. */
export function shortName(name: string): string {
  const characters = Array.from(name);
  const isWide = /[⺀-￯]/.test(name);
  const most = isWide ? longestName / 2 : longestName;
  return characters.length <= most
    ? name
    : `${characters
        .slice(0, most - 1)
        .join("")
        .trim()}…`;
}
