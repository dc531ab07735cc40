import { requireFewNames } from "../../core/matrix/arguments";
import { type Matrix, MatrixBuilder, MISSING } from "../../core/matrix/matrix";
import type { Labels } from "../specification";

/** The names of groups and the number of the group of each cell. */
export interface NumberedGroups {
  /** In order of first appearance. */
  readonly names: readonly string[];
  /** Counted from 0; blank where the label is blank. */
  readonly codes: Matrix;
}

/** Numbers groups by their labels. Letter case and spaces around a label do not matter. */
export function numberGroups({ rows, columns, cells }: Labels, argument = "groups"): NumberedGroups {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  // Looking a label up as it is takes less time than trimming and lower-casing it.
  const byLabel = new Map<string | null, number>();
  const numberOf = (label: string | null): number => {
    const name = label?.trim() ?? "";
    const key = name.toLowerCase();
    const number = name === "" ? -1 : (numbers.get(key) ?? names.push(name) - 1);
    requireFewNames(argument, names.length);
    numbers.set(key, number);
    byLabel.set(label, number);
    return number;
  };
  const codes = new MatrixBuilder(rows, columns);
  for (let row = 0; row < rows; row++) numberRow(cells, row * columns, columns, byLabel, numberOf, codes);
  return { names, codes: codes.build() };
}

function numberRow(
  cells: readonly (string | null)[],
  start: number,
  count: number,
  known: ReadonlyMap<string | null, number>,
  numberOf: (label: string | null) => number,
  codes: MatrixBuilder,
): void {
  const { values } = codes;
  for (let index = start; index < start + count; index++) {
    const label = cells[index] as string | null;
    const number = known.get(label) ?? numberOf(label);
    if (number < 0) codes.fail(index, MISSING);
    else values[index] = number;
  }
}
