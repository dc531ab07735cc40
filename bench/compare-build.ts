import { readFileSync } from "node:fs";
import vm from "node:vm";
import { cases } from "./cases";

/*
 * One of the builds that `compare.ts` compares, in a process of its own: what the compiler has learned from one build
 * must not help or hinder the other. Answers each message with the time of a span of calls.
 */
export interface Span {
  /** Milliseconds of one call by the clock, and of the processor, which other programs do not lengthen. */
  readonly wall: number;
  readonly cpu: number;
}

/** Milliseconds of a span, long enough for the clocks. */
const shortest = 4;

type WorksheetFunction = (...args: readonly unknown[]) => unknown;

function load(file: string): ReadonlyMap<string, WorksheetFunction> {
  const functions = new Map<string, WorksheetFunction>();
  class CellError {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }
  const associate = (id: string, fn: WorksheetFunction) => functions.set(id, fn);
  Object.assign(globalThis, { CustomFunctions: { associate, Error: CellError } });
  vm.runInThisContext(readFileSync(file, "utf8"), { filename: "functions.js" });
  return functions;
}

/** Where every result ends: an optimiser must compute what may be read here. */
const kept: { value: unknown } = { value: null };

function timeOf(run: () => unknown, calls: number): Span {
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (let call = 0; call < calls; call++) kept.value = run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { wall: wall / calls, cpu: (user + system) / 1000 / calls };
}

/** At most this many cells of the result, evenly spread, to compare with those of the other build. */
const mostCells = 20_000;

function cellsOf(result: unknown): unknown[] {
  const cells = Array.isArray(result) ? (result as unknown[][]).flat() : [result];
  const step = Math.ceil(cells.length / mostCells);
  return [cells.length, ...cells.filter((_, place) => place % step === 0)];
}

function serve(file: string, place: number): void {
  const wanted = cases[place];
  const fn = wanted === undefined ? undefined : load(file).get(wanted.fn);
  if (wanted === undefined || fn === undefined) throw new Error(`${file} does not have case ${place}`);
  const args = wanted.args();
  const run = () => fn(...args);
  const until = performance.now() + 400;
  let warm = 0;
  do {
    kept.value = run();
    warm++;
  } while (warm < 5 || (performance.now() < until && warm < 500));
  let calls = 1;
  while (calls < 1e6) {
    const { cpu } = timeOf(run, calls);
    if (cpu * calls >= shortest) break;
    calls *= 2;
  }
  process.on("message", () => process.send?.(timeOf(run, calls)));
  process.send?.(cellsOf(run()));
}

serve(process.argv[2] ?? "", Number(process.argv[3]));
