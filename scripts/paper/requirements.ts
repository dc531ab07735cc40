import { incomeThresholds } from "../../src/core/gap/income-thresholds";
import type { Resource, Row } from "./descriptor";
import { type RowsOf, rowsOf, textOf } from "./row-text";

/** A resource whose rows are numbered: `T01`, `T02` and so on. */
interface Numbered {
  readonly name: string;
  readonly letter: string;
  readonly digits: number;
}

/** The resources with numbered rows, by the pattern of their ids, such as `T\d\d`. */
export const numberedResources = (resources: readonly Resource[]): readonly Numbered[] =>
  resources.flatMap(({ name, schema }) => {
    const pattern = schema.fields.find((field) => field.name === "id")?.constraints?.pattern ?? "";
    const [, letter, digits = ""] = /^([A-Z])((?:\\d)+)$/.exec(pattern) ?? [];
    return letter === undefined ? [] : [{ name, letter, digits: digits.length / 2 }];
  });

/** Throws an Error that names the first id out of order: references to rows must keep their meaning. */
export function requireContiguous(rows: readonly Row[], letter: string, digits: number): void {
  rows.forEach((row, index) => {
    const needed = letter + String(index + 1).padStart(digits, "0");
    if (row.id !== needed) throw new Error(`${textOf(row, "id")} is where ${needed} is expected`);
  });
}

/** Throws an Error if a row lists the id of a fact or a project that does not exist. */
export function requireListed(rows: RowsOf, names: readonly string[]): void {
  for (const listed of ["facts", "projects"]) {
    const known = new Set(rowsOf(rows, listed).map((row) => row.id));
    for (const name of names)
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
