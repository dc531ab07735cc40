import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { catalogue } from "../src/functions/catalogue";
import { type Case, cases } from "./cases";
import { compareBuilds } from "./compare";
import { loadFunctions, type WorksheetFunction } from "./functions";
import { argumentsOf } from "./inputs";
import { handOver, measure } from "./measure";
import {
  findings,
  functionTable,
  goalTable,
  loadTable,
  type MeasuredCase,
  type MeasuredFunction,
  milliseconds,
  peerTable,
} from "./page";
import { firstLoad, measureLoads } from "./tables";

/*
 * Writes docs/benchmark.md, or with `--against <folder>` compares the build in dist/ with the one in that folder.
 */
const root = path.dirname(__dirname);
const built = path.join(root, "dist/functions.js");

const cellsOf = (value: unknown): number =>
  Array.isArray(value) ? (value as unknown[][]).flat().length : value === null ? 0 : 1;

function measureFunctions(functions: ReadonlyMap<string, WorksheetFunction>): readonly MeasuredFunction[] {
  return catalogue.flatMap((spec) => {
    const fn = functions.get(spec.name);
    // The functions of the paper's data look names up; they do not compute.
    if (fn === undefined || spec.family === "data") return [];
    const [small, large] = [300, 3000].map((rows) => argumentsOf(spec, { rows, columns: 100 })) as [
      unknown[],
      unknown[],
    ];
    const [fewer, more] = [small, large].map((args) => [...args, fn(...args)]) as [unknown[], unknown[]];
    const [fewerCells, cells] = [fewer, more].map((all) => all.reduce<number>((sum, one) => sum + cellsOf(one), 0));
    const times = measure({ small: () => fn(...small), large: () => fn(...large), handing: () => handOver(more) });
    const growth = times.large / times.small / ((cells ?? NaN) / (fewerCells ?? NaN));
    console.log(`${spec.name}: ${milliseconds(times.large)} ms`);
    return [{ name: spec.name, cells: cells ?? NaN, computing: times.large, handing: times.handing, growth }];
  });
}

function measureCases(
  functions: ReadonlyMap<string, WorksheetFunction>,
  isAsked: (one: Case) => boolean,
): readonly MeasuredCase[] {
  return cases.filter(isAsked).flatMap((one) => {
    const worksheetFunction = functions.get(one.fn);
    if (worksheetFunction === undefined) return [];
    const values = one.args();
    const { time } = measure({ time: () => worksheetFunction(...values) });
    console.log(`${one.name}: ${milliseconds(time)} ms`);
    return [{ ...one, time }];
  });
}

const longTitle = "## Long calculations";

/** The section on the longest calculations that users have. */
const longSection = (functions: ReadonlyMap<string, WorksheetFunction>): readonly string[] => [
  longTitle,
  "",
  "The longest calculations of the methods on space, dynamics and complexity beside the time that they may take; what would take",
  "much longer is refused with a message before it begins. `npx tsx bench/run.ts --long` measures these alone.",
  "",
  ...goalTable(measureCases(functions, ({ goal }) => goal !== undefined)),
  "",
];

const page = path.join(root, "docs/benchmark.md");

/** Measures the long calculations and writes their section of the page again. */
function writeLong(): void {
  const before = readFileSync(page, "utf8");
  const start = before.indexOf(longTitle);
  const end = before.indexOf("\n## ", start) + 1;
  const note = "Measured apart from the other sections, in processor time, while the machine did other work too.";
  writeFileSync(
    page,
    before.slice(0, start) + [...longSection(loadFunctions(built)), note, "", ""].join("\n") + before.slice(end),
  );
}

async function writePage(): Promise<void> {
  const first = await firstLoad();
  const loads = measureLoads();
  const functions = loadFunctions(built);
  const measured = measureFunctions(functions);
  const lines = [
    "# Benchmark",
    "",
    "Written by `npm run bench`. Figures in milliseconds are of one machine on one day; read the ratios, whose two sides took turns",
    "in the same run.",
    "",
    `Machine: ${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores, Node ${process.version}.`,
    "",
    "## What counts",
    "",
    "Excel hands the cells of a formula's ranges over to another process and takes those of the result back, 30 to 100 ms for",
    "300,000 cells. What a function computes can be felt only where it comes near that. The least that handing over costs is writing",
    "the cells as JSON and reading them again, and that is what computing is compared with.",
    "",
    ...findings(measured),
    "",
    "## Every function",
    "",
    "Tables of 3000 × 100 cells, as many in one column or in a square where the function asks for that (`bench/inputs.ts`), with the",
    "optional arguments omitted. **Computing** is a call of `dist/functions.js` as Excel makes it: arguments read and checked, result",
    "written into rows. **Growth** compares with a tenth of the data: the time for each cell over that of the smaller table, 1 where",
    "the time is proportional to the cells. Times are the median processor time of at least seven rounds, including the garbage",
    "collected in them.",
    "",
    ...functionTable(measured),
    "",
    "## The sheets",
    "",
    "What “Load” writes is planned first, cell by cell with formats, notes and charts, and then handed to Excel. This is the time to",
    "plan, beside that for handing these cells over.",
    "",
    ...loadTable(loads),
    "",
    `The first time, before anything is compiled, everything takes ${milliseconds(first.planning)} ms to plan by the clock, and another`,
    `${milliseconds(first.writing)} ms to be written into an .xlsx file.`,
    "",
    ...longSection(functions),
    "## Other packages",
    "",
    "Times of R and Python packages for the same calculation, and those of JJJ beside them, were taken in one run on another machine",
    "with an earlier build; the versions of the packages were not recorded. Compare within that run: the last column is of this",
    "machine. `npm run bench -- --against <folder>` compares the build in `dist/` with another build of `functions.js` on one machine,",
    "and holds the ratio against a limit that these figures set: at most a quarter slower than the package, for Theil's index by",
    "column at most 1.6 times, and Gini faster than the package.",
    "",
    ...peerTable(measureCases(functions, ({ peer }) => peer !== undefined)),
    "",
  ].join("\n");
  writeFileSync(page, lines);
}

const { values } = parseArgs({
  options: { against: { type: "string" }, only: { type: "string" }, long: { type: "boolean" } },
});
if (values.long === true) writeLong();
else if (values.against === undefined) void writePage();
else void compareBuilds([path.resolve(values.against, "functions.js"), built], { only: values.only });
