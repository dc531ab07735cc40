import { linesOf, type Side } from "../../../sheets/own-table/table-cell";
import type { CellRows, Runner } from "../../formula/engine";
import { widthOf } from "../causes/trial";
import type { Offset } from "../offset";
import { layoutOf } from "../sides/read-sides";

/** A call, and which value of its result is meant. */
export interface ReadCall {
  readonly name: string;
  /** The names of the arguments, and the cells of each; null for an omitted one. */
  readonly argumentNames: readonly string[];
  readonly args: readonly (CellRows | null)[];
  readonly run: Runner;
  readonly offset: Offset;
  readonly result: CellRows;
}

/** Rows or columns, counted from 0, of every argument that has as many. */
export interface Removed {
  readonly side: Side;
  readonly count: number;
  readonly lines: ReadonlySet<number>;
  /** Whether the table that they are in is square, so that a vector belongs to the side that it lies along. */
  readonly isOfSquare: boolean;
}

const lengthOf = (rows: CellRows, side: Side) => (side === "row" ? rows.length : widthOf(rows));

const otherSide = (side: Side): Side => (side === "row" ? "column" : "row");

/**
 * The value of a call without some rows and columns of its arguments; undefined if there is none, as for a value that
 * belongs to one of them.
 */
export function valueWithout(call: ReadCall, removed: readonly Removed[]): number | undefined {
  // Both sides of a square may mean the same units.
  for (const areSquares of [false, true]) {
    const args = call.args.map((rows) => rows && withoutAll(rows, removed, areSquares));
    const outcome = call.run(call.name, readAlike(call, args));
    if (outcome?.kind !== "rows") continue;
    const place = placeWithout(call, removed, outcome.rows);
    const value = place === null ? undefined : outcome.rows[place.row]?.[place.column];
    if (typeof value === "number") return value;
  }
  return undefined;
}

function withoutAll(rows: CellRows, removed: readonly Removed[], areSquares: boolean): CellRows {
  return removed.reduce((left, one) => {
    const isSquare = rows.length === one.count && widthOf(rows) === one.count;
    const { side } = one;
    if (areSquares && isSquare) return withoutLines(withoutLines(left, side, one), otherSide(side), one);
    if (lengthOf(rows, side) === one.count) return withoutLines(left, side, one);
    const isVector = rows.length === 1 || widthOf(rows) === 1;
    const isAcross = isVector && !one.isOfSquare && lengthOf(rows, otherSide(side)) === one.count;
    return isAcross ? withoutLines(left, otherSide(side), one) : left;
  }, rows);
}

function withoutLines(rows: CellRows, side: Side, { lines, count }: Removed): CellRows {
  if (lengthOf(rows, side) !== count) return rows;
  return side === "row"
    ? rows.filter((_, row) => !lines.has(row))
    : rows.map((row) => row.filter((_, column) => !lines.has(column)));
}

/** Where the value is in the result without the lines, which is shorter if it has one for each; null if it was in one. */
function placeWithout({ result, offset }: ReadCall, removed: readonly Removed[], left: CellRows): Offset | null {
  let place = offset;
  for (const { side, count, lines } of removed) {
    if (lengthOf(result, side) - lengthOf(left, side) !== lines.size) continue;
    const heading = lengthOf(result, side) - count;
    const own = offset[side] - heading;
    if (lines.has(own)) return null;
    place = { ...place, [side]: place[side] - [...lines].filter((line) => line < own).length };
  }
  return place;
}

/** The arguments so that the vector that says how the table lies says the same as before, also where it is square now. */
function readAlike({ name, argumentNames, args }: ReadCall, left: readonly (CellRows | null)[]) {
  const layout = (tables: typeof args) => layoutOf(name, (wanted) => tables[argumentNames.indexOf(wanted)] ?? null);
  const [before, after] = [layout(args), layout(left)];
  if (before === null || after === null || before.isDown === after.isDown) return left;
  const place = argumentNames.indexOf(before.vector);
  return left.map((rows, index) => (index === place && rows !== null ? (linesOf(rows, "column") as CellRows) : rows));
}
