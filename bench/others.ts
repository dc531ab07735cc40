import { passOver } from "./floors";
import { type Layout, table } from "./inputs";
import { Comparison } from "./measure";
import { type Measured, measureFunction, show, times } from "./measured";
import type { WorksheetFunction } from "./worksheet";

type Functions = ReadonlyMap<string, WorksheetFunction>;

/** A long vector as each of these takes it. */
const vectorRecipes: Readonly<Record<string, (vector: number[][], other: number[][]) => readonly unknown[]>> = {
  SHARE: (a) => [a],
  GROWTH: (a, b) => [a, b],
  GAP: (a) => [a, [[1000]]],
  GRADIENT: (a) => [a],
  GINI: (a) => [a],
  THEIL: (a) => [a],
  ATKINSON: (a) => [a, [[0.5]]],
  HOOVER: (a) => [a],
  COEFVAR: (a) => [a],
  WILLIAMSON: (a, b) => [a, b],
  LORENZ: (a) => [a],
  HHI: (a) => [a],
  ENTROPY: (a) => [a],
  PRIMACY: (a) => [a],
  RANKSIZE: (a) => [a],
};

const row = (name: string, { time, ratio, leastRatio, ofLeast }: Measured) =>
  `| ${name} | ${show(time)} | ${times(ratio)} | ${times(leastRatio)} | ${times(ofLeast)} |`;

/** Vectors of 1,000,000 cells. */
export function measureVectors(functions: Functions, log: (line: string) => void): void {
  const [a, b] = [table(1_000_000, 1), table(1_000_000, 1, 2)];
  for (const [name, recipe] of Object.entries(vectorRecipes)) {
    const fn = functions.get(name);
    if (fn !== undefined) log(row(name, measureFunction(name, fn, recipe(a, b), 300)));
  }
}

/** Calls of one cell, as a formula filled down a column makes them. */
const scalarRecipes: Readonly<Record<string, (value: number) => readonly unknown[]>> = {
  GAP: (value) => [[[value]], [[76.9]], [["pp"]]],
  GROWTH: (value) => [[[value]], [[value + 5]]],
  SHARE: (value) => [[[value]], [[19500.6]]],
  INCOMEGROUP: (value) => [[[value]], [[2013]], [["code"]]],
  DECOUPLE: (value) => [[[value]], [[value + 2]], [[100]], [[110]]],
};

/** 10,000 calls of one cell: the time of all, and nanoseconds of each. */
export function measureScalars(functions: Functions, log: (line: string) => void): void {
  const calls = 10_000;
  for (const [name, recipe] of Object.entries(scalarRecipes)) {
    const fn = functions.get(name);
    if (fn === undefined) continue;
    const all = Array.from({ length: calls }, (_, place) => recipe(place + 1));
    const found = new Comparison([
      () => {
        let last: unknown = null;
        for (const args of all) last = fn(...args);
        return last;
      },
    ]);
    log(`| ${name} | ${show(found.time(0))} | ${show(found.time(0) / calls)} |`);
  }
}

/** Every region with every other: the time, and that of one sector of one pair in dependent additions. */
export function measurePairs(functions: Functions, log: (line: string) => void): void {
  const regions = 1000;
  const sectors = 100;
  const args = [table(regions, sectors), [["pairs"]]];
  const steps = ((regions * (regions + 1)) / 2) * sectors;
  const numbers = new Float64Array(sectors * regions).fill(1.5);
  const additions = () => {
    let sum = 0;
    for (let done = 0; done < steps; done += numbers.length)
      for (let index = 0; index < numbers.length; index++) sum += numbers[index] as number;
    return sum;
  };
  for (const name of ["KRUGMAN", "SIMILARITY"]) {
    const fn = functions.get(name);
    if (fn === undefined) continue;
    const found = new Comparison([() => fn(...args), additions], 300);
    const each = (found.time(0) / steps) * 1e6;
    log(`| ${name} | ${show(found.time(0))} | ${each.toFixed(2)} ns | ${times(found.ratio([0], [1]))} |`);
  }
}

/** The same size of table with other cells: what a reader of ranges meets in a workbook. */
export function measureMixtures(functions: Functions, from: Layout, log: (line: string) => void): void {
  const [decimals] = from.tables;
  const tables = {
    "decimals and whole numbers": decimals,
    "whole numbers alone": decimals.map((line) => line.map(Math.round)),
    "a blank in each row": decimals.map((line, place) =>
      line.map((value, column) => (column === place % line.length ? "" : value)),
    ),
  };
  for (const name of ["SHARE", "LOCQ", "COEFVAR"]) {
    const fn = functions.get(name);
    if (fn === undefined) continue;
    for (const [kind, cells] of Object.entries(tables)) {
      const args = [JSON.parse(JSON.stringify(cells)) as unknown[][]];
      const found = new Comparison([() => fn(...args), passOver(args)]);
      const ratio = kind.startsWith("a blank") ? "" : times(found.ratio([0], [1]));
      log(`| ${name} | ${kind} | ${show(found.time(0))} | ${ratio} |`);
    }
  }
}
