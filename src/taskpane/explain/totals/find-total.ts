import { linesOf, type Side } from "../../../sheets/own-table/table-cell";
import { findTotals, type TotalLine } from "../../../sheets/own-table/totals/find-totals";
import type { Names } from "../../formula/names-beside";
import type { Span } from "../causes/cause";
import { wholeOf, widthOf } from "../causes/trial";
import { type ReadCall, type Removed, valueWithout } from "./without-lines";

/** A row or a column of totals among the cells that a call reads. */
export interface Total extends Pick<TotalLine, "kind" | "isSum"> {
  readonly where: Span;
}

/** The totals that change a value, and the value without them. */
export interface FoundTotals {
  readonly totals: readonly Total[];
  readonly value: number;
}

/** A larger table is not calculated again without each of its totals. */
const mostCells = 100_000;

export interface TotalSearch extends ReadCall {
  /** What the sheet calls the rows and columns of an argument; null for one that is not searched. */
  readonly namesOf: (argument: number) => Names | null;
}

/** The totals without which the value is another; null where there are none. */
export function findTotal(search: TotalSearch): FoundTotals | null {
  const value = search.result[search.offset.row]?.[search.offset.column];
  if (typeof value !== "number") return null;
  const changing = groupsOf(search).filter(({ removed }) => {
    const without = valueWithout(search, [removed]);
    return without !== undefined && !isSame(without, value);
  });
  const all = changing.map(({ removed }) => removed);
  const without = all.length === 0 ? undefined : valueWithout(search, all);
  return without === undefined ? null : { totals: changing.flatMap(({ totals }) => totals), value: without };
}

interface Group {
  readonly removed: Removed;
  readonly totals: readonly Total[];
}

/** The totals of each side; those of arguments with as many lines are the same lines. */
function groupsOf({ args, namesOf }: TotalSearch): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const [argument, rows] of args.entries()) {
    const names = namesOf(argument);
    if (rows === null || names === null || rows.length * widthOf(rows) > mostCells) continue;
    const found = findTotals({ rows, names });
    for (const side of ["row", "column"] as const) {
      if (found[side].length === 0) continue;
      const count = linesOf(rows, side).length;
      const key = `${side} ${count}`;
      const before = groups.get(key);
      const lines = new Set([...(before?.removed.lines ?? []), ...found[side].map(({ line }) => line)]);
      if (lines.size > count - 2) continue;
      const isOfSquare = rows.length === widthOf(rows);
      const totals =
        before?.totals ??
        found[side].map(({ line, kind, isSum }) => ({
          kind,
          isSum,
          where: spanOf(wholeOf(argument, rows), side, line),
        }));
      groups.set(key, {
        removed: { side, count, lines, isOfSquare: isOfSquare || before?.removed.isOfSquare === true },
        totals,
      });
    }
  }
  return [...groups.values()];
}

const spanOf = (whole: Span, side: Side, line: number): Span =>
  side === "row" ? { ...whole, top: line, bottom: line } : { ...whole, left: line, right: line };

/** The same but for rounding in the calculation. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) + 1e-13;
