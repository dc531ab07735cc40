import { IndicatorError } from "../indicator-error";
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
  const nodes = new Nodes();
  sources.forEach((cell, index) => {
    const other = receivers[index] ?? null;
    if (nodes.isBlank(cell) || nodes.isBlank(other)) return;
    const source = nodes.numberOf(cell as string);
    const receiver = nodes.numberOf(other as string);
    if (source !== receiver) nodes.targets[source]?.add(receiver);
  });
  if (nodes.names.length === 0)
    throw new IndicatorError("domain", "too-few", { argument: "sources", needed: 1, found: 0 });
  return networkOf(nodes);
}

/** Nodes by number, in the order in which they appear. */
class Nodes {
  readonly names: string[] = [];
  /** The numbers of the nodes that a node's links reach. */
  readonly targets: Set<number>[] = [];
  private readonly numbers = new Map<string, number>();
  // Cleaning a name costs more than finding it again.
  private readonly byCell = new Map<string, number>();

  isBlank(cell: string | null): boolean {
    return cell === null || (!this.byCell.has(cell) && cell.trim() === "");
  }

  numberOf(cell: string): number {
    const known = this.byCell.get(cell);
    if (known !== undefined) return known;
    const name = cell.trim();
    const number = this.numbers.get(name) ?? this.names.push(name) - 1;
    this.targets[number] ??= new Set();
    this.numbers.set(name, number);
    this.byCell.set(cell, number);
    return number;
  }
}

function networkOf({ names, targets }: Nodes): SymbiosisNetwork {
  const incoming = new Uint32Array(names.length);
  let links = 0;
  let answered = 0;
  targets.forEach((receivers, source) => {
    for (const receiver of receivers) {
      links++;
      if (targets[receiver]?.has(source) === true) answered++;
      incoming[receiver] = incoming[receiver]! + 1;
    }
  });
  const nodes = names.length;
  const measures = new MatrixBuilder(5, 1);
  measures.values.set([nodes, links, links / (nodes * (nodes - 1)), links / nodes, answered / links]);
  if (nodes === 1) measures.fail(2, DIVISION_BY_ZERO);
  if (links === 0) measures.fail(4, DIVISION_BY_ZERO);
  return {
    measures: measures.build(),
    degrees: names.map((node, number) => ({
      node,
      outgoing: targets[number]?.size ?? 0,
      incoming: incoming[number]!,
    })),
  };
}
