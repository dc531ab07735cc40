import { type CellStyle, type PlanCell, planRange, type SheetPlan, type StyledRange } from "../../../sheets/plan";
import type { TableRow } from "./rows";

/** A sheet of one table under a title and a note, as wide as its header. */
export function tableSheet(
  sheetName: string,
  titles: readonly string[],
  rows: readonly TableRow[],
  widths: readonly number[],
  frozenColumns = 0,
): SheetPlan {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const whole = (row: TableRow) =>
    Array.from({ length: width }, (_, column): PlanCell => ({ value: row[column] ?? null }));
  const band = (row: number, style: CellStyle): StyledRange => ({
    range: { top: row, left: 0, bottom: row, right: width - 1 },
    style,
  });
  return {
    sheetName,
    cells: [...titles.map((title) => whole([title])), ...rows.map(whole)],
    columnWidths: Array.from({ length: width }, (_, column) => widths[column] ?? 12),
    styles: [band(0, "title"), band(titles.length, "header")],
    frozenRows: titles.length + 1,
    frozenColumns,
    notes: [],
    table: null,
    chart: null,
  };
}

/** The same for reading and printing: texts wrapped, lines around the cells, figures at the top of their rows. */
export function readableSheet(
  plan: SheetPlan,
  columns: readonly { readonly style: "text" | "top"; readonly formats?: readonly (string | undefined)[] }[],
): SheetPlan {
  const top = plan.frozenRows;
  const { bottom, right } = planRange(plan);
  const cells = plan.cells.map((row, at) =>
    row.map((cell, column) => {
      const format = columns[column]?.formats?.[at - top];
      return format === undefined || typeof cell.value !== "number" ? cell : { ...cell, format };
    }),
  );
  const styled =
    bottom < top ? [] : columns.map(({ style }, left) => ({ range: { top, left, bottom, right: left }, style }));
  return {
    ...plan,
    cells,
    styles: [...plan.styles, ...styled, { range: { top: top - 1, left: 0, bottom, right }, style: "boxed" }],
  };
}
