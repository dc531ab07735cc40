import { localize } from "../locales/localized";
import type { DataSet } from "../paper/data-set-types";
import { columnWidth, isLong } from "./column-width";
import { bodyCells, headCells } from "./data-set-grid";
import { noticeText, sheetNameText, titleText } from "./data-set-texts";
import type { LoadOptions } from "./load-option-types";
import type { CellRange, PlanCell, SheetPlan } from "./plan";
import { SheetDraft } from "./sheet-draft";
import { sourceRows } from "./source-block";
import { statusColumn } from "./status-column";
import { dataSetNotes } from "./table-notes";

/**
 * The sheet of a data set: the title, a notice where one is due, the heads, the rows, and where it comes from.
 */
export function dataSetSheet(dataSet: DataSet, options: LoadOptions): SheetPlan {
  const { language } = options;
  const extra = statusColumn(dataSet, language);
  const grid = [headCells(dataSet, options), ...bodyCells(dataSet, language)].map((row, index) => [
    ...row,
    ...(extra?.slice(index, index + 1) ?? []),
  ]);
  const width = grid[0]?.length ?? 1;
  const draft = new SheetDraft(width);
  draft.line(localize(titleText(dataSet), language), "title");
  const notice = noticeText(dataSet);
  if (notice !== null) draft.line(localize(notice, language), "warning");
  const head = draft.add(grid.slice(0, 1), "header");
  const body = draft.add(grid.slice(1));
  const labels = labelColumns(dataSet);
  draft.style({ ...body, right: labels - 1 }, "label");
  for (const range of longColumns(grid, body)) draft.style(range, "text");
  draft.gap();
  draft.add(sourceRows(dataSet, language), "source");
  return {
    key: dataSet.id,
    sheetName: localize(sheetNameText(dataSet.id), language),
    cells: draft.cells,
    columnWidths: Array.from({ length: width }, (_, column) => columnWidth(grid.map((row) => row[column] ?? {}))),
    styles: draft.styles,
    frozenRows: body.top,
    frozenColumns: labels,
    notes: dataSetNotes(dataSet, body.top, language),
    table: options.isNativeTable
      ? { range: { ...head, bottom: body.bottom }, name: `JJJ_${dataSet.id.replace(/-/g, "_")}` }
      : null,
    chart: null,
  };
}

/** The columns that say what a row is: those before the first figure of a table, the id or the first of a list. */
const labelColumns = ({ columns, table }: DataSet): number =>
  table === null ? 1 : columns.filter(({ id }) => ["region", "measure", "item"].includes(id)).length;

/** Columns in which some text wraps. */
function longColumns(grid: readonly (readonly PlanCell[])[], { top, bottom }: CellRange): readonly CellRange[] {
  return (grid[0] ?? []).flatMap((_, column) =>
    grid.some((row) => isLong(row[column] ?? {})) ? [{ top, left: column, bottom, right: column }] : [],
  );
}
