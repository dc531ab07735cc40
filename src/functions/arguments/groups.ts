import { type Matrix, MatrixBuilder, MISSING } from "../../core/matrix/matrix";
import type { Labels } from "../specification";

/** Groups by name, and for each cell the number of its group. */
export interface NumberedGroups {
  /** In the order in which they first appear. */
  readonly names: readonly string[];
  /** Numbers from 0; a blank label is a blank. */
  readonly codes: Matrix;
}

/** Numbers the groups that labels name. Labels that differ in letter case or in spaces around them are the same. */
export function numberGroups({ rows, columns, cells }: Labels): NumberedGroups {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  // Cleaning a label costs more than finding it again.
  const byLabel = new Map<string | null, number>();
  const numberOf = (label: string | null): number => {
    const name = label?.trim() ?? "";
    const key = name.toLowerCase();
    const number = name === "" ? -1 : (numbers.get(key) ?? names.push(name) - 1);
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
