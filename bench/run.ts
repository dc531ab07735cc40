import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { measureCosts } from "./costs";
import { explanations, reasons } from "./explanations";
import { passOver } from "./floors";
import { sorting } from "./goals";
import { layout, recipes } from "./inputs";
import { Comparison } from "./measure";
import { measureFunction, type Measured, show, times } from "./measured";
import { measureMixtures, measurePairs, measureScalars, measureVectors } from "./others";
import { goalRows, measureMemory, memoryRows, missesOf } from "./page";
import { loadFunctions } from "./worksheet";

/*
 * Measures every function through dist/functions.js, called as Excel calls it, against what no implementation can do
 * without on the same input, and writes docs/benchmark.md.
 */
const functions = loadFunctions();

const sizes = [
  { title: "3 × 3", rows: 3, columns: 3 },
  { title: "31 × 20", rows: 31, columns: 20 },
  { title: "3000 × 100", rows: 3000, columns: 100 },
] as const;

/** The lines that a piece of work gives, shown as they come. */
function collect(work: (log: (line: string) => void) => void): string[] {
  const lines: string[] = [];
  work((line) => {
    lines.push(line);
    console.log(line);
  });
  return lines;
}

const layouts = sizes.map(({ rows, columns }) => layout(rows, columns));
const largest = new Map<string, Measured>();

function measureAll(log: (line: string) => void): void {
  for (const [name, fn] of functions) {
    const recipe = recipes[name];
    if (recipe === undefined) continue;
    const measured = layouts.map((from) => measureFunction(name, fn, recipe(from)));
    const last = measured[measured.length - 1];
    if (last === undefined) continue;
    largest.set(name, last);
    const cells = measured.map(({ time, ratio }) => `${show(time)} · ${times(ratio)}`);
    const title = sorting.has(name) ? `${name} (sorts)` : name;
    log(`| ${title} | ${cells.join(" | ")} | ${times(last.leastRatio)} | ${times(last.ofLeast)} |`);
  }
}

/** Nanoseconds that the pass over the largest table takes for each cell. */
function floorOfCell(): number {
  const from = layouts[layouts.length - 1];
  const args = from === undefined ? [] : [from.tables[0]];
  return (new Comparison([passOver(args)]).time(0) / 300_000) * 1e6;
}

const header = (...titles: readonly string[]) => [
  `| ${titles.join(" | ")} |`,
  `|---|${titles
    .slice(1)
    .map(() => "--:")
    .join("|")}|`,
];

const floor = floorOfCell();
const costs = collect((log) => measureCosts(layout(3000, 100).tables[0], log));
const main = collect(measureAll);
const vectors = collect((log) => measureVectors(functions, log));
const scalars = collect((log) => measureScalars(functions, log));
const pairs = collect((log) => measurePairs(functions, log));
const mixtures = collect((log) => measureMixtures(functions, layout(3000, 100), log));
const memory = measureMemory();

const page = [
  "# Benchmark",
  "",
  "Made by `npm run bench`.",
  "",
  `Machine: ${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores, Node ${process.version}.`,
  "",
  ...explanations(floor),
  "",
  "## Goals",
  "",
  ...header("goal, on 3000 × 100", "measured", ""),
  ...goalRows(largest, memory),
  "",
  ...missesOf(largest, memory),
  "",
  "## What a cell costs",
  "",
  ...header("each cell of 3000 × 100", "time", "over the floor"),
  ...costs,
  "",
  ...reasons,
  "",
  "## Every function",
  "",
  ...header("function", ...sizes.map(({ title }) => title), "least work", "time over least work"),
  ...main,
  "",
  "## Vectors of 1,000,000 cells",
  "",
  ...header("function", "time", "ratio", "least work", "time over least work"),
  ...vectors,
  "",
  "## 10,000 calls of one cell",
  "",
  ...header("function", "all", "each"),
  ...scalars,
  "",
  "## Every pair of 1000 regions with 100 sectors",
  "",
  ...header("function", "time", "each sector of a pair", "ratio to as many additions"),
  ...pairs,
  "",
  "## Other cells, 3000 × 100",
  "",
  ...header("function", "cells", "time", "ratio"),
  ...mixtures,
  "",
  "## Memory, 3000 × 100",
  "",
  ...header("function", "input", "allocated", "room", "both over input", "result", "without result, over input"),
  ...memoryRows(memory),
  "",
].join("\n");
writeFileSync(path.resolve(__dirname, "../docs/benchmark.md"), page);
