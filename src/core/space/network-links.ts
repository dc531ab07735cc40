import { IndicatorError } from "../indicator-error";
import { requireSquare } from "../matrix/arguments";
import { Matrix, NUMBER } from "../matrix/matrix";
import { areEqual, sumOf } from "../numeric/vectors";

/** The value above which there is a link: a number, or the mean of all cells or of those of its row. */
export type LinkCut = number | "mean" | "rowmean";

/** Directed links between nodes. */
export interface Links {
  readonly nodes: number;
  /** Where the links of each node begin in `targets`; one more for their end. */
  readonly starts: Uint32Array;
  /** The node at the other end of each link, in order. */
  readonly targets: Uint32Array;
}

/**
 * The links of a square of values from row to column: there is one where the value is above the cut, not equal up to
 * rounding. The diagonal is ignored, and a blank is no link and in no mean.
 *
 * @throws IndicatorError `not-square`, or `too-few` unless there are two nodes.
 */
export function networkLinks(matrix: Matrix, cut: LinkCut): Links {
  const nodes = requireSquare("matrix", matrix, matrix.rows).rows;
  if (nodes < 2) throw new IndicatorError("domain", "too-few", { argument: "matrix", needed: 2, found: nodes });
  const rows = Array.from({ length: nodes }, (_, node) => othersOf(matrix, node));
  const overall = cut === "mean" ? meanOf(Float64Array.from(rows.flatMap(({ values }) => values))) : 0;
  const found = rows.map(({ values, places }) => {
    const limit = typeof cut === "number" ? cut : cut === "mean" ? overall : meanOf(Float64Array.from(values));
    return places.filter((_, index) => values[index]! > limit && !areEqual(values[index]!, limit));
  });
  const starts = new Uint32Array(nodes + 1);
  found.forEach((targets, node) => {
    starts[node + 1] = starts[node]! + targets.length;
  });
  return { nodes, starts, targets: Uint32Array.from(found.flat()) };
}

/** The numbers of a row beside its diagonal, and their columns. */
function othersOf(matrix: Matrix, node: number) {
  const row = matrix.row(node);
  const places: number[] = [];
  for (let column = 0; column < row.length; column++)
    if (column !== node && matrix.stateAt(node * matrix.columns + column) === NUMBER) places.push(column);
  return { places, values: places.map((column) => row[column]!) };
}

const meanOf = (values: Float64Array) => sumOf(values) / values.length;

/** The links as a square of 1 and 0. */
export function linkMatrix({ nodes, starts, targets }: Links): Matrix {
  const result = new Float64Array(nodes ** 2);
  for (let node = 0; node < nodes; node++)
    for (let link = starts[node]!; link < starts[node + 1]!; link++) result[node * nodes + targets[link]!] = 1;
  return new Matrix(nodes, nodes, result);
}

/** How many links reach each node. */
export function indegrees({ nodes, targets }: Links): Float64Array {
  const counts = new Float64Array(nodes);
  for (const target of targets) counts[target]! += 1;
  return counts;
}

/** How many links leave each node. */
export const outdegrees = ({ nodes, starts }: Links) =>
  Float64Array.from({ length: nodes }, (_, node) => starts[node + 1]! - starts[node]!);
