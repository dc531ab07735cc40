import { cases } from "./cases";
import { loadFunctions } from "./functions";
import { spanOf, warm } from "./measure";

/*
 * One of the builds that `compare.ts` compares, in a process of its own: what the compiler has learned from one build
 * must not help or hinder the other. Sends cells of the result first, then answers each message with a span.
 */

/** At most this many cells of the result, evenly spread. */
const mostCells = 20_000;

function cellsOf(result: unknown): unknown[] {
  const cells = Array.isArray(result) ? (result as unknown[][]).flat() : [result];
  const step = Math.ceil(cells.length / mostCells);
  return [cells.length, ...cells.filter((_, place) => place % step === 0)];
}

function serve(file: string, place: number): void {
  const wanted = cases[place];
  const fn = wanted === undefined ? undefined : loadFunctions(file).get(wanted.fn);
  if (wanted === undefined || fn === undefined) throw new Error(`${file} does not have the function of case ${place}`);
  const args = wanted.args();
  const measurable = warm(() => fn(...args));
  process.on("message", () => process.send?.(spanOf(measurable)));
  process.send?.(cellsOf(fn(...args)));
}

serve(process.argv[2] ?? "", Number(process.argv[3]));
