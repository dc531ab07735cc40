import { roundTo } from "../rounding";
import type { MarkedCell } from "./mark-question";
import type { CellStatus, QuestionMarking } from "./types";

const worstFirst: readonly CellStatus[] = ["error", "text", "wrong", "mistake", "blank", "right"];

/** The marking of a question from that of its cells. */
export function questionMarking(
  { id, number, points }: { readonly id: string; readonly number: number; readonly points: number },
  cells: readonly MarkedCell[],
  feedback: string,
): Omit<QuestionMarking, "hint"> {
  return {
    id,
    number,
    status: worstFirst.find((worst) => cells.some(({ status }) => status === worst)) ?? "right",
    cells: cells.map(({ status, mistake, carried, points: of }) => ({ status, mistake, carried, points: of })),
    points: pointsOf(cells, points),
    outOf: points,
    feedback,
  };
}

/** Parts of points are rounded, so that three thirds are a whole. */
function pointsOf(cells: readonly MarkedCell[], all: number): number {
  if (cells.every(({ status }) => status === "right")) return all;
  return roundTo(
    cells.reduce((sum, { points }) => sum + points, 0),
    4,
  );
}
