import { IndicatorError } from "../indicator-error";
import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder } from "../matrix";

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
 * @param sources who gives, one for each exchange; null is a blank and leaves the exchange out.
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
  const targets = new Map<string, Set<string>>();
  const targetsOf = (node: string) => {
    const known = targets.get(node) ?? new Set();
    targets.set(node, known);
    return known;
  };
  sources.forEach((cell, index) => {
    const source = cell?.trim() ?? "";
    const receiver = receivers[index]?.trim() ?? "";
    if (source === "" || receiver === "") return;
    const own = targetsOf(source);
    targetsOf(receiver);
    if (source !== receiver) own.add(receiver);
  });
  if (targets.size === 0) throw new IndicatorError("domain", "too-few", { argument: "sources", needed: 1, found: 0 });
  return networkOf(targets);
}

function networkOf(targets: ReadonlyMap<string, ReadonlySet<string>>): SymbiosisNetwork {
  const incoming = new Map<string, number>();
  let links = 0;
  let answered = 0;
  for (const [source, receivers] of targets)
    for (const receiver of receivers) {
      links++;
      if (targets.get(receiver)?.has(source) === true) answered++;
      incoming.set(receiver, (incoming.get(receiver) ?? 0) + 1);
    }
  const nodes = targets.size;
  const measures = new MatrixBuilder(5, 1);
  measures.values.set([nodes, links, links / (nodes * (nodes - 1)), links / nodes, answered / links]);
  if (nodes === 1) measures.fail(2, DIVISION_BY_ZERO);
  if (links === 0) measures.fail(4, DIVISION_BY_ZERO);
  return {
    measures: measures.build(),
    degrees: Array.from(targets, ([node, receivers]) => ({
      node,
      outgoing: receivers.size,
      incoming: incoming.get(node) ?? 0,
    })),
  };
}
