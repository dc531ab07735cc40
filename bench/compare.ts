import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Case, cases, limitOf } from "./cases";
import { median, type Span } from "./measure";

/*
 * Compares two builds of functions.js on one machine: each in processes of its own, in rounds that take turns.
 * tsx bench/compare.ts <functions.js> <new functions.js> [--only gini,theil] [--seconds 1.5] [--processes 3]
 */
export interface CompareOptions {
  /** Names of functions with commas between them; all if empty. */
  readonly only?: string | undefined;
  /** How long each pair of processes is measured. */
  readonly seconds?: number | undefined;
  /** Pairs of processes for each case: compiled code differs from process to process. */
  readonly processes?: number | undefined;
}

interface Build {
  readonly child: ChildProcess;
  /** Some cells of the result. */
  readonly cells: readonly unknown[];
}

type Both<T> = readonly [old: T, new: T];

async function start(file: string, place: number): Promise<Build> {
  const child = fork(path.join(__dirname, "compare-build.ts"), [file, String(place)]);
  child.on("exit", (code) => {
    if (code !== null && code !== 0) process.exit(code);
  });
  const [cells] = (await once(child, "message")) as [unknown[]];
  return { child, cells };
}

async function roundOf({ child }: Build): Promise<Span> {
  child.send("round");
  const [span] = (await once(child, "message")) as [Span];
  return span;
}

/** The largest relative difference of two results, infinite if they differ in shape, text or errors. */
export function differenceOf(a: readonly unknown[], b: readonly unknown[]): number {
  let largest = a.length === b.length ? 0 : Infinity;
  a.forEach((left, place) => {
    const right = b[place];
    if (typeof left === "number" && typeof right === "number")
      largest = Math.max(largest, left === right ? 0 : Math.abs(left - right) / Math.max(Math.abs(left), 1e-12));
    else if (JSON.stringify(left) !== JSON.stringify(right)) largest = Infinity;
  });
  return largest;
}

async function compareCase(files: Both<string>, place: number, seconds: number, processes: number) {
  const spans: Both<Span[]> = [[], []];
  let difference = 0;
  for (let pair = 0; pair < processes; pair++) {
    const builds = await Promise.all([start(files[0], place), start(files[1], place)]);
    difference = Math.max(difference, differenceOf(builds[0].cells, builds[1].cells));
    const until = performance.now() + seconds * 1000;
    for (let round = 0; round < 5 || performance.now() < until; round++)
      for (const which of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const))
        spans[which].push(await roundOf(builds[which]));
    for (const { child } of builds) child.kill();
  }
  return { spans, difference };
}

/** One line of the comparison; a case passes by the ratio of the median processor times. */
export function lineOf(one: Case, spans: Both<readonly Span[]>, difference: number): string {
  const [wall, cpu] = (["wall", "cpu"] as const).map((clock) => spans.map((some) => some.map((span) => span[clock])));
  const ratio = (both: readonly number[][] | undefined, of: (numbers: readonly number[]) => number) =>
    of(both?.[1] ?? []) / of(both?.[0] ?? []);
  const least = (numbers: readonly number[]) => Math.min(...numbers);
  const figures = [ratio(wall, median), ratio(wall, least), ratio(cpu, median), ratio(cpu, least)];
  const limit = limitOf(one);
  const verdict = limit === null ? "" : ratio(cpu, median) < limit ? "pass" : "FAIL";
  const results = difference <= 1e-12 ? "same" : `differ by ${difference.toExponential(1)}`;
  const times = wall?.map((some) => `${median(some).toFixed(3)} / ${least(some).toFixed(3)}`) ?? [];
  const cells = [one.name, one.fn, ...times, ...figures.map((figure) => figure.toFixed(2))];
  return `| ${[...cells, limit?.toFixed(2) ?? "", verdict, results].join(" | ")} |`;
}

/** Prints a line for each case: what both builds take, the ratios, and whether the limit is kept. */
export async function compareBuilds(files: Both<string>, options: CompareOptions = {}): Promise<void> {
  const only = (options.only ?? "").toUpperCase().split(",").filter(Boolean);
  console.log("Milliseconds of one call by the clock, median / minimum; ratios are new / old.\n");
  const titles = ["case", "function", "old", "new", "wall median", "wall min", "cpu median", "cpu min", "limit"];
  console.log(`| ${titles.join(" | ")} |  | results |\n|---|---|${"--:|".repeat(titles.length - 2)}---|---|`);
  for (const [place, one] of cases.entries()) {
    if (only.length > 0 && !only.includes(one.fn)) continue;
    const { spans, difference } = await compareCase(files, place, options.seconds ?? 1.5, options.processes ?? 3);
    console.log(lineOf(one, spans, difference));
  }
}

if (require.main === module) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: "string" }, seconds: { type: "string" }, processes: { type: "string" } },
  });
  const [old, fresh] = positionals;
  if (old === undefined || fresh === undefined) throw new Error("give two files: a functions.js and the new one");
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  void compareBuilds([path.resolve(old), path.resolve(fresh)], {
    only: values.only,
    seconds: number(values.seconds),
    processes: number(values.processes),
  });
}
