import { linesOf, type TableRows } from "../table-cell";
import { readFigure } from "./read-figure";

/** Where the figures of a table begin: the rows of headings above them and the columns of labels beside them. */
export interface BodyStart {
  readonly top: number;
  readonly left: number;
}

/** Finds the figures of a table: leading rows and columns in which more than half of what is filled in are words. */
export function findBody(rows: TableRows): BodyStart {
  const top = countHeadings(rows);
  const left = countHeadings(linesOf(rows.slice(top), "column"));
  return { top, left };
}

/** All of them where there are words alone: then there is no body. */
function countHeadings(lines: TableRows): number {
  const first = lines.findIndex((line) => {
    const filled = line.filter((cell) => cell !== null && cell !== "");
    const words = filled.filter((cell) => typeof cell === "string" && readFigure(cell).kind === "text");
    return filled.length > 0 && 2 * words.length <= filled.length;
  });
  return first < 0 ? 0 : first;
}
