import type { Case } from "./cases";
import type { MeasuredLoad } from "./tables";

/** A function on a table: how many cells go in and out, and milliseconds to compute and to hand these cells over. */
export interface MeasuredFunction {
  readonly name: string;
  readonly cells: number;
  readonly computing: number;
  readonly handing: number;
  /** The time for each cell of a table ten times as large, over that of the smaller one. */
  readonly growth: number;
}

export interface MeasuredCase extends Pick<Case, "name" | "fn" | "peer" | "goal"> {
  readonly time: number;
}

/** Computing may take this part of handing the cells over. */
const mostOfHanding = 0.1;

/**
 * A cell of the larger table may take this many times as long as one of a tenth of it. Sorting needs 1.2, a table that no
 * longer fits into the nearest cache up to 1.7; time that grows with the square of the cells would need 10.
 */
const mostGrowth = 2;

/** Milliseconds with three digits. */
export const milliseconds = (time: number): string => (time >= 100 ? time.toFixed(0) : time.toPrecision(3));

const percent = (ratio: number) => `${(ratio * 100).toFixed(ratio < 0.1 ? 1 : 0)} %`;
const count = (number: number) => number.toLocaleString("en");

function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const isNumber = (place: number) => rows.every((cells) => /^[\d.,]+( %)?$/.test(cells[place] ?? ""));
  return [
    line(titles),
    `|${titles.map((_, place) => (isNumber(place) ? "--:" : "---")).join("|")}|`,
    ...rows.map(line),
  ];
}

const listed = (names: readonly string[]) => (names.length === 0 ? "" : `; the others: ${names.join(", ")}`);

/** How many functions are within a limit, and which are not. */
function within(
  functions: readonly MeasuredFunction[],
  isWithin: (one: MeasuredFunction) => boolean,
  show: (one: MeasuredFunction) => string,
): string {
  const others = functions.filter((one) => !isWithin(one));
  return `${functions.length - others.length} of ${functions.length}${listed(others.map((one) => `${one.name} (${show(one)})`))}`;
}

/** Each goal with what was found. */
export function findings(functions: readonly MeasuredFunction[]): readonly string[] {
  const part = (one: MeasuredFunction) => one.computing / one.handing;
  const cheap = within(
    functions,
    (one) => part(one) <= mostOfHanding,
    (one) => percent(part(one)),
  );
  const linear = within(
    functions,
    ({ growth }) => growth <= mostGrowth,
    ({ growth }) => growth.toFixed(1),
  );
  return [
    `- Computing takes at most a tenth of handing the cells over: ${cheap}.`,
    `- Time grows in proportion to the cells (at most ${mostGrowth} times the time of each cell for ten times the cells): ${linear}.`,
  ];
}

export function functionTable(functions: readonly MeasuredFunction[]): readonly string[] {
  return markdownTable(
    ["function", "cells in and out", "computing, ms", "handing over, ms", "computing / handing over", "growth"],
    functions.map(({ name, cells, computing, handing, growth }) => [
      name,
      count(cells),
      milliseconds(computing),
      milliseconds(handing),
      percent(computing / handing),
      growth.toFixed(2),
    ]),
  );
}

export function loadTable(loads: readonly MeasuredLoad[]): readonly string[] {
  return markdownTable(
    ["load", "sheets", "cells", "planning, ms", "handing over, ms", "planning / handing over"],
    loads.map(({ name, sheets, cells, planning, handing }) => [
      name,
      count(sheets),
      count(cells),
      milliseconds(planning),
      milliseconds(handing),
      (planning / handing).toFixed(1),
    ]),
  );
}

/** Long calculations beside the time that they may take. */
export function goalTable(cases: readonly MeasuredCase[]): readonly string[] {
  return markdownTable(
    ["calculation", "function", "at most, ms", "in this run, ms"],
    cases.flatMap(({ name, fn, goal, time }) =>
      goal === undefined ? [] : [[name, fn, count(goal), milliseconds(time)]],
    ),
  );
}

export function peerTable(cases: readonly MeasuredCase[]): readonly string[] {
  return markdownTable(
    ["calculation", "function", "package", "package, ms", "JJJ, ms", "JJJ / package", "JJJ in this run, ms"],
    cases.flatMap(({ name, fn, peer, time }) =>
      peer === undefined
        ? []
        : [
            [
              name,
              fn,
              peer.package,
              String(peer.peer),
              String(peer.jjj),
              (peer.jjj / peer.peer).toFixed(2),
              milliseconds(time),
            ],
          ],
    ),
  );
}
