import { requireWork } from "../numeric/work";
import type { Links } from "./network-links";

/** What the shortest paths of a network add up to. */
export interface NetworkPaths {
  /** For each node, how many others it reaches, and the sum of the distances to them. */
  readonly reached: Float64Array;
  readonly distances: Float64Array;
  /** The same for those that reach it. */
  readonly reaching: Float64Array;
  readonly distancesFrom: Float64Array;
  /** For each node, the sum over pairs of others of the share of their shortest paths that lead through it. */
  readonly between: Float64Array;
  /** Pairs of which one reaches the other at least, and pairs that reach each other. */
  readonly connected: number;
  readonly mutual: number;
}

/**
 * Shortest paths from each node to each other, level by level; those through a node by the sums of Brandes (2001),
 * δ_s(v) = σ_sv·Σ_w (1 + δ_s(w))/σ_sw over the nodes w of the next level that v links to, of shortest paths from s, which σ
 * counts.
 *
 * @throws IndicatorError `takes-too-long`.
 */
export function networkPaths(links: Links): NetworkPaths {
  const { nodes, targets } = links;
  requireWork("matrix", { shape: `${nodes} × ${nodes}` }, nodes * (nodes + 2 * targets.length));
  const sums = () => new Float64Array(nodes);
  const result = { reached: sums(), distances: sums(), reaching: sums(), distancesFrom: sums(), between: sums() };
  const reaches = new Uint8Array(nodes ** 2);
  for (let source = 0; source < nodes; source++) {
    const { order, levels, counts } = pathsFrom(links, source);
    result.reached[source] = order.length - 1;
    for (let level = 1; level < levels.length - 1; level++)
      for (let place = levels[level]!; place < levels[level + 1]!; place++) {
        const node = order[place]!;
        reaches[source * nodes + node] = 1;
        result.distances[source]! += level;
        result.reaching[node]! += 1;
        result.distancesFrom[node]! += level;
      }
    addThrough(links, order, levels, counts, result.between);
  }
  return { ...result, ...pairsOf(reaches, nodes) };
}

/** The nodes that a source reaches. */
interface PathsFrom {
  /** In the order of their distances, the source first. */
  readonly order: Uint32Array;
  /** Where each distance begins in that order; then the end, twice where nothing is linked beyond the last. */
  readonly levels: readonly number[];
  /** How many shortest paths lead to each node. */
  readonly counts: Float64Array;
}

function pathsFrom({ nodes, starts, targets }: Links, source: number): PathsFrom {
  const counts = new Float64Array(nodes);
  // What a level adds to every node that it links to; it counts for those first reached by it.
  const added = new Float64Array(nodes);
  const isKnown = new Uint8Array(nodes);
  const order = new Uint32Array(nodes);
  const levels = [0];
  order[0] = source;
  counts[source] = 1;
  isKnown[source] = 1;
  let found = 1;
  for (let start = 0; start < found && found < nodes;) {
    const end = found;
    levels.push(end);
    for (let place = start; place < end; place++) {
      const node = order[place]!;
      const paths = counts[node]!;
      for (let link = starts[node]!; link < starts[node + 1]!; link++) {
        const target = targets[link]!;
        added[target]! += paths;
        if (isKnown[target] === 0) {
          isKnown[target] = 1;
          order[found] = target;
          found++;
        }
      }
    }
    for (let place = end; place < found; place++) counts[order[place]!] = added[order[place]!]!;
    start = end;
  }
  levels.push(found);
  return { order: order.subarray(0, found), levels, counts };
}

/** Adds to each node the shares of the shortest paths that lead through it, from the farthest level back. */
function addThrough(
  { nodes, starts, targets }: Links,
  order: Uint32Array,
  levels: readonly number[],
  counts: Float64Array,
  between: Float64Array,
): void {
  // (1 + δ)/σ of the nodes beyond, of which a node links to those of the next level only.
  const parts = new Float64Array(nodes);
  for (let level = levels.length - 2; level > 0; level--) {
    const [start, end] = [levels[level]!, levels[level + 1]!];
    const own = new Float64Array(end - start);
    if (end < order.length)
      for (let place = start; place < end; place++) {
        const node = order[place]!;
        let sum = 0;
        for (let link = starts[node]!; link < starts[node + 1]!; link++) sum += parts[targets[link]!]!;
        own[place - start] = counts[node]! * sum;
        between[node]! += own[place - start]!;
      }
    for (let place = start; place < end; place++)
      parts[order[place]!] = (1 + own[place - start]!) / counts[order[place]!]!;
  }
}

function pairsOf(reaches: Uint8Array, nodes: number): Pick<NetworkPaths, "connected" | "mutual"> {
  let connected = 0;
  let mutual = 0;
  for (let one = 0; one < nodes; one++)
    for (let other = one + 1; other < nodes; other++) {
      const ways = reaches[one * nodes + other]! + reaches[other * nodes + one]!;
      if (ways > 0) connected++;
      if (ways === 2) mutual++;
    }
  return { connected, mutual };
}
