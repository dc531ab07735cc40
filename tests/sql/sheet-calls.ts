import type { Block } from "./calls/sql-call";
import { groupCalls } from "./group-calls";
import { neighbourCalls } from "./neighbour-calls";

/** Calls of the worksheet functions on three tables of the same shape: every mode that SQL has. */
export const sheetCalls: readonly (readonly [
  name: string,
  args: (...tables: readonly Block[]) => readonly unknown[],
])[] = [
  ...each("SHARE", ["col", "row", "all"], (mode) => (x) => [x, null, mode]),
  ["REBASE", (x) => [x]],
  ["REBASE", (x) => [x, 2, 1]],
  ...each("GROWTH", ["rate", "factor", "absolute", "log", "annual"], (mode) => (x, y) => [x, y, mode, 4]),
  ["CAGR", (x) => [x]],
  ["CAGR", (x) => [x, 7]],
  ...each("CONTRIBUTION", ["rate", "pull", "pp"], (mode) => (x, y) => [x, y, mode]),
  ...each("RATIONALITY", ["theil", "deviation", "sectors"], (mode) => (x, y) => [x, y, mode]),
  ["UPGRADING", (x) => [x]],
  ...each("UPGRADING", ["level", "ratio", "angle"], (mode) => (x) => [threeColumns(x), mode]),
  ...each("UPGRADING", ["level", "ratio", "angle"], (mode) => (x) => [withNegatives(threeColumns(x)), mode]),
  ...each("LABORPROD", ["relative", "dual", "contrast"], (mode) => (x, y) => [x, y, mode]),
  ...each("LABORPROD", ["relative", "dual", "contrast"], (mode) => (x, y) => [withNegatives(x), y, mode]),
  ...each("STRUCTCHANGE", ["nav", "k", "moore", "cosine", "lilien", "lilienmean"], (mode) => (x, y) => [x, y, mode]),
  ["LEADCOEF", (x, y) => [x, y, 5]],
  ["LEADCOEF", (x, y) => [x, y, null, 0.1]],
  ...each("GAP", ["abs", "pp", "rel", "ratio", "times"], (mode) => (x) => [x, null, mode]),
  ...each("GRADIENT", ["range", "ratio", "relative"], (mode) => (x) => [x, mode]),
  ["CPOR", (x, y) => [x.slice(1), x.slice(0, 1), y.slice(1), y.slice(0, 1)]],
  ["GRADIENTCOEF", (x, y) => [x.slice(1), x.slice(0, 1), y.slice(1), y.slice(0, 1)]],
  [
    "GRADIENTCOEF",
    (x, y, z) => [x.slice(1), x.slice(0, 1), y.slice(1), y.slice(0, 1), null, null, z.slice(1), z.slice(0, 1)],
  ],
  [
    "GRADIENTCOEF",
    (x, y, z) => [
      x.slice(1),
      x.slice(0, 1),
      y.slice(1),
      y.slice(0, 1),
      firstColumn(z.slice(1)),
      7,
      z.slice(1),
      z.slice(0, 1),
    ],
  ],
  ["GRADIENTCOEF", (x, y) => [x.slice(1), x.slice(0, 1), y.slice(1), y.slice(0, 1), null, 7]],
  ...distributions("GINI", ["none"], (x, mode, by, weights) => [x, weights, mode, by]),
  ...["row", "col", "all"].map((by) => ["GINI", (x: Block) => [x, null, "sample", by]] as const),
  ...distributions("THEIL", ["T", "L"], (x, mode, by, weights) => [x, weights, mode, by]),
  ...distributions("ATKINSON", [null], (x, _mode, by, weights) => [x, 0.5, weights, by]),
  ...[1, 2, 0.95].map((epsilon) => ["ATKINSON", (x: Block, y: Block) => [x, epsilon, y, "col"]] as const),
  ["LORENZ", (x) => [x]],
  ["LORENZ", (x, y) => [x, y]],
  ...groupCalls,
  ...neighbourCalls,
  ...distributions("HOOVER", [null], (x, _mode, by, weights) => [x, weights, by]),
  ...distributions("COEFVAR", ["population"], (x, mode, by, weights) => [x, weights, mode, by]),
  ...["row", "col", "all"].map((by) => ["WILLIAMSON", (x: Block, y: Block) => [x, y, by]] as const),
  ["COEFVAR", (x) => [x, null, "sample", "col"]],
  ...["sdlog", "cv", "sdlogsample", "cvsample"].flatMap((mode) =>
    each("SIGMACONV", ["series", "slope"], (output) => (x) => [x, mode, output]),
  ),
  ["SIGMACONV", (x) => [withNegatives(x), "cv", "series"]],
  ["SIGMACONV", (x) => [withoutZeros(x), "sdlog", "table", [x[0]!.map((_cell, place) => 2000 + place * place)]]],
  ["SIGMACONV", (x) => [withoutZeros(x), "cvsample", "table"]],
  ...each("BETACONV", ["table", "alphase", "f", "df", "robustse", "robustt"], (output) => (x, y) => [
    withoutZeros(x),
    withoutZeros(y),
    5,
    null,
    output,
  ]),
  ["BETACONV", (x, y) => [x, y, 5]],
  ...each("LOCQ", ["lq", "rsca", "log", "additive", "binary", "z"], (mode) => (x) => [x, null, mode]),
  ...each("LOCQ", ["lq", "log", "additive", "binary", "z"], (mode) => (x) => [x.slice(1), x.slice(0, 1), mode]),
  ...each("LOCQ", ["lq", "log", "additive", "z"], (mode) => (x, y) => [x, null, mode, firstColumn(y)]),
  ["LOCQ", (x, y) => [x.slice(1), x.slice(0, 1), "lq", firstColumn(y.slice(1)), 3]],
  ["LOCQ", (x) => [x, null, "lq", null, 1000]],
  ["LOCQ", (x, y) => [x, null, "additive", firstColumn(y), 0]],
  ...each("KRUGMAN", ["pairs", "total", "rest", "mean"], (reference) => (x) => [x, reference]),
  ...each("KRUGMAN", ["pairs", "total", "rest", "mean"], (reference) => (x) => [x, reference, "half"]),
  ["KRUGMAN", (x) => [x.slice(1), x.slice(0, 1)]],
  ["KRUGMAN", (x) => [x.slice(1), x.slice(0, 1), "half"]],
  ...each("SIMILARITY", ["pairs", "total", "rest", "mean"], (reference) => (x) => [x, reference]),
  ["SIMILARITY", (x) => [x.slice(1), x.slice(0, 1)]],
  ...each("HHI", ["raw", "normalized", "equivalent"], (mode) => (x) => [x, mode, "row"]),
  ...each("ENTROPY", ["nats", "bits", "normalized"], (mode) => (x) => [x, mode, "row"]),
  ["HACHMAN", (x) => [x]],
  ["HACHMAN", (x) => [x.slice(1), x.slice(0, 1)]],
  ["LOCGINI", (x) => [x]],
  ...each("TRANSFER", ["flow", "share", "pp", "rate"], (mode) => (x, y) => [x, y, mode]),
  ["TRANSFER", (x, y) => [x, y, "flow", null, null, "net"]],
  ...each("TRANSFER", ["flow", "share", "pp"], (mode) => (x, y) => [x, y, mode, null, null, "moved"]),
  ...each("COAGGLOM", ["index", "quality", "eg"], (mode) => (x, y, z) => [x, y, z, mode]),
  ...[2, 4, 11].map((n) => ["PRIMACY", (x: Block) => [x, n]] as const),
  ...each("RANKSIZE", ["zipf", "gabaix"], (method) => (x) => [x, method, "full"]),
];

/** A table with as many columns as there are sectors from primary to tertiary. */
function threeColumns(block: Block): Block {
  return block.map((row) => [0, 1, 2].map((place) => row[place % row.length] ?? null));
}

const firstColumn = (block: Block): Block => block.map((row) => row.slice(0, 1));

/** A table with blanks in place of zeros. */
function withoutZeros(block: Block): Block {
  return block.map((row) => row.map((cell) => (cell === 0 ? null : cell)));
}

/** A table whose second row is negative. */
function withNegatives(block: Block): Block {
  return block.map((row, place) => row.map((cell) => (place === 1 && typeof cell === "number" ? -cell : cell)));
}

type Call = (typeof sheetCalls)[number];

function each(name: string, modes: readonly string[], argsOf: (mode: string) => Call[1]): readonly Call[] {
  return modes.map((mode) => [name, argsOf(mode)] as const);
}

function distributions(
  name: string,
  modes: readonly (string | null)[],
  argsOf: (x: Block, mode: string | null, by: string, weights: Block | null) => readonly unknown[],
): readonly Call[] {
  return modes.flatMap((mode) =>
    ["all", "row", "col"].flatMap((by): readonly Call[] => [
      [name, (x) => argsOf(x, mode, by, null)],
      [name, (x, y) => argsOf(x, mode, by, y)],
    ]),
  );
}
