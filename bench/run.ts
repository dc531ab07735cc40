import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import vm from "node:vm";
import { Bench } from "tinybench";
import { layout, recipes, table } from "./inputs";

/*
 * Measures every function through dist/functions.js, called as Excel calls it, and prints each as a ratio to the floor
 * on input of the same size: one pass over the nested arrays that checks types and sums; for functions that sort, plus
 * Float64Array.prototype.sort. Ratios within one run, because the machine is never the same twice.
 */
type WorksheetFunction = (...args: unknown[]) => unknown;

const root = path.resolve(__dirname, "..");
const functions = new Map<string, WorksheetFunction>();
Object.assign(globalThis, {
  CustomFunctions: {
    associate: (id: string, fn: WorksheetFunction) => functions.set(id, fn),
    Error: class {
      constructor(
        readonly code: string,
        readonly message?: string,
      ) {}
    },
  },
});
vm.runInThisContext(readFileSync(path.join(root, "dist/functions.js"), "utf8"), { filename: "functions.js" });

const sorting = new Set(["GINI", "LORENZ", "GINIDECOMP", "RANKSIZE", "PRIMACY"]);

function floor(rows: readonly (readonly unknown[])[]): number {
  let sum = 0;
  for (const row of rows)
    for (let column = 0; column < row.length; column++) {
      const value = row[column];
      if (typeof value !== "number") return NaN;
      sum += value;
    }
  return sum;
}

const sortFloor = (rows: readonly (readonly number[])[]): number => Float64Array.from(rows.flat()).sort()[0] ?? 0;

/** Rows of numbers among the arguments: what the function has to read. */
const tablesOf = (args: readonly unknown[]) =>
  args.filter((one): one is number[][] => Array.isArray(one) && typeof (one as unknown[][])[0]?.[0] === "number");

async function median(run: () => unknown): Promise<number> {
  const bench = new Bench({ time: 120, iterations: 5, warmupTime: 40, warmupIterations: 3 });
  bench.add("task", () => {
    run();
  });
  await bench.run();
  const result = bench.tasks[0]?.result;
  if (result === undefined || !("latency" in result)) throw new Error("the benchmark gave no result");
  return result.latency.p50;
}

const sizes = [
  { title: "3 × 3", rows: 3, columns: 3 },
  { title: "31 × 20", rows: 31, columns: 20 },
  { title: "3000 × 100", rows: 3000, columns: 100 },
] as const;

async function ratio(
  name: string,
  args: readonly unknown[],
): Promise<{ readonly time: number; readonly ratio: number }> {
  const fn = functions.get(name);
  if (fn === undefined) throw new Error(`functions.js has no ${name}`);
  fn(...args);
  const inputs = tablesOf(args);
  const base = await median(() => inputs.map(floor));
  const sort = sorting.has(name) ? await median(() => inputs.map(sortFloor)) : 0;
  const time = await median(() => fn(...args));
  return { time, ratio: time / (base + sort) };
}

const show = (milliseconds: number) =>
  milliseconds >= 1 ? `${milliseconds.toFixed(2)} ms` : `${(milliseconds * 1000).toFixed(1)} µs`;

async function main(): Promise<void> {
  const lines = [
    "# Benchmark",
    "",
    "Made by `npm run bench`. Each cell: median time of one call through `dist/functions.js`, and its ratio to the floor on the same",
    "input (one pass over the nested arrays that checks types and sums; for functions that sort, plus a `Float64Array` sort).",
    "",
    `Machine: ${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores, Node ${process.version}.`,
    "",
    `| function | ${sizes.map(({ title }) => title).join(" | ")} |`,
    `|---|${sizes.map(() => "--:").join("|")}|`,
  ];
  const layouts = sizes.map(({ rows, columns }) => layout(rows, columns));
  for (const name of functions.keys()) {
    const recipe = recipes[name];
    if (recipe === undefined) continue;
    const cells = [];
    for (const from of layouts) {
      const measured = await ratio(name, recipe(from));
      // A function that reads names alone has no numbers to sum, and so no floor.
      const hasFloor = tablesOf(recipe(from)).length > 0;
      cells.push(hasFloor ? `${show(measured.time)} · ${measured.ratio.toFixed(1)}×` : show(measured.time));
    }
    lines.push(`| ${name}${sorting.has(name) ? " (sorts)" : ""} | ${cells.join(" | ")} |`);
    console.log(lines[lines.length - 1]);
  }
  lines.push("", "## Long vectors, many calls, large pairs", "", "| what | time | ratio |", "|---|--:|--:|");
  const million = table(1_000_000, 1);
  for (const name of ["GRADIENT", "GINI", "THEIL", "COEFVAR", "HHI", "SHARE"].filter((one) => functions.has(one))) {
    const measured = await ratio(name, [million]);
    lines.push(`| ${name}, 1,000,000 cells | ${show(measured.time)} | ${measured.ratio.toFixed(1)}× |`);
    console.log(lines[lines.length - 1]);
  }
  const gap = functions.get("GAP") as WorksheetFunction;
  const scalar = await median(() => {
    for (let call = 0; call < 10_000; call++) gap([[call]], [[76.9]], "pp");
  });
  lines.push(`| GAP, 10,000 calls of one cell | ${show(scalar)} | ${((scalar / 10_000) * 1e6).toFixed(0)} ns each |`);
  for (const name of ["KRUGMAN", "SIMILARITY"].filter((one) => functions.has(one))) {
    const wide = table(1000, 100);
    const measured = await ratio(name, [wide, "pairs"]);
    lines.push(`| ${name}, pairs of 1000 × 100 | ${show(measured.time)} | ${measured.ratio.toFixed(1)}× |`);
  }
  console.log(lines.slice(-4).join("\n"));
  writeFileSync(path.join(root, "docs/benchmark.md"), `${lines.join("\n")}\n`);
}

void main();
