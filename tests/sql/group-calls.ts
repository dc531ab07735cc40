import type { Block } from "./calls/sql-call";

type SheetCalls = readonly (readonly [name: string, args: (...tables: readonly Block[]) => readonly unknown[]])[];

/** Calls of the decompositions by groups. */
export const groupCalls: SheetCalls = [
  ...decompositions("THEILDECOMP", ["T", "L"], (x, groups, weights, form) => [x, groups, weights, form]),
  ...["between", "withinshare"].map(
    (entry) => ["THEILDECOMP", (x: Block) => [x, groupsLike(x), null, null, entry]] as const,
  ),
  ...decompositions("GINIDECOMP", ["table"], (x, groups, weights, output) => [x, groups, output, weights]),
  ["GINIDECOMP", (x) => [x, groupsLike(x), "transvariationshare"]],
  ...["groups", "pairs", "distance"].flatMap((entry) => [
    ["GINIDECOMP", (x: Block) => [x, groupsLike(x), entry]] as const,
    ["GINIDECOMP", (x: Block, y: Block) => [x, groupsLike(x), entry, y]] as const,
  ]),
];

/** A group for each value: three of them, and values without one. */
function groupsLike(x: Block): Block {
  return x.map((line, r) => line.map((_cell, c) => ["north", "south", null, "south", "east"][(r * 3 + c) % 5] ?? null));
}

/** One distribution with groups of the same shape, and years with groups of their units; with weights and without. */
function decompositions(
  name: string,
  modes: readonly string[],
  argsOf: (x: Block, groups: Block, weights: Block | null, mode: string) => readonly unknown[],
): SheetCalls {
  const ofUnits = (x: Block) => groupsLike(x).map((line) => line.slice(0, 1));
  return modes.flatMap((mode): SheetCalls => [
    [name, (x) => argsOf(x, groupsLike(x), null, mode)],
    [name, (x, y) => argsOf(x, groupsLike(x), y, mode)],
    [name, (x) => argsOf(x, ofUnits(x), null, mode)],
    [name, (x, y) => argsOf(x, ofUnits(x), y, mode)],
    [name, (x, y) => argsOf(x, groupsLike(x).slice(0, 1), y.slice(0, 1), mode)],
  ]);
}
