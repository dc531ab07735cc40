import { sumOf } from "../src/core/numeric/compensated-sum";
import { extremesOf } from "../src/core/numeric/extremes";
import { newNumbers, reusingRoom } from "../src/core/numeric/room";
import { squaredDeviations } from "../src/core/numeric/squared-deviations";
import { ForeignErrors, readMatrix } from "../src/functions/runtime/read";
import { logarithmsOf, sumOfCells, writeLike } from "./floors";
import { Comparison } from "./measure";

/**
 * What a cell costs in each of the steps that functions are made of, in nanoseconds, with the ratio to the floor. Each
 * takes turns with the floor alone, so that both find the same in the cache.
 */
export function measureCosts(table: readonly (readonly number[])[], log: (line: string) => void): void {
  const numbers = Float64Array.from(table.flat());
  const cells = numbers.length;
  const column = Array.from(numbers, (value) => [value]);
  const foreign = new ForeignErrors(true);
  const steps: readonly (readonly [string, () => unknown])[] = [
    ["the floor: types checked, summed", () => sumOfCells(table)],
    [
      "read from nested arrays into room used before",
      () => reusingRoom(() => readMatrix(table, "values", foreign).rows),
    ],
    ["read from nested arrays into a new `Float64Array`", () => readMatrix(table, "values", foreign)],
    ["summed with compensation", () => sumOf(numbers)],
    ["lowest and highest found", () => extremesOf(numbers)],
    ["squared deviations summed", () => squaredDeviations(numbers, null, 500)],
    ["divided, into room used before", () => reusingRoom(() => divided(numbers))],
    ["its logarithm taken", logarithmsOf([table], cells)],
    ["written to nested arrays as wide as the table", writeLike(table)],
    ["written to nested arrays of one column", writeLike(column)],
  ];
  for (const [name, run] of steps) {
    const found = new Comparison([run, () => sumOfCells(table)], 100);
    const each = (found.time(0) / cells) * 1e6;
    log(`| ${name} | ${each.toFixed(2)} ns | ${found.ratio([0], [1]).toFixed(1)}× |`);
  }
}

function divided(numbers: Float64Array): number {
  const quotients = newNumbers(numbers.length);
  for (let index = 0; index < quotients.length; index++) quotients[index] = (numbers[index] as number) / 7.3;
  return quotients[1] ?? 0;
}
