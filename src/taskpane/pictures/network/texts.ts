import { counted } from "../../../language/counted";
import type { Translated } from "../../../language/translated";

/** The picture of a network. */
interface NetworkTexts {
  readonly title: string;
  readonly summary: (nodes: number, links: number) => string;
  /** How to read it. */
  readonly legend: string;
  readonly strongest: (from: string, to: string, isMutual: boolean, value: string) => string;
  readonly pick: string;
  readonly all: string;
  readonly node: (name: string, out: number, into: number) => string;
}

const english: NetworkTexts = {
  title: "Picture of the network",
  summary: (nodes, links) => `${counted(nodes, "node", "nodes")}, ${counted(links, "link", "links")}.`,
  legend:
    "The wider a line, the larger the value; the larger a node, the more links. An arrow is a link in one direction only.",
  strongest: (from, to, isMutual, value) => `Largest value: ${value}, ${from} ${isMutual ? "↔" : "→"} ${to}.`,
  pick: "Highlight",
  all: "All nodes",
  node: (name, out, into) => `${name}: ${counted(out, "link", "links")} out, ${into} in.`,
};

const chinese: NetworkTexts = {
  title: "网络图",
  summary: (nodes, links) => `节点 ${nodes} 个，连接 ${links} 条。`,
  legend: "线越粗，数值越大；节点越大，连接越多。箭头表示只有单向连接。",
  strongest: (from, to, isMutual, value) => `最大值：${from} ${isMutual ? "↔" : "→"} ${to}，${value}。`,
  pick: "突出显示",
  all: "全部节点",
  node: (name, out, into) => `${name}：发出连接 ${out} 条，接受连接 ${into} 条。`,
};

export const networkTexts: Translated<NetworkTexts> = { en: english, "zh-CN": chinese };
