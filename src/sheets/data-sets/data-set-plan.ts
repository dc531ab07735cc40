import { localize } from "../../language/localized";
import type { DataSet, DataSetId } from "../../paper/data-set-types";
import { tablePrint } from "../layout/page";
import { type RunningText, runningTexts } from "../layout/running-text";
import type { LoadOptions } from "../load-options";
import type { PlanCell, PlanChart, SheetPlan } from "../plan";
import { addGaps, addStructure, type ChartDraft, proportionChart } from "../sectors/charts";
import { hasWorkings } from "../sectors/layout";
import { addWorkings, type SectorSheet } from "../sectors/workings";
import { SheetDraft } from "../sheet-draft";
import { columnsOf, styleColumns } from "./columns";
import { bodyCells, headerCells } from "./grid";
import { incomeChart } from "./income-chart";
import { sourceRows } from "./source-block";
import { statusColumn } from "./status-column";
import { dataSetNotes } from "./table-notes";
import { noticeText, sheetNameText, titleText } from "./texts";

/**
 * The sheet of a data set: the title, a notice where one is due, the headers, the rows, what live proportions and
 * charts are based on, and the source.
 *
 * @param among the data sets of the same load, whose sheets a formula may read.
 */
export function dataSetSheet(dataSet: DataSet, options: LoadOptions, among: readonly DataSetId[]): SheetPlan {
  const { language } = options;
  const sector = sectorSheet(dataSet, options, among);
  const grid = gridOf(dataSet, options);
  const draft = new SheetDraft(grid[0]?.length ?? 1);
  const title = localize(titleText(dataSet), language);
  draft.line(title, "title");
  const notice = noticeText(dataSet);
  if (notice !== null) draft.line(localize(notice, language), "warning");
  const header = draft.add(grid.slice(0, 1), "header");
  const body = draft.add(grid.slice(1));
  const labels = labelColumns(dataSet);
  draft.style({ ...body, right: labels - 1 }, "label");
  if (sector !== null && hasWorkings(options.form)) addWorkings(draft, sector);
  const charts = options.hasChart ? [...sectorCharts(draft, sector), ...incomeChart(dataSet, body, language)] : [];
  // Of the rows below the table those of one text may run over the edge of their column.
  const shownRows = [...grid, ...draft.cells.slice(body.bottom + 1).filter((row) => row.slice(1).some(isFilled))];
  draft.gap();
  const source = draft.add(sourceRows(dataSet, language), "source");
  const columns = columnsOf(grid, [...shownRows, ...draft.cells.slice(source.top).map(([label = {}]) => [label])]);
  const widths = columns.map(({ width }) => width);
  styleColumns(draft, body, columns);
  const running = runningTexts(
    draft.cells.flatMap((row, place): RunningText[] => {
      if (place >= source.top) return [{ row: place, column: 1, cell: row[1] ?? {}, font: "small" }];
      return place < header.top
        ? [{ row: place, column: 0, cell: row[0] ?? {}, font: place === 0 ? "title" : "bold" }]
        : [];
    }),
    widths,
  );
  draft.style({ ...source, right: 0 }, "top");
  for (const range of running.merged) draft.style(range, "text");
  const [chart = null, ...moreCharts] = placed(charts, draft.next + 1);
  return {
    key: dataSet.id,
    sheetName: localize(sheetNameText(dataSet), language),
    cells: draft.cells,
    columnWidths: widths,
    styles: draft.styles,
    ...running,
    frozenRows: body.top,
    frozenColumns: labels,
    notes: dataSetNotes(dataSet, body.top, language),
    table: options.isNativeTable
      ? { range: { ...header, bottom: body.bottom }, name: `JJJ_${dataSet.id.replace(/-/g, "_")}` }
      : null,
    chart,
    moreCharts,
    print: tablePrint(title, header.top, widths),
  };
}

function sectorSheet({ table }: DataSet, options: LoadOptions, among: readonly DataSetId[]): SectorSheet | null {
  return table === null || table.sector === null ? null : { table: { ...table, sector: table.sector }, options, among };
}

/** Headers and rows. */
function gridOf(dataSet: DataSet, options: LoadOptions): readonly (readonly PlanCell[])[] {
  const body = bodyCells(dataSet, options.language);
  const status = statusColumn(dataSet, options.language);
  return [headerCells(dataSet, options), ...body].map((row, index) => [
    ...row,
    ...(status?.slice(index, index + 1) ?? []),
  ]);
}

const isFilled = ({ value = null, formula }: PlanCell): boolean => value !== null || formula !== undefined;

function sectorCharts(draft: SheetDraft, sector: SectorSheet | null): readonly ChartDraft[] {
  if (sector === null) return [];
  const proportions = proportionChart(draft, sector);
  return sector.table.sector === "tertiary"
    ? [proportions, addGaps(draft, sector), addStructure(draft, sector)]
    : [proportions];
}

/** The rows that a chart covers. */
const chartHeight = 20;

/** The charts one below the other, below the cells so that the columns beside them stay free. */
const placed = (drawings: readonly ChartDraft[], top: number): readonly PlanChart[] =>
  drawings.map((drawing, place) => ({ ...drawing, anchor: { row: top + chartHeight * place, column: 0 } }));

/** The columns that say what a row is: those before the first figure of a table, the id or the first of a list. */
const labelColumns = ({ columns, table }: DataSet): number =>
  table === null ? 1 : columns.filter(({ id }) => ["region", "measure", "item"].includes(id)).length;
