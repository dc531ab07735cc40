import { IndicatorError } from "../indicator-error";
import { requireFewNames } from "../matrix/arguments";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder } from "../matrix/matrix";

/** How many links leave a node and how many reach it. */
export interface NodeDegree {
  readonly node: string;
  readonly outgoing: number;
  readonly incoming: number;
}

/** A network of exchanges. */
export interface SymbiosisNetwork {
  /**
   * A column: nodes n; links L; connectance L/(n(n − 1)), the part of the possible directed links; density L/n, links
   * for each node; reciprocity, the part of the links that are answered. Divisions by zero where there is a single node
   * (connectance) or no link (reciprocity).
   */
  readonly measures: Matrix;
  /** In the order in which the nodes appear. */
  readonly degrees: readonly NodeDegree[];
}

/**
 * The network of an industrial symbiosis, from its exchanges.
 *
 * A link is an ordered pair of different nodes: an exchange listed twice is one link, and what a node keeps in its own
 * circulation is none, though the node counts. Spaces around names do not matter; case does.
 *
 * @param sources who gives, one for each exchange; an exchange with a blank, null or nothing but spaces, is ignored.
 * @param receivers who takes, one for each exchange.
 * @throws IndicatorError `vector-length`, or `too-few` without any exchange.
 */
export function symbiosisNetwork(
  sources: readonly (string | null)[],
  receivers: readonly (string | null)[],
): SymbiosisNetwork {
  if (receivers.length !== sources.length)
    throw new IndicatorError("value", "vector-length", {
      argument: "receivers",
      needed: sources.length,
      found: receivers.length,
    });
  const nodes = new Map<string, Node>();
  sources.forEach((cell, index) => {
    const source = cell?.trim() ?? "";
    const receiver = receivers[index]?.trim() ?? "";
    if (source === "" || receiver === "") return;
    const from = nodeOf(nodes, source);
    const to = nodeOf(nodes, receiver);
    requireFewNames("sources", nodes.size);
    if (from === to) return;
    from.receivers.add(to);
    to.sources.add(from);
  });
  if (nodes.size === 0) throw new IndicatorError("domain", "too-few", { argument: "sources", needed: 1, found: 0 });
  return networkOf([...nodes.values()]);
}

interface Node {
  readonly name: string;
  readonly receivers: Set<Node>;
  readonly sources: Set<Node>;
}

function nodeOf(nodes: Map<string, Node>, name: string): Node {
  const known = nodes.get(name);
  if (known !== undefined) return known;
  const node = { name, receivers: new Set<Node>(), sources: new Set<Node>() };
  nodes.set(name, node);
  return node;
}

function networkOf(nodes: readonly Node[]): SymbiosisNetwork {
  let links = 0;
  let answered = 0;
  for (const node of nodes) {
    links += node.receivers.size;
    for (const receiver of node.receivers) if (node.sources.has(receiver)) answered++;
  }
  const count = nodes.length;
  const measures = new MatrixBuilder(5, 1);
  [count, links, links / (count * (count - 1)), links / count, answered / links].forEach((measure, place) => {
    measures.set(place, measure, DIVISION_BY_ZERO);
  });
  return {
    measures: measures.build(),
    degrees: nodes.map(({ name, receivers, sources }) => ({
      node: name,
      outgoing: receivers.size,
      incoming: sources.size,
    })),
  };
}
