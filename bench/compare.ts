import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Case, cases } from "./cases";
import type { Span } from "./compare-build";

/*
 * Compares two builds of functions.js on one machine: each in processes of its own, in rounds that take turns.
 * tsx bench/compare.ts <today's functions.js> <new functions.js> [--only gini,theil] [--seconds 2] [--processes 3]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string", default: "" },
    seconds: { type: "string", default: "1.5" },
    processes: { type: "string", default: "3" },
  },
});
const [before, after] = positionals.map((file) => path.resolve(file));
if (before === undefined || after === undefined)
  throw new Error("give two files: today's functions.js and the new one");

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

interface Build {
  readonly process: ChildProcess;
  readonly cells: readonly unknown[];
}

async function start(file: string, place: number): Promise<Build> {
  const child = fork(path.join(__dirname, "compare-build.ts"), [file, String(place)]);
  child.on("exit", (code) => {
    if (code !== null && code !== 0) process.exit(code);
  });
  const [cells] = (await once(child, "message")) as [unknown[]];
  return { process: child, cells };
}

async function spanOf({ process }: Build): Promise<Span> {
  process.send("round");
  const [span] = (await once(process, "message")) as [Span];
  return span;
}

/** The largest relative difference of two results, infinite if they differ in shape or text. */
function differenceOf(a: readonly unknown[], b: readonly unknown[]): number {
  let largest = a.length === b.length ? 0 : Infinity;
  a.forEach((left, place) => {
    const right = b[place];
    if (typeof left === "number" && typeof right === "number")
      largest = Math.max(largest, left === right ? 0 : Math.abs(left - right) / Math.max(Math.abs(left), 1e-12));
    else if (JSON.stringify(left) !== JSON.stringify(right)) largest = Infinity;
  });
  return largest;
}

/** Spans of both builds in rounds that take turns, each pair of processes for some milliseconds. */
async function compare(place: number): Promise<{ spans: [Span[], Span[]]; difference: number }> {
  const spans: [Span[], Span[]] = [[], []];
  let difference = 0;
  for (let pair = 0; pair < Number(values.processes); pair++) {
    const builds = await Promise.all([start(before ?? "", place), start(after ?? "", place)]);
    difference = Math.max(difference, differenceOf(builds[0].cells, builds[1].cells));
    const until = performance.now() + Number(values.seconds) * 1000;
    for (let round = 0; round < 5 || performance.now() < until; round++)
      for (const which of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const))
        spans[which].push(await spanOf(builds[which]));
    for (const build of builds) build.process.kill();
  }
  return { spans, difference };
}

const shown = (numbers: readonly number[]) => `${median(numbers).toFixed(3)} / ${Math.min(...numbers).toFixed(3)}`;

function verdictOf({ peer }: Case, ratio: number): readonly [limit: string, verdict: string] {
  if (peer === undefined) return ["", ""];
  const limit = (peer.peer * peer.atMost) / peer.jjj;
  return [limit.toFixed(2), ratio < limit ? "pass" : "FAIL"];
}

async function main(): Promise<void> {
  const only = values.only.toUpperCase().split(",").filter(Boolean);
  console.log("Milliseconds of one call, median / minimum; cpu: of the processor. Ratios are new / today.\n");
  console.log("| case | function | today | new | wall min | cpu median | cpu min | limit | | results |");
  console.log("|---|---|--:|--:|--:|--:|--:|--:|---|---|");
  for (const [place, one] of cases.entries()) {
    if (only.length > 0 && !only.includes(one.fn)) continue;
    const { spans, difference } = await compare(place);
    const wall = spans.map((some) => some.map((span) => span.wall)) as [number[], number[]];
    const cpu = spans.map((some) => some.map((span) => span.cpu)) as [number[], number[]];
    const ratio = (pair: readonly [number[], number[]], of: (numbers: number[]) => number) => of(pair[1]) / of(pair[0]);
    const least = (numbers: number[]) => Math.min(...numbers);
    const figures = [ratio(wall, least), ratio(cpu, median), ratio(cpu, least)];
    const [limit, verdict] = verdictOf(one, figures[1] ?? NaN);
    const same = difference <= 1e-12 ? "same" : `differ by ${difference.toExponential(1)}`;
    const cells = [one.name, one.fn, shown(wall[0]), shown(wall[1]), ...figures.map((x) => x.toFixed(2))];
    console.log(`| ${[...cells, limit, verdict, same].join(" | ")} |`);
  }
}

void main();
