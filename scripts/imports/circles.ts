import type { Imports } from "./read";

/** Files or folders of one folder that import each other in a circle. */
export interface Circle {
  /** The folder that holds them; empty for the uppermost. */
  readonly folder: string;
  readonly members: readonly string[];
  /** An import for each step from one member to the next. */
  readonly because: readonly string[];
}

type Edges = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The circles at each level: among the files and folders that lie in one folder, each folder taken as a whole. */
export function findCircles(imports: Imports): readonly Circle[] {
  const folders = new Set([...imports.keys()].flatMap(foldersOf));
  return [...folders].sort().flatMap((folder) => {
    const edges = edgesIn(folder, imports);
    return circlesOf(edges).map((members) => ({ folder, members, because: reasons(members, edges) }));
  });
}

/** Every folder above a file, the uppermost as an empty text. */
function foldersOf(file: string): readonly string[] {
  const parts = file.split("/").slice(0, -1);
  return ["", ...parts.map((_, index) => parts.slice(0, index + 1).join("/"))];
}

/** Between the children of a folder, each with one import as an example. */
function edgesIn(folder: string, imports: Imports): Edges {
  const prefix = folder === "" ? "" : `${folder}/`;
  const childOf = (file: string) => (file.startsWith(prefix) ? (file.slice(prefix.length).split("/")[0] ?? "") : null);
  const edges = new Map<string, Map<string, string>>();
  for (const [file, targets] of imports)
    for (const target of targets) {
      const [from, to] = [childOf(file), childOf(target)];
      if (from === null || to === null || from === to) continue;
      const known = edges.get(from) ?? new Map<string, string>();
      if (!known.has(to)) known.set(to, `${file} imports ${target}`);
      edges.set(from, known);
    }
  return edges;
}

/** One shortest circle for each group of children that can all be reached from one another. */
function circlesOf(edges: Edges): readonly (readonly string[])[] {
  const done = new Set<string>();
  return [...edges.keys()].sort().flatMap((start) => {
    if (done.has(start)) return [];
    const way = shortestWayBack(start, edges);
    if (way === null) return [];
    for (const one of reachable(start, edges)) if (reachable(one, edges).has(start)) done.add(one);
    return [way];
  });
}

function reachable(start: string, edges: Edges): ReadonlySet<string> {
  const found = new Set<string>();
  const next = [start];
  for (let one = next.pop(); one !== undefined; one = next.pop())
    for (const to of edges.get(one)?.keys() ?? [])
      if (!found.has(to)) {
        found.add(to);
        next.push(to);
      }
  return found;
}

function shortestWayBack(start: string, edges: Edges): readonly string[] | null {
  const ways: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift())
    for (const to of edges.get(way[way.length - 1] ?? "")?.keys() ?? []) {
      if (to === start) return way;
      if (seen.has(to)) continue;
      seen.add(to);
      ways.push([...way, to]);
    }
  return null;
}

const reasons = (members: readonly string[], edges: Edges): readonly string[] =>
  members.map((one, index) => edges.get(one)?.get(members[(index + 1) % members.length] ?? "") ?? "");
