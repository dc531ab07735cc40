import { logarithmsOf, sumOfCells, writeLike } from "./floors";
import { Comparison } from "./measure";

/** What a cell costs in each of the steps that functions are made of, in nanoseconds, with the ratio to the floor. */
export function measureCosts(table: readonly (readonly number[])[], log: (line: string) => void): void {
  const numbers = Float64Array.from(table.flat());
  const cells = numbers.length;
  const column = Array.from(numbers, (value) => [value]);
  const steps: readonly (readonly [string, () => number])[] = [
    ["the floor: types checked, summed", () => sumOfCells(table)],
    ["copied from nested arrays to a new `Float64Array`, infinities looked for", () => copied(table)],
    ["summed with compensation", () => compensated(numbers)],
    ["lowest and highest found", () => extremes(numbers)],
    ["divided, into a new `Float64Array`", () => divided(numbers)],
    ["its logarithm taken", logarithmsOf([table], cells)],
    ["written to nested arrays as wide as the table", writeLike(table)],
    ["written to nested arrays of one column", writeLike(column)],
  ];
  const found = new Comparison(
    steps.map(([, run]) => run),
    300,
  );
  steps.forEach(([name], place) => {
    const each = (found.time(place) / cells) * 1e6;
    log(`| ${name} | ${each.toFixed(2)} ns | ${found.ratio([place], [0]).toFixed(1)}× |`);
  });
}

function copied(rows: readonly (readonly unknown[])[]): number {
  const columns = rows[0]?.length ?? 0;
  const values = new Float64Array(rows.length * columns);
  let check = 0;
  let index = 0;
  for (const row of rows)
    for (let column = 0; column < columns; column++) {
      const value = row[column];
      if (typeof value !== "number") return NaN;
      check += value - value;
      values[index++] = value;
    }
  return check + (values[columns] ?? 0);
}

function compensated(numbers: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < numbers.length; index++) {
    const value = numbers[index] as number;
    const next = sum + value;
    const added = next - sum;
    lost += sum - (next - added) + (value - added);
    sum = next;
  }
  return sum + lost;
}

function extremes(numbers: Float64Array): number {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let index = 0; index < numbers.length; index++) {
    const value = numbers[index] as number;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return lowest + highest;
}

function divided(numbers: Float64Array): number {
  const quotients = new Float64Array(numbers.length);
  for (let index = 0; index < quotients.length; index++) quotients[index] = (numbers[index] as number) / 7.3;
  return quotients[1] ?? 0;
}
