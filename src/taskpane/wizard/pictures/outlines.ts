import { highestOf, lowestOf } from "../../../core/numeric/vectors";
import { formats } from "../../../sheets/number-formats";
import type { CellRange, CellsChart, PlanCell } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";
import type { CellRows } from "../../formula/engine";
import { areaAt } from "../../formula/reference-text";
import type { DrawableRequest } from "./drawable";

/** More outlines than this cannot be told apart: the first and the last one are drawn. */
const mostOutlines = 8;

/**
 * Closed curves whose points a result has in pairs of columns, x and y, under a heading; or, where a heading is before
 * them, in pairs of rows. A single one is drawn from its cells. The points of several have one column of x in cells of
 * their own, from a column on, as each has an x of its own and a chart has one for all.
 */
export function outlinesChart({ words, rows, place, size, texts }: DrawableRequest): CellsChart | null {
  const { title, x, y, year } = texts.outlines;
  if (size.labels > 0) return null;
  const isTurned = typeof rows[1]?.[0] === "string";
  const area = areaAt(place.address, rows.length, rows[0]?.length ?? 0);
  const lines = isTurned ? rows : columnsOf(rows);
  const points = (lines[0]?.length ?? 0) - 1;
  const drawn = chosen(lines);
  if (drawn.length === 0) return null;
  const lineAt = (line: number): CellRange =>
    isTurned
      ? { ...area, left: area.left + 1, top: area.top + line, bottom: area.top + line }
      : { ...area, top: area.top + 1, left: area.left + line, right: area.left + line };
  const cellAt = (line: number, point: number): PlanCell => {
    const { top, left } = lineAt(line);
    const cell = { top: top + (isTurned ? 0 : point), left: left + (isTurned ? point : 0) };
    return {
      formula: `=${rangeAddress({ ...cell, bottom: cell.top, right: cell.left })}`,
      format: formats.coefficient,
    };
  };
  const axes = words.includes("planar") ? { x: "x", y: "y" } : { x, y };
  const column = area.right + 2;
  const limits = {
    x: limitsOf(drawn.map((one) => lines[2 * one])),
    y: limitsOf(drawn.map((one) => lines[2 * one + 1])),
  };
  const chart = { kind: "curve", title, axes, limits } as const;
  const [only] = drawn;
  if (drawn.length === 1 && only !== undefined)
    return {
      ...chart,
      categories: lineAt(2 * only),
      series: [{ name: lines.length === 2 ? title : year(only + 1), values: lineAt(2 * only + 1) }],
      anchor: { row: area.top, column },
    };
  const headings = [axes.x, ...drawn.map((one) => year(one + 1))];
  const cells = drawn.flatMap((one, order) =>
    Array.from({ length: points }, (_, point): PlanCell[] => [
      cellAt(2 * one, point),
      ...drawn.map((_one, other) => (other === order ? cellAt(2 * one + 1, point) : {})),
    ]),
  );
  const columnAt = (offset: number): CellRange => ({
    top: area.top + 1,
    bottom: area.top + cells.length,
    left: column + offset,
    right: column + offset,
  });
  return {
    ...chart,
    categories: columnAt(0),
    series: drawn.map((one, order) => ({ name: year(one + 1), values: columnAt(order + 1) })),
    anchor: { row: area.top, column: column + headings.length + 1 },
    points: {
      range: { top: area.top, bottom: area.top + cells.length, left: column, right: column + headings.length - 1 },
      cells: [headings.map((value) => ({ value })), ...cells],
    },
  };
}

/** The places of the outlines that can be drawn. */
function chosen(lines: CellRows): readonly number[] {
  const there = Array.from({ length: Math.floor(lines.length / 2) }, (_, one) => one).filter((one) =>
    lines[2 * one]?.slice(1).every((value) => typeof value === "number"),
  );
  return there.length <= mostOutlines ? there : there.filter((_, place) => place === 0 || place === there.length - 1);
}

/** Round numbers with some room around what is drawn: axes that begin at zero would flatten outlines far from it. */
function limitsOf(lines: readonly (CellRows[number] | undefined)[]) {
  const numbers = lines.flatMap((line) => line?.filter((value) => typeof value === "number") ?? []);
  const [low, high] = [lowestOf(numbers), highestOf(numbers)];
  const span = high - low || 1;
  const step = 10 ** Math.floor(Math.log10(span)) / 2;
  const round = (value: number) => Number((value * step).toPrecision(12));
  return { min: round(Math.floor((low - span / 10) / step)), max: round(Math.ceil((high + span / 10) / step)) };
}

const columnsOf = (rows: CellRows): CellRows =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
