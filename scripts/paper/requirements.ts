import { incomeThresholds } from "../../src/core/gap/income-thresholds";
import type { Row } from "./descriptor";
import { type RowsOf, rowsOf, textOf } from "./row-text";

/** The resources whose rows are numbered, with the letter and the digits of their ids. */
export const numbered: readonly (readonly [name: string, letter: string, digits: number])[] = [
  ["facts", "F", 2],
  ["claims", "K", 2],
  ["exchanges", "X", 2],
  ["projects", "R", 2],
  ["stages", "S", 2],
  ["priorities", "P", 2],
  ["strategies", "T", 2],
  ["reference", "D", 3],
  ["income-thresholds", "W", 2],
];

/** Throws an Error that names the first id out of order: references to rows must keep their meaning. */
export function requireContiguous(rows: readonly Row[], letter: string, digits: number): void {
  rows.forEach((row, index) => {
    const needed = letter + String(index + 1).padStart(digits, "0");
    if (row.id !== needed) throw new Error(`${textOf(row, "id")} is where ${needed} is expected`);
  });
}

/** Throws an Error if a row lists the id of a fact or a project that does not exist. */
export function requireListed(rows: RowsOf): void {
  for (const listed of ["facts", "projects"]) {
    const known = new Set(rowsOf(rows, listed).map((row) => row.id));
    for (const [name] of numbered)
      for (const row of rowsOf(rows, name))
        for (const id of String(row[listed] ?? "").split("; "))
          if (id !== "" && !known.has(id))
            throw new Error(`${name}: ${textOf(row, "id")} lists ${id}, which is unknown`);
  }
}

/** Throws an Error if the income thresholds are not those that the functions use. */
export function requireSameThresholds(rows: readonly Row[]): void {
  const given = rows.map((row) => [row.data_year, row.low, row.lower_middle, row.upper_middle].join());
  const used = incomeThresholds.map((one) => [one.dataYear, one.low, one.lowerMiddle, one.upperMiddle].join());
  const wrong = Array.from({ length: Math.max(given.length, used.length) }, (_, index) => index).find(
    (index) => given[index] !== used[index],
  );
  if (wrong !== undefined)
    throw new Error(
      `income-thresholds.csv has ${given[wrong] ?? "nothing"}, the functions have ${used[wrong] ?? "nothing"}`,
    );
}
