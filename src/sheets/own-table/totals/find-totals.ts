import { highestOf } from "../../../core/numeric/vectors";
import { linesOf, type Side, type TableRows } from "../table-cell";
import { compareWithSum } from "./sum-lines";
import { readTotalName } from "./total-name";

/** The numbers of a table without their headings, and the names beside them. */
export interface NamedRows {
  readonly rows: TableRows;
  /** The name of each row and of each column; null for one without a name, empty where there are none. */
  readonly names: { readonly rows: readonly (string | null)[]; readonly columns: readonly (string | null)[] };
}

/** A row or a column that is not one of the units: the total of the others, of a part of them, or their average. */
export interface TotalLine {
  /** Counted from 0 in the table. */
  readonly line: number;
  readonly kind: "total" | "subtotal" | "average";
  /** What it is called; null without a name. */
  readonly name: string | null;
  readonly isNamed: boolean;
  /** Whether its numbers are the sum of the others. */
  readonly isSum: boolean;
}

/** The totals among the rows and among the columns of a table. */
export function findTotals({ rows, names }: NamedRows): { readonly [S in Side]: readonly TotalLine[] } {
  return {
    row: totalsAmong(linesOf(rows, "row"), names.rows),
    column: totalsAmong(linesOf(rows, "column"), names.columns),
  };
}

/** With more lines than this only the first and the last are compared with the sum of the others. */
const mostCompared = 200;

/** In a single place a number is the sum of so few others by chance. */
const fewestOfOnePlace = 3;

/** The totals among lines, in their order. */
export function totalsAmong(lines: TableRows, names: readonly (string | null)[]): readonly TotalLine[] {
  if (lines.length < 3) return [];
  const called = lines.map((_, line) => readTotalName(names[line] ?? ""));
  const isUnit = called.map((name) => name === null || name === "maybe");
  const unitsWithout = (line: number) => isUnit.flatMap((is, unit) => (is && unit !== line ? [unit] : []));
  const places = Math.max(0, highestOf(lines.map((line) => line.length)));
  return lines.flatMap((_, line): TotalLine[] => {
    const name = names[line] ?? null;
    const kind = called[line] ?? null;
    if (kind === "subtotal" || kind === "average") return [{ line, kind, name, isNamed: true, isSum: false }];
    const isEnd = line === 0 || line === lines.length - 1;
    if (kind === null && lines.length > mostCompared && !isEnd) return [];
    const others = unitsWithout(line);
    const compared = others.length < 2 ? "other" : compareWithSum(lines, line, others);
    const isSum = compared === "equal" && (places > 1 || (isEnd && others.length >= fewestOfOnePlace) || kind !== null);
    const isNamed = kind === "total" || (kind === "maybe" && compared !== "other");
    return isNamed || isSum ? [{ line, kind: "total", name, isNamed, isSum }] : [];
  });
}
