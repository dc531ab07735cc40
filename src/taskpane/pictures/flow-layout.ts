import { sankey, sankeyJustify } from "d3-sankey";
import { type Language, localize } from "../../language/localized";
import type { DataRow, DataSet } from "../../paper/data-set-types";

export type ExchangeState = "actual" | "possible" | "planned";

/** One exchange in words. */
export interface Exchange {
  readonly id: string;
  readonly giver: string;
  readonly byProduct: string;
  readonly receiver: string;
  readonly use: string;
  readonly state: ExchangeState;
  /** The state in the data's own word. */
  readonly stateWord: string;
}

export interface FlowNode {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of three columns: givers only, those between, receivers only. */
  readonly side: "left" | "middle" | "right";
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

/** The exchanges of the data set, in its order. */
export function exchangesOf({ columns, rows }: DataSet, language: Language): readonly Exchange[] {
  const textOf = ({ cells }: DataRow, id: string, spoken: Language = language): string => {
    const cell = cells[columns.findIndex((column) => column.id === id)];
    return cell?.text == null ? "" : localize(cell.text, spoken);
  };
  return rows.map((row) => ({
    id: textOf(row, "id"),
    giver: textOf(row, "source"),
    byProduct: textOf(row, "by_product"),
    receiver: textOf(row, "receiver"),
    use: textOf(row, "use"),
    state: textOf(row, "state", "en").toLowerCase() as ExchangeState,
    stateWord: textOf(row, "state"),
  }));
}

interface Named {
  readonly name: string;
}

/** Where givers, receivers and the bands between them are in a picture of the given width. */
export function flowLayout(exchanges: readonly Exchange[], width: number): FlowLayout {
  const names = [...new Set(exchanges.flatMap(({ giver, receiver }) => [giver, receiver]))];
  const height = names.length * 27;
  const graph = sankey<Named, { readonly exchange: Exchange }>()
    .nodeId(({ name }) => name)
    .nodeAlign(sankeyJustify)
    .nodeWidth(8)
    .nodePadding(20)
    .iterations(32)
    .extent([
      [1, 16],
      [width - 1, height - 4],
    ])({
    nodes: names.map((name) => ({ name })),
    links: exchanges.map((exchange) => ({ source: exchange.giver, target: exchange.receiver, value: 1, exchange })),
  });
  return {
    width,
    height,
    nodes: graph.nodes.map(({ name, x0 = 0, x1 = 0, y0 = 0, y1 = 0, sourceLinks = [], targetLinks = [] }) => ({
      name,
      x: x0,
      y: y0,
      width: x1 - x0,
      height: y1 - y0,
      side: targetLinks.length === 0 ? "left" : sourceLinks.length === 0 ? "right" : "middle",
    })),
    bands: graph.links.map(({ exchange, source, target, y0 = 0, y1 = 0, width: thickness = 0 }) => ({
      exchange,
      path: bandPath(edge(source, "x1"), y0, edge(target, "x0"), y1),
      thickness,
    })),
  };
}

/** After the layout, the ends of a link are nodes. */
const edge = (
  end: string | number | { x0?: number | undefined; x1?: number | undefined },
  side: "x0" | "x1",
): number => (typeof end === "object" ? (end[side] ?? 0) : 0);

function bandPath(fromX: number, fromY: number, toX: number, toY: number): string {
  const middle = (fromX + toX) / 2;
  return `M${fromX} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${toX} ${toY}`;
}
