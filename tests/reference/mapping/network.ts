import { block, type CaseMapper, type Mapping } from "../reference-case";

/** Measures of a network whose links are 1. */
const measures =
  (...outputs: readonly string[]): CaseMapper =>
  ({ inputs }) => {
    const calls = outputs.map((output) => ["NETWORK", block(inputs["m"]), 0, output] as const);
    return { call: calls[0]!, next: calls.slice(1) };
  };

export const network: Mapping = {
  "networkx: Out-degree": measures("outdegree"),
  "networkx: In-degree": measures("indegree"),
  // A half of networkx's, which divides by n − 1.
  "networkx: Degree centrality": measures("degree"),
  "networkx: Closeness (outgoing, Wasserman-Faust)": measures("closeness_out"),
  "networkx: Closeness (incoming, Wasserman-Faust)": measures("closeness_in"),
  "networkx: Betweenness (normalised)": measures("betweenness"),
  "networkx: Density": measures("density"),
  "networkx: Reciprocity": measures("reciprocity"),
  "networkx: Mean path length over reachable pairs": measures("pathlength"),
  "igraph: Betweenness (normalised, directed)": measures("betweenness"),
  "igraph: Reciprocity": measures("reciprocity"),
  "igraph: Mean path length": measures("pathlength"),
  "igraph: Density": measures("density"),
  "igraph: Krackhardt connectedness, hierarchy, efficiency": measures("connectedness", "hierarchy", "efficiency"),
};
