import { execFileSync } from "node:child_process";
import path from "node:path";
import { inTwoPasses, mostTimes, mostTimesFloor, mostTimesInput, mostTimesSort, peers, sorting } from "./goals";
import { type Measured, show, times } from "./measured";
import type { Memory } from "./memory";

/** What was measured of each function on the largest table. */
export type Largest = ReadonlyMap<string, Measured>;

/** A list that says none where it has nothing. */
const listed = (names: readonly string[]) => (names.length === 0 ? "none" : names.join(", "));

/** Memory of every function, measured in a process that never collects during a call. */
export function measureMemory(): ReadonlyMap<string, Memory> {
  const flags = ["--expose-gc", "--min-semi-space-size=600", "--max-semi-space-size=600"];
  const text = execFileSync(process.execPath, [...process.execArgv, ...flags, path.join(__dirname, "memory.ts")], {
    encoding: "utf8",
    maxBuffer: 1e7,
  });
  return new Map(Object.entries(JSON.parse(text) as Record<string, Memory>));
}

/** All that a call needs: new memory and room that it uses again. */
const usedBy = ({ allocated, room }: Memory) => allocated + room;

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

export function memoryRows(memory: ReadonlyMap<string, Memory>): string[] {
  return Array.from(
    memory,
    ([name, one]) =>
      `| ${name} | ${megabytes(one.input)} MB | ${megabytes(one.allocated)} MB | ${megabytes(one.room)} MB | ${times(usedBy(one) / one.input)} | ${megabytes(one.result)} MB | ${times(Math.max(usedBy(one) - one.result, 0) / one.input)} |`,
  );
}

/** Each goal with what was measured, computed from the figures of the page. */
export function goalRows(largest: Largest, memory: ReadonlyMap<string, Memory>): string[] {
  const kind = (name: string) => (sorting.has(name) ? "sort" : inTwoPasses.has(name) ? "two" : "one");
  const reaching = (goal: string, wanted: string) => {
    const all = [...largest].filter(([name]) => kind(name) === wanted);
    const met = all.filter(([name, { ratio }]) => ratio <= mostTimes(name));
    const near = all.filter(([name, { ratio, leastRatio }]) => ratio <= Math.max(mostTimes(name), 2 * leastRatio));
    const count = `${met.length} of ${all.length}; ${near.length} in this or in twice the least work`;
    return goalRow(goal, count, met.length === all.length);
  };
  const rows = [
    reaching(`one pass: at most ${mostTimesFloor} × floor`, "one"),
    reaching(`two passes: at most ${2 * mostTimesFloor} × floor`, "two"),
    reaching(`sort: at most ${mostTimesSort} × (floor + sort)`, "sort"),
  ];
  for (const name of ["SHIFTSHARE", "LOCQ"]) {
    const found = largest.get(name);
    if (found === undefined) continue;
    const most = peers.mostTimesNumpy * peers.numpy;
    rows.push(
      goalRow(`${name}: faster than R EconGeo (${peers.econGeo} ms)`, show(found.time), found.time < peers.econGeo),
      goalRow(
        `${name}: within ${peers.mostTimesNumpy} × numpy (${most.toFixed(1)} ms)`,
        show(found.time),
        found.time <= most,
      ),
    );
  }
  const thrifty = [...memory].filter(([, one]) => usedBy(one) <= mostTimesInput * one.input);
  const count = `${thrifty.length} of ${memory.size}`;
  rows.push(goalRow(`memory: at most ${mostTimesInput} × the input`, count, thrifty.length === memory.size));
  return rows;
}

const goalRow = (goal: string, measured: string, isMet: boolean) =>
  `| ${goal} | ${measured} | ${isMet ? "met" : "not met"} |`;

/** Which functions miss a goal, and which of them miss it by the least work alone that any implementation has to do. */
export function missesOf(largest: Largest, memory: ReadonlyMap<string, Memory>): string[] {
  const missed = [...largest].filter(([name, { ratio }]) => ratio > mostTimes(name));
  const bound = missed.filter(([name, { leastRatio }]) => leastRatio > mostTimes(name));
  const free = missed.filter((one) => !bound.includes(one));
  const wasteful = [...memory].filter(([, one]) => usedBy(one) > mostTimesInput * one.input);
  const byResult = wasteful.filter(([, one]) => usedBy(one) - one.result <= mostTimesInput * one.input);
  const others = wasteful.filter((one) => !byResult.includes(one));
  const shown = ([name, { ratio, leastRatio }]: readonly [string, Measured]) =>
    `${name} ${times(ratio)} (${times(leastRatio)})`;
  return [
    `- Over the goal, as the least work alone already is (in brackets): ${listed(bound.map(shown))}.`,
    `- Over the goal, though the least work is not: ${listed(free.map(shown))}.`,
    `- Over ${mostTimesInput} × the input in memory, but not without the result itself: ${listed(byResult.map(([name]) => name))}.`,
    `- Over it without the result as well: ${listed(others.map(([name]) => name))}.`,
  ];
}
