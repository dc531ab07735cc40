import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder } from "../matrix/matrix";
import { sumOf } from "../numeric/vectors";
import { indegrees, linkMatrix, type Links, outdegrees } from "./network-links";
import { type NetworkPaths, networkPaths } from "./network-paths";

/** The measures of a node. */
export const nodeMeasures = [
  "outdegree",
  "indegree",
  "degree",
  "closeness_out",
  "closeness_in",
  "betweenness",
] as const;

/** The measures of a whole network. */
export const networkMeasures = [
  "nodes",
  "links",
  "density",
  "reciprocity",
  "connectedness",
  "hierarchy",
  "efficiency",
  "pathlength",
] as const;

/** Measures that need the shortest paths. */
const ofPaths: ReadonlySet<string> = new Set([
  "closeness_out",
  "closeness_in",
  "betweenness",
  "hierarchy",
  "pathlength",
]);

const pathsFor = (links: Links, names: readonly string[]) =>
  names.some((name) => ofPaths.has(name)) ? networkPaths(links) : null;

/**
 * Measures of the n nodes of a network: links out and in; degree (in + out)/(2(n − 1)); closeness (Wasserman and Faust 1994)
 * to the r nodes reached at a sum of distances D, r/(n − 1)·r/D, 0 if none, and from those reaching; betweenness, the shares
 * of shortest paths through the node over (n − 1)(n − 2) (Freeman 1977).
 *
 * @returns a row for each node and a column for each name; divisions by zero for the betweenness of two nodes.
 * @throws IndicatorError `takes-too-long` where paths are needed.
 */
export function nodeTable(links: Links, names: readonly string[]): Matrix {
  const paths = pathsFor(links, names);
  const columns = names.map((name) => nodeColumn(links, paths, name));
  const result = new MatrixBuilder(links.nodes, names.length);
  columns.forEach((column, place) => {
    column.forEach((value, node) => {
      result.set(node * names.length + place, value, DIVISION_BY_ZERO);
    });
  });
  return result.build();
}

function nodeColumn(links: Links, paths: NetworkPaths | null, name: string): Float64Array {
  const others = links.nodes - 1;
  if (name === "outdegree") return outdegrees(links);
  const into = indegrees(links);
  if (name === "indegree") return into;
  if (paths === null || name === "degree")
    return outdegrees(links).map((out, node) => (out + into[node]!) / (2 * others));
  if (name === "betweenness") return paths.between.map((share) => share / (others * (others - 1)));
  return name === "closeness_out"
    ? closeness(paths.reached, paths.distances, others)
    : closeness(paths.reaching, paths.distancesFrom, others);
}

const closeness = (reached: Float64Array, distances: Float64Array, others: number) =>
  reached.map((count, node) => (count === 0 ? 0 : ((count / others) * count) / distances[node]!));

/**
 * Measures of a network of n nodes and L links: density L/(n(n − 1)); reciprocity, the part of the links that are
 * answered; of Krackhardt (1994) connectedness, the part of the pairs that are joined when directions are ignored,
 * hierarchy, 1 − pairs that reach each other over pairs of which one reaches the other, and efficiency,
 * 1 − (L − Σ(c − 1))/Σ(c − 1)² over the sizes c of the components; the mean length of the shortest paths.
 *
 * @returns a column with a row for each name; divisions by zero for what a network without links does not have.
 * @throws IndicatorError `takes-too-long` where paths are needed.
 */
export function networkTable(links: Links, names: readonly string[]): Matrix {
  const paths = pathsFor(links, names);
  const sizes = componentSizes(links);
  const result = new MatrixBuilder(names.length, 1);
  names.forEach((name, place) => {
    result.set(place, networkMeasure(links, sizes, paths, name), DIVISION_BY_ZERO);
  });
  return result.build();
}

function networkMeasure(links: Links, sizes: readonly number[], paths: NetworkPaths | null, name: string): number {
  const pairs = links.nodes * (links.nodes - 1);
  const count = links.targets.length;
  const over = (part: (size: number) => number) => sizes.reduce((sum, size) => sum + part(size), 0);
  switch (name) {
    case "nodes":
      return links.nodes;
    case "links":
      return count;
    case "density":
      return count / pairs;
    case "reciprocity":
      return answered(links) / count;
    case "connectedness":
      return over((size) => size * (size - 1)) / pairs;
    case "efficiency":
      return 1 - (count - over((size) => size - 1)) / over((size) => (size - 1) ** 2);
    case "hierarchy":
      return paths === null ? NaN : 1 - paths.mutual / paths.connected;
    default:
      return paths === null ? NaN : sumOf(paths.distances) / sumOf(paths.reached);
  }
}

/** How many links have one back. */
function answered(links: Links): number {
  const linked = linkMatrix(links);
  const back = linked.transposed();
  return linked.values.reduce((count, link, place) => count + link * back.at(place), 0);
}

/** The sizes of the parts that hang together when directions are ignored. */
function componentSizes({ nodes, starts, targets }: Links): readonly number[] {
  const parent = Uint32Array.from({ length: nodes }, (_, node) => node);
  const rootOf = (node: number) => {
    let root = node;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  for (let node = 0; node < nodes; node++)
    for (let link = starts[node]!; link < starts[node + 1]!; link++) parent[rootOf(node)] = rootOf(targets[link]!);
  const sizes = new Uint32Array(nodes);
  for (let node = 0; node < nodes; node++) sizes[rootOf(node)]! += 1;
  return [...sizes].filter((size) => size > 0);
}
