import { type Language, localize } from "../locales/localized";
import type { PaperCell, PaperTable } from "../paper/types";
import type { CellRange, PlanCell, PlanChart, SheetPlan, StyledRange } from "./plan";
import { cellNotes } from "./table-notes";
import { chartTitleText, reconstructionText, referenceText, sheetNameText, sourceText, titleText } from "./table-texts";
import { textWidth } from "./text-width";

const blank: PlanCell = { value: null };
const columnPadding = 2;

/**
 * The sheet of a table of the paper: the title, for a reconstruction a warning, the heads, the rows as printed, and
 * the source; below them, for the sectors, a chart of the proportions.
 */
export function tablePlan(table: PaperTable, language: Language): SheetPlan {
  const labelColumns = table.labelHeads.length;
  const width = labelColumns + table.heads.length;
  const banner = (text: string): readonly PlanCell[] => [{ value: text }, ...Array<PlanCell>(width - 1).fill(blank)];

  const banners = [titleText(table), ...(table.status === "reconstructed" ? [reconstructionText] : [])];
  const grid = [headCells(table, language), ...table.rows.map((row) => rowCells(row.labels, row.cells, language))];
  const headRow = banners.length;
  const firstRow = headRow + 1;
  const sourceRow = headRow + grid.length;

  return {
    sheetName: localize(sheetNameText(table.number), language),
    cells: [
      ...banners.map((text) => banner(localize(text, language))),
      ...grid,
      banner(localize(sourceText(table), language)),
    ],
    columnWidths: Array.from({ length: width }, (_, column) => columnWidth(grid, column, table)),
    styles: styles(headRow, sourceRow, labelColumns, width),
    frozenRows: firstRow,
    frozenColumns: labelColumns,
    notes: [
      ...cellNotes(table, firstRow, labelColumns, language),
      { row: sourceRow, column: 0, text: localize(referenceText(table), language) },
    ],
    table: null,
    chart: proportionChart(table, headRow, labelColumns, sourceRow, language),
  };
}

function headCells({ labelHeads, heads }: PaperTable, language: Language): readonly PlanCell[] {
  return [
    ...labelHeads.map((head) => ({ value: localize(head, language) })),
    ...heads.map((head) =>
      typeof head === "number" ? { value: head, format: "0" } : { value: localize(head, language) },
    ),
  ];
}

function rowCells(
  labels: PaperTable["labelHeads"],
  cells: readonly PaperCell[],
  language: Language,
): readonly PlanCell[] {
  return [
    ...labels.map((label) => ({ value: localize(label, language) })),
    ...cells.map((cell) => dataCell(cell, language)),
  ];
}

/** A number in a format that shows exactly what is printed, or text. */
function dataCell({ value, chinese, decimals, isPercent }: PaperCell, language: Language): PlanCell {
  if (decimals === null) return { value: language === "zh-CN" && chinese !== null ? chinese : value };
  return { value, format: `${decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`}${isPercent ? "%" : ""}` };
}

/** Wide enough for what the column's heads and cells show; title, warning and source may run over the edge. */
function columnWidth(grid: readonly (readonly PlanCell[])[], column: number, table: PaperTable): number {
  const shown = grid.map((row, index) => {
    const cell = table.rows[index - 1]?.cells[column - table.labelHeads.length];
    const isNumber = cell !== undefined && cell.decimals !== null;
    return isNumber ? cell.printed : String(row[column]?.value ?? "");
  });
  return Math.max(...shown.map(textWidth)) + columnPadding;
}

function styles(headRow: number, sourceRow: number, labelColumns: number, width: number): readonly StyledRange[] {
  const band = (top: number, bottom = top, right = width - 1): CellRange => ({ top, left: 0, bottom, right });
  return [
    { range: band(0), style: "title" },
    ...(headRow > 1 ? [{ range: band(1, headRow - 1), style: "warning" } as const] : []),
    { range: band(headRow), style: "header" },
    { range: band(headRow + 1, sourceRow - 1, labelColumns - 1), style: "label" },
    { range: band(sourceRow), style: "source" },
  ];
}

/** The proportions by region over the years, below the cells so that the columns beside them stay free. */
function proportionChart(
  table: PaperTable,
  headRow: number,
  left: number,
  sourceRow: number,
  language: Language,
): PlanChart | null {
  if (table.sector === null) return null;
  const across = (row: number): CellRange => ({ top: row, left, bottom: row, right: left + table.heads.length - 1 });
  return {
    kind: "line",
    title: localize(chartTitleText(table.number, table.sector), language),
    categories: across(headRow),
    series: table.rows.flatMap(({ labels, measure }, index) =>
      measure === "proportion" && labels[0] !== undefined
        ? [{ name: localize(labels[0], language), values: across(headRow + 1 + index) }]
        : [],
    ),
    anchor: { row: sourceRow + 2, column: 0 },
  };
}
