import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { byHand } from "./by-hand";
import type { Measured } from "./measure";
import { ours } from "./ours";
import { plants } from "./plants";
import { sparkSeconds } from "./spark";

/*
 * Measures ten indicators of millions of plants against the same written by hand, each in a process of its own on two
 * threads: `npm run bench:large -- --millions 5 --millions 50 --repeat 3`. With `--spark` a cluster of Spark on this
 * machine is asked four of them besides, with one worker and with two.
 */
const { values } = parseArgs({
  options: {
    millions: { type: "string", multiple: true, default: ["5"] },
    repeat: { type: "string", default: "1" },
    spark: { type: "boolean", default: false },
  },
});

const aggregation =
  "select year, region, sector, sum(value)::double as result from plants group by year, region, sector";

async function makePlants(file: string, rows: number): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  await connection.run(`copy (${plants(rows)}) to '${file}' (format parquet)`);
  connection.closeSync();
  instance.closeSync();
}

async function benchOf(millions: number, folder: string): Promise<void> {
  const file = path.join(folder, `plants-${millions}.parquet`);
  await makePlants(file, millions * 1_000_000);
  const script = path.join(__dirname, "measure.ts");
  const once = (query: string) =>
    JSON.parse(
      execFileSync(process.execPath, ["--import", "tsx", script, file, query, folder], { encoding: "utf8" }),
    ) as Measured;
  /** The run that took the processors least: whatever else the machine does only adds to it. */
  const best = (query: string) =>
    Array.from({ length: Number(values.repeat) }, () => once(query)).reduce((least, one) =>
      one.processor < least.processor ? one : least,
    );
  console.log(
    `\n${millions} million plants: seconds by the clock, seconds of the processors, MB; by hand; ours / by hand`,
  );
  const shown = ({ seconds, processor, memory }: Measured) =>
    `${seconds.toFixed(1)} s, ${processor.toFixed(1)} s, ${memory.toFixed(0)} MB`;
  console.log(`aggregation: ${shown(best(aggregation))}`);
  for (const [name, hand] of Object.entries(byHand)) {
    const [our, their] = [best(ours(name)), best(hand)];
    const isSame = our.rows === their.rows && Math.abs(our.sum - their.sum) <= 1e-9 * Math.abs(their.sum);
    const ratio = (our.processor / their.processor).toFixed(2);
    console.log(
      `${name}: ${shown(our)}; ${shown(their)}; ${ratio}${isSame ? "" : `; DIFFERENT: ${our.rows} rows ${our.sum}, ${their.rows} rows ${their.sum}`}`,
    );
  }
}

async function benchOfSpark(millions: number, folder: string): Promise<void> {
  const file = path.join(folder, `plants-${millions}.parquet`);
  for (const workers of [1, 2])
    for (const [name, seconds] of await sparkSeconds(file, ["LOCQ", "HHI", "GINI", "ELLISON"], workers))
      console.log(`Spark, ${workers === 1 ? "one worker" : "two workers"}, ${name}: ${seconds.toFixed(1)} s`);
}

async function bench(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "jjj-bench-"));
  try {
    for (const millions of values.millions.map(Number)) {
      await benchOf(millions, folder);
      if (values.spark) await benchOfSpark(millions, folder);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void bench();
