import { linesOf, type Side, type TableRows } from "../../../sheets/own-table/table-cell";
import type { CellRows, Runner } from "../../formula/engine";
import type { Names } from "../../formula/names-beside";
import type { Span } from "../causes/cause";
import { wholeOf, widthOf } from "../causes/trial";
import type { Offset } from "../offset";

/** A row or a column of totals among the cells that a call reads, where it changes the value. */
export interface Total {
  readonly where: Span;
  /** How it is known: it is called so, or it equals the sum of the others. */
  readonly isSum: boolean;
  /** The value without it. */
  readonly value: number;
}

/** What totals are called. */
const totalName =
  /^(sub-?|grand |national |overall )?totals?\b|\btotal$|^(sum|nation|national|nationwide|the nation|whole country|all (regions|provinces|states|sectors|industries))$|^(national|overall) (average|mean)$|^(合|总|共|小)\s*计$|^(总和|总量|总数|全国|全省|全市|全区|地区合计|全国合计|全国总计|全国平均|各地合计|全部)$/i;

/** A larger table is not calculated again without each of its totals. */
const mostCells = 100_000;

export interface TotalSearch {
  readonly name: string;
  readonly args: readonly (CellRows | null)[];
  readonly namesOf: (argument: number) => Names;
  readonly run: Runner;
  readonly offset: Offset;
  readonly result: CellRows;
}

/** The first total without which the value is another; null where there is none. */
export function findTotal(search: TotalSearch): Total | null {
  const value = search.result[search.offset.row]?.[search.offset.column];
  if (typeof value !== "number") return null;
  for (const [argument, rows] of search.args.entries()) {
    if (rows === null || rows.length * widthOf(rows) > mostCells) continue;
    for (const side of ["row", "column"] as const) {
      const found = totalOf(search, argument, rows, side);
      if (found === null) continue;
      const without = valueWithout(search, argument, side, found.line);
      if (typeof without !== "number" || isSame(without, value)) continue;
      const whole = wholeOf(argument, rows);
      const where =
        side === "row"
          ? { ...whole, top: found.line, bottom: found.line }
          : { ...whole, left: found.line, right: found.line };
      return { where, isSum: found.isSum, value: without };
    }
  }
  return null;
}

function totalOf({ namesOf }: TotalSearch, argument: number, rows: CellRows, side: Side) {
  const lines = linesOf(rows, side);
  if (lines.length < 3) return null;
  const names = namesOf(argument)[side === "row" ? "rows" : "columns"];
  const last = lines.length - 1;
  const sum = [last, 0].find((line) => isSumOfOthers(lines, line));
  if (sum !== undefined) return { line: sum, isSum: true };
  const called = names.findIndex((name) => name !== null && totalName.test(name));
  return called < 0 ? null : { line: called, isSum: false };
}

/** As far as printed figures tell. */
const tolerance = 1e-3;

/** Whether a line equals the sum of the others in every place; a single place needs more than two others to count. */
function isSumOfOthers(lines: TableRows, total: number): boolean {
  const places = lines[total] ?? [];
  if (places.length === 1 && lines.length < 4) return false;
  return places.every((value, place) => {
    if (typeof value !== "number" || value === 0) return false;
    const others = lines.reduce((sum, line, index) => {
      const one = line[place];
      return index !== total && typeof one === "number" ? sum + one : sum;
    }, 0);
    return Math.abs(others - value) <= tolerance * Math.abs(value);
  });
}

/** The value of the call without a line, in all arguments that have as many; undefined where there is none. */
function valueWithout({ name, args, run, offset, result }: TotalSearch, argument: number, side: Side, line: number) {
  const rows = args[argument] ?? [];
  const count = side === "row" ? rows.length : widthOf(rows);
  const without = (one: CellRows | null) => {
    if (one === null || (side === "row" ? one.length : widthOf(one)) !== count) return one;
    return side === "row" ? one.filter((_, row) => row !== line) : one.map((row) => row.filter((_, c) => c !== line));
  };
  const outcome = run(name, args.map(without));
  if (outcome?.kind !== "rows") return undefined;
  const length = side === "row" ? result.length : widthOf(result);
  const heading = length - count;
  const own = offset[side] - (heading === 1 ? 1 : 0);
  const isPerLine = heading === 0 || heading === 1;
  if (isPerLine && own === line) return undefined;
  const moved = isPerLine && own > line ? offset[side] - 1 : offset[side];
  const place = { ...offset, [side]: moved };
  return outcome.rows[place.row]?.[place.column];
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
