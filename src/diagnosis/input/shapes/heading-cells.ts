import { figureOf, type InputCell, type InputRows, textOf, unitIn, yearOf } from "../cells";
import { roleOf } from "../headings";

export const isName = (cell: InputCell | undefined): boolean =>
  textOf(cell) !== "" && figureOf(cell) === undefined && yearOf(cell) === null;
export const isBlank = (cell: InputCell | undefined): boolean => textOf(cell) === "";

/** How far down a block is looked at for what its columns hold. */
const deepest = 200;

/** The rows of figures directly below a row. */
export function bodyBelow(rows: InputRows, from: number): InputRows {
  const below = rows.slice(from, from + deepest);
  const end = below.findIndex(
    (row) =>
      row.filter((cell) => !isBlank(cell)).length < 2 ||
      !row.slice(1).some((cell) => !isBlank(cell) && figureOf(cell) !== undefined),
  );
  return end < 0 ? below : below.slice(0, end);
}

/** The first column with figures: after the names of the rows. */
export function firstFigures(head: readonly InputCell[], body: InputRows): number {
  for (let column = 1; column < head.length; column++) {
    const cells = body.map((row) => row[column]).filter((cell) => !isBlank(cell));
    const isKey =
      roleOf(textOf(head[column])) === "year" || roleOf(textOf(head[column])) === "unit"
        ? true
        : 2 * cells.filter(isName).length > cells.length && yearOf(head[column]) === null;
    if (!isKey) return column;
  }
  return head.length;
}

/** The columns before the figures: which of them holds years, units and names. */
export interface Lead {
  readonly year: number | null;
  readonly unit: number | null;
  readonly names: readonly number[];
  readonly head: readonly InputCell[];
}

export function leadOf(head: readonly InputCell[], body: InputRows, first: number): Lead {
  const before = Array.from({ length: first }, (_, column) => column);
  const isYears = (column: number) => {
    const cells = body.map((row) => row[column]).filter((cell) => !isBlank(cell));
    const role = roleOf(textOf(head[column]));
    return cells.length > 0 && role !== "region" && role !== "sector" && cells.every((cell) => yearOf(cell) !== null);
  };
  const year = before.find(isYears) ?? null;
  const unit = before.find((column) => roleOf(textOf(head[column])) === "unit") ?? null;
  const names = before.filter((column) => column !== year && column !== unit);
  const texts = names.filter((column) => body.some((row) => isName(row[column])));
  return { year, unit, names: texts.length > 0 ? texts : names, head };
}

/** The unit that a line is there to say. */
export const unitLine = (line: string): string =>
  /^(?:单位|计量单位|units?)\s*[:：]\s*(.+)$/i.exec(line)?.[1]?.trim() ?? "";

/** The unit that lines and the corner of a block say. */
export const unitOf = (lines: readonly string[]): string =>
  lines
    .map((line) => unitLine(line) || unitIn(line))
    .filter((unit) => unit !== "")
    .pop() ?? "";
