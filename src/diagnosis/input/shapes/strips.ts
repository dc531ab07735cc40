import { figureOf, type InputCell, type InputRows, textOf } from "../cells";
import { placedAt } from "../placed";
import type { ReadTable } from "../read-table";
import { blocks } from "./blocks";

/** Blocks beside each other, each with names of its own: read one after the other. Null where one of them is none. */
export function strips(rows: InputRows): ReadTable | null {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const isFigure = (cell: InputCell | undefined) => textOf(cell) !== "" && figureOf(cell) !== undefined;
  const isName = (cell: InputCell | undefined) => textOf(cell) !== "" && figureOf(cell) === undefined;
  const starts = [0];
  for (let column = 2; column < width; column++) {
    const from = starts[starts.length - 1] ?? 0;
    const withFigures = rows.filter((row) => row.slice(from, column).filter(isFigure).length >= 2);
    const named = withFigures.filter((row) => isName(row[column]) && isFigure(row[column + 1]));
    if (named.length >= 2 && 2 * named.length > withFigures.length) starts.push(column);
  }
  const parts = starts.map((start, place) => {
    const cut = rows.map((row) => row.slice(start, starts[place + 1] ?? width));
    return placedAt(blocks(cut), { row: 0, column: start });
  });
  const read = parts.filter((part) => part !== null);
  if (read.length < parts.length) return null;
  return {
    figures: read.flatMap(({ figures }) => figures),
    wrong: read.flatMap(({ wrong }) => wrong),
    carried: read.flatMap(({ carried }) => carried),
    unread: [...new Set(read.flatMap(({ unread }) => unread))],
  };
}
