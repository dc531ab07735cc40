import { lineInPoints } from "../looks";
import type { SheetPlan } from "../plan";

/** In characters, of a column without a width of its own. */
export const usualColumn = 8.43;

/**
 * The width in points of a column that shows this many digits of the default font: seven pixels each and five of
 * padding, at 96 pixels and 72 points to the inch.
 */
export function columnWidthInPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

/** The height of a row in points, as far as the plan says it. */
export function rowHeightIn(plan: Pick<SheetPlan, "rowLines" | "rowHeights">): (row: number) => number {
  const heights = new Map([
    ...(plan.rowLines ?? []).map(({ row, lines }) => [row, lines * lineInPoints] as const),
    ...(plan.rowHeights ?? []).map(({ row, points }) => [row, points] as const),
  ]);
  return (row) => heights.get(row) ?? lineInPoints;
}

/** The row that is this many points below the top of another. */
export const rowEnd = (plan: SheetPlan, from: number, points: number): number => endOf(from, points, rowHeightIn(plan));

/** The column that is this many points right of the left edge of another. */
export const columnEnd = ({ columnWidths }: SheetPlan, from: number, points: number): number =>
  endOf(from, points, (column) => columnWidthInPoints(columnWidths[column] ?? usualColumn));

function endOf(from: number, points: number, size: (place: number) => number): number {
  let place = from;
  for (let rest = points; rest > size(place); place++) rest -= size(place);
  return place;
}
